using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps.Ledgers;

public sealed class LedgerPlacingTests
{
    private static readonly DateOnly August = new(2024, 8, 31);
    private static readonly BudgetLineSnapshot Schools = Line(1, "b-01", "Skola"), Care = Line(2, "b-02", "Omsorg"), Roads = Line(3, "b-03", "Gator", BudgetKind.Capital);

    [Theory]
    [InlineData("45", "4510", true)]
    [InlineData("45", "45", true)]
    [InlineData("45", "4", false)]
    [InlineData("45", "5410", false)]
    [InlineData("30–38", "3899", true)]
    [InlineData("30-38", "3999", false)]
    [InlineData("30-38", "2999", false)]
    [InlineData("b-01", "B-01", true)]
    [InlineData("b-01", "b-02", false)]
    [InlineData("12, 15", "1510", true)]
    [InlineData("", "1510", false)]
    public void A_pattern_is_how_codes_begin(string pattern, string code, bool fits) =>
        LedgerPattern.Read(pattern).Any(one => one.Fits(code)).ShouldBe(fits);

    [Theory]
    [InlineData(LedgerSign.CostsPositive, -100, 300)]
    [InlineData(LedgerSign.CostsNegative, 100, -300)]
    [InlineData(LedgerSign.WithoutSign, 100, 300)]
    public void Income_and_cost_are_told_apart_whatever_sign_they_are_written_with(LedgerSign sign, int income, int cost)
    {
        var placing = Place([Row("3110", "12", kronor: income), Row("5010", "12", kronor: cost)], Mapping(sign, Rule("b-01", units: "12")));

        placing.Outcomes.ShouldHaveSingleItem().ShouldBe(new PlacedOutcome(Schools.Id, new(Money.FromKronor(100), Money.FromKronor(300)), 2));
        placing.Total.Written.ShouldBe(Money.FromKronor(income + cost));
    }

