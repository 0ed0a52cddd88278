using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>The figures of budget lines, in thousands of kronor.</summary>
public sealed class MoneyCheckTests
{
    private readonly CheckedYear _year = new();

    [Fact]
    public void A_line_without_a_forecast_is_found()
    {
        _year.Forget("b-02", 2);

        _year.Found().ShouldBe(["b-02: Utfall och prognos är inte redovisade."]);
    }

    [Fact]
    public void A_line_whose_outcome_only_the_accounts_tell_lacks_its_forecast_alone()
    {
        _year.Forget("b-02", 2);
        _year.Year.LedgerImports.Add(new()
        {
            Id = Given.Id<LedgerImportId>(1),
            FollowUpId = _year.Year.FollowUps[1].Id,
            FileName = "huvudbok.csv",
            Hash = new('a', 64),
            Outcomes = [new(_year.Year.Versions[0].BudgetLines.Single(line => line.Code == "b-02").Id, new(Money.FromKronor(6_320_000), Money.FromKronor(67_600_000)), 1)],
            Rows = 1,
            Total = Money.FromKronor(61_280_000),
            UnplacedRows = 0,
            Unplaced = Money.Zero,
            Control = Money.FromKronor(61_280_000),
            At = new(2024, 9, 9, 9, 0, 0, DateTimeKind.Utc),
            Origin = Origin.Own,
        });

        _year.Found().ShouldBe(["b-02: Utfallet är känt, men prognosen saknas."]);
    }

    [Theory]
    [InlineData(69_700, 101_300, null, "b-02: Utfallet hittills avviker −2 250 tkr från budget, men prognosen för helåret är lika med budget och skälet är inte skrivet.")]
    [InlineData(69_700, 101_300, "Timmarna var fler i våras.", null)]
    [InlineData(69_700, 103_500, null, null)]
    [InlineData(68_400, 101_300, null, null)]
    public void A_deviation_with_an_unmoved_forecast_and_no_reason_is_found(decimal outcome, decimal forecast, string? comment, string? said)
    {
        _year.Money("b-02", 2, (6_400, 67_530), (6_320, outcome), (9_600, forecast), comment);

        _year.Found().ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public void A_forecast_is_unmoved_also_when_it_is_the_one_of_last_time()
    {
        _year.Money("b-01", 2, (14_330, 112_230), (14_530, 115_680), (21_600, 168_900), null);

        _year.Found().ShouldBe(["b-01: Utfallet hittills avviker −3 250 tkr från budget, men prognosen för helåret är densamma som i tertial 1 och skälet är inte skrivet."]);
    }

    [Theory]
    [InlineData(6_320, 30_000, "Kostnaderna hittills är 30 000 tkr, men var 33 800 tkr redan i tertial 1.")]
    [InlineData(2_000, 67_600, "Intäkterna hittills är 2 000 tkr, men var 3 190 tkr redan i tertial 1.")]
    [InlineData(3_190, 33_800, null)]
    [InlineData(3_188, 33_795, null)]
    public void An_outcome_to_date_that_has_fallen_is_found(decimal income, decimal cost, string? said)
    {
        _year.Money("b-02", 2, (6_400, 67_530), (income, cost), (9_600, 100_000), "Rättad bokföring.");

        _year.Findings().Select(finding => finding.What.Replace('\u00a0', ' ')).ShouldBe(said is null ? [] : [said]);
    }

    [Theory]
    [InlineData(100_000, 67_600_000, 101_300, "Utfallet hittills, kostnader, är 67 600 000 tkr, omkring tusen gånger så mycket som budgeten för helåret, 101 300 tkr.")]
    [InlineData(67_530, 67_600, 101_300_000, "Prognosen för helåret, kostnader, är 101 300 000 tkr, omkring tusen gånger så mycket som budgeten, 101 300 tkr.")]
    [InlineData(67_530, 67_600, 101.3, "Prognosen för helåret, kostnader, är 101,3 tkr, omkring en tusendel av budgeten, 101 300 tkr.")]
    [InlineData(67.5, 67_600, 101_300, "Budget hittills, kostnader, är 67,5 tkr, omkring en tusendel av budgeten för helåret, 101 300 tkr.")]
    [InlineData(67_530, 67.6, 101_300, "Utfallet hittills, kostnader, är 67,6 tkr, omkring en tusendel av utfallet i tertial 1, 33 800 tkr.")]
    [InlineData(67_530, 202_600, 202_600, null)]
    public void A_figure_in_the_wrong_unit_is_found(decimal toDate, decimal outcome, decimal forecast, string? said)
    {
        _year.Money("b-02", 2, (6_400, toDate), (6_320, outcome), (9_600, forecast), "Se bilaga.");

        _year.Findings().Where(finding => finding.Check == Check.WrongUnit).Select(finding => finding.What.Replace('\u00a0', ' ')).ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public void A_small_outcome_early_in_a_project_is_no_wrong_unit()
    {
        _year.Money("i-01", 1, (0, 6_000), (0, 12), (0, 29_500), "Upphandling pågår.").Freeze();
        _year.Money("i-01", 2, (0, 20), (0, 25), (0, 29_500), "Upphandling pågår.");

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-6_320, 67_600, "b-02: Beloppet har minustecken: intäkter, utfall hittills.")]
    [InlineData(6_320, -67_600, "b-02: Beloppet har minustecken: kostnader, utfall hittills.")]
    public void A_minus_sign_is_found(decimal income, decimal cost, string said)
    {
        _year.Money("b-02", 2, (6_400, 67_530), (income, cost), (9_600, 101_300), "Se bilaga.");

        _year.Found().ShouldContain(said);
    }

    [Fact]
    public void An_unspecified_saving_may_be_negative()
    {
        _year.Year.Versions[0].BudgetLines[1] = CheckedYear.Line("b-02", "Ofördelad besparing", 0, -1_000);
        _year.Money("b-02", 1, (0, -330), (0, -100), (0, -1_000), "Läggs ut i höst.").Freeze();
        _year.Money("b-02", 2, (0, -660), (0, -200), (0, -1_000), "Läggs ut i höst.");

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(21_900, 170_450, 21_900, 170_450, 21_500, 168_350, null)]
    [InlineData(21_900, 170_450, 21_900, 171_000, 21_500, 168_350, "b-01: Prognosen för helåret är −149 100 tkr netto, men året är slut och utfallet blev −148 550 tkr.")]
    [InlineData(21_900, 170_450, 21_900, 170_450, 14_330, 112_230, "b-01: Budget hittills är −97 900 tkr netto, men året är slut och budgeten för helåret är −146 850 tkr.")]
    public void At_the_years_end_the_forecast_is_the_outcome(decimal income, decimal cost, decimal forecastIncome, decimal forecastCost, decimal budgetIncome, decimal budgetCost, string? said)
    {
        _year.Money("b-01", 3, (budgetIncome, budgetCost), (income, cost), (forecastIncome, forecastCost), "Skolskjuts.");
        _year.Money("b-02", 3, (9_600, 101_300), (9_600, 101_300), (9_600, 101_300), null);
        _year.Money("i-01", 3, (0, 29_500), (0, 29_400), (0, 29_400), null);

        _year.Found(3).ShouldBe(said is null ? [] : [said]);
    }

    [Theory]
    [InlineData(238_550, null)]
    [InlineData(240_000, "Driftbudgeten och ramen: Budgetposterna för drift är tillsammans 238 550 tkr netto, men ramen är 240 000 tkr.")]
    [InlineData(238_000, "Driftbudgeten och ramen: Budgetposterna för drift är tillsammans 238 550 tkr netto, men ramen är 238 000 tkr.")]
    public void Lines_that_do_not_add_up_to_the_frame_are_found(long frame, string? said)
    {
        _year.Establish(frame);

        _year.Found().ShouldBe(said is null ? [] : [said]);
    }
}