    [Fact]
    public void Without_an_account_what_lessens_the_cost_is_income() =>
        Place([Row("", "12", kronor: -40), Row("", "12", kronor: 90)], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12")))
            .Outcomes[0].Outcome.ShouldBe(new(Money.FromKronor(40), Money.FromKronor(90)));

    [Fact]
    public void What_comes_in_to_an_investment_lessens_its_expenditure() =>
        Place([Row("3600", "90", kronor: -10), Row("1180", "90", kronor: 50)], Mapping(LedgerSign.CostsPositive, Rule("b-03", units: "90")))
            .Outcomes[0].Outcome.ShouldBe(new(Money.Zero, Money.FromKronor(40)));

    [Fact]
    public void The_rule_that_says_most_of_a_row_takes_it()
    {
        var placing = Place([Row("5010", "1210"), Row("5010", "1230")], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12"), Rule("b-02", units: "123")));

        placing.Outcomes.Select(outcome => (outcome.BudgetLineId, outcome.Rows)).ShouldBe([(Schools.Id, 1), (Care.Id, 1)]);
    }

    [Fact]
    public void Every_part_of_a_rule_must_fit() =>
        Place([Row("5010", "12"), Row("6010", "12"), Row("5010", "13")], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12", accounts: "5"))).Unplaced.Rows.ShouldBe(2);

    [Fact]
    public void A_row_that_fits_two_lines_equally_well_is_contested_and_on_neither()
    {
        var placing = Place([Row("5010", "12")], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12"), Rule("b-02", accounts: "50")));

        placing.Contested.ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.First.ShouldBe("Skola"), row => row.Second.ShouldBe("Omsorg"));
        placing.Outcomes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("b-02")]
    [InlineData("B-02 Omsorgen")]
    [InlineData("omsorg")]
    public void A_row_with_the_lines_own_code_or_name_is_the_lines_whatever_the_rules_say(string code) =>
        Place([Row("5010", "12", code)], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12"))).Outcomes.ShouldHaveSingleItem().BudgetLineId.ShouldBe(Care.Id);

    [Theory]
    [InlineData(202408, 1, 0)]
    [InlineData(202401, 1, 0)]
    [InlineData(202409, 0, 1)]
    [InlineData(202308, 0, 1)]
    [InlineData(null, 1, 0)]
    public void Months_after_the_period_and_other_years_are_not_counted(int? month, int counted, int left)
    {
        var placing = Place([Row("5010", "12", month: month)], Mapping(LedgerSign.CostsPositive, Rule("b-01", units: "12")));

        (placing.Total.Rows, placing.OtherTime.Rows).ShouldBe((counted, left));
    }

    [Fact]
    public void Balance_accounts_count_only_when_a_line_asks_for_them()
    {
        var placing = Place([Row("1510", "12"), Row("1180", "90")], Mapping(LedgerSign.CostsPositive, Rule("b-03", accounts: "118")));

        (placing.Balances.Rows, placing.Unplaced.Rows, placing.Total.Rows).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void Every_row_is_counted_once_and_the_parts_are_the_total() =>
        Gen.Select(Gen.OneOf("3110", "5010", "1510", "", "7"), Gen.OneOf("12", "1230", "90", ""), Gen.OneOf("", "b-02", "x"), Gen.OneOf((int?)null, 202401, 202408, 202412, 202308), Gen.Long[-1_000_000, 1_000_000],
                (account, unit, code, month, ore) => new LedgerRow(1, account, unit, code, month, new(ore))).Array[0, 40]
            .Select(Gen.Enum<LedgerSign>()).Sample((rows, sign) =>
            {
                var mapping = Mapping(sign, Rule("b-01", units: "12"), Rule("b-02", units: "123"), Rule("b-03", units: "90"));
                var placing = Place(rows, mapping);

                (placing.Outcomes.Sum(outcome => outcome.Rows) + placing.Unplaced.Rows + placing.Contested.Count).ShouldBe(placing.Total.Rows);
                (placing.Total.Rows + placing.OtherTime.Rows + placing.Balances.Rows).ShouldBe(rows.Length);
                (placing.Total.Written + placing.OtherTime.Written + placing.Balances.Written).ShouldBe(new(rows.Sum(row => row.Written.Ore)));
                if (sign == LedgerSign.CostsPositive)
                    (new Money(placing.Outcomes.Sum(outcome => -outcome.Outcome.Net.Ore)) + placing.Unplaced.Written).ShouldBe(placing.Total.Written);
            });

    [Fact]
    public void What_the_accounts_said_last_stands_until_someone_reports_anew()
    {
        var report = Report(new(2024, 9, 2), 100);
        var import = Import(new(2024, 9, 3), 150);

        LedgerImport.OutcomeToDate(Schools.Id, report, [import])!.Value.Cost.ShouldBe(Money.FromKronor(150));
        LedgerImport.OutcomeToDate(Schools.Id, Report(new(2024, 9, 4), 170), [import])!.Value.Cost.ShouldBe(Money.FromKronor(170));
        LedgerImport.OutcomeToDate(Care.Id, null, [import]).ShouldBeNull();
    }

    [Theory]
    [InlineData(100, 100, null, 0)]
    [InlineData(100, 99, null, 1)]
    [InlineData(100, 99, " ", 1)]
    [InlineData(100, 99, "Periodisering kvar", 0)]
    public void A_total_that_differs_from_the_ledger_needs_a_reason(int total, int control, string? reason, int obstacles) =>
        LedgerImport.ObstaclesTo(Money.FromKronor(total), Money.FromKronor(control), reason).Count.ShouldBe(obstacles);

    private static LedgerPlacing Place(LedgerRow[] rows, LedgerMapping mapping) => LedgerPlacing.Of(rows, [Schools, Care, Roads], mapping, August);

    private static LedgerMapping Mapping(LedgerSign sign, params LedgerRule[] rules) => new(sign, LedgerPattern.Read(LedgerMapping.UsualIncome), rules);

    private static LedgerRule Rule(string line, string? accounts = null, string? units = null, string? codes = null) => new(line, LedgerPattern.Read(accounts), LedgerPattern.Read(units), LedgerPattern.Read(codes));

    private static LedgerRow Row(string account, string unit, string code = "", int? month = null, int kronor = 1) => new(1, account, unit, code, month, Money.FromKronor(kronor));

    private static BudgetLineSnapshot Line(int id, string code, string name, BudgetKind kind = BudgetKind.Operating) =>
        new() { Id = new(Id(id)), Code = code, Name = name, Kind = kind, Budget = Amounts.Zero, IsExample = false };

    private static Guid Id(int number) => Guid.Parse($"018c0000-0000-7000-8000-{number:x12}");

    private static BudgetReport Report(DateTime at, int cost) => new()
    {
        Id = new(Id(10)), FollowUpId = new(Id(11)), BudgetLineId = Schools.Id, BudgetToDate = Amounts.Zero, OutcomeToDate = new(Money.Zero, Money.FromKronor(cost)), Forecast = Amounts.Zero, At = at, Origin = Origin.Own,
    };

    private static LedgerImport Import(DateTime at, int cost) => new()
    {
        Id = new(Id(12)), FollowUpId = new(Id(11)), FileName = "utfall.csv", Hash = "0", Outcomes = [new(Schools.Id, new(Money.Zero, Money.FromKronor(cost)), 1)], Rows = 1,
        Total = Money.Zero, UnplacedRows = 0, Unplaced = Money.Zero, Control = Money.Zero, At = at, Origin = Origin.Own,
    };
}
