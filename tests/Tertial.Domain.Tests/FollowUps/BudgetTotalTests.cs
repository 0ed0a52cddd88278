using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>The sum of the budget lines of one kind.</summary>
public sealed class BudgetTotalTests
{
    private static readonly BudgetLineSnapshot School = Line(600, outcome: 390, forecast: 580);
    private static readonly BudgetLineSnapshot Care = Line(400, outcome: 260, forecast: 430);
    private static readonly BudgetLineSnapshot Culture = Line(50);
    private static readonly BudgetLineSnapshot Road = Line(90, outcome: 10, forecast: 95, BudgetKind.Capital);

    [Fact]
    public void The_lines_of_one_kind_are_summed()
    {
        BudgetTotal.Of([School, Care, Road], BudgetKind.Operating).ShouldBe(new(Cost(1000), Cost(650), Cost(1010), new Money(-10), 2, 2, 2));
        BudgetTotal.Of([School, Care, Road], BudgetKind.Capital).ShouldBe(new(Cost(90), Cost(10), Cost(95), new Money(-5), 1, 1, 1));
    }

    [Fact]
    public void What_was_not_reported_is_counted_apart_never_as_zero()
    {
        var total = BudgetTotal.Of([School, Culture], BudgetKind.Operating);

        total.ShouldBe(new(Cost(650), Cost(390), Cost(580), new Money(20), 2, 1, 1));
        (total.IsComplete, total.HasAllOutcomes, total.NotReported, total.ForecastMissing).ShouldBe((false, false, 1, 0));
    }

    [Fact]
    public void When_nothing_was_reported_there_is_no_sum()
    {
        BudgetTotal.Of([Culture], BudgetKind.Operating).ShouldBe(new(Cost(50), null, null, null, 1, 0, 0));
        BudgetTotal.Of([], BudgetKind.Operating).IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void An_outcome_that_the_accounts_tell_counts_though_nobody_has_made_a_forecast()
    {
        var total = BudgetTotal.Of([School, Line(50, outcome: 30)], BudgetKind.Operating);

        total.ShouldBe(new(Cost(650), Cost(420), Cost(580), new Money(20), 2, 2, 1));
        (total.IsComplete, total.HasAllOutcomes, total.NotReported, total.ForecastMissing).ShouldBe((false, true, 0, 1));
    }

    [Fact]
    public void Every_line_is_in_the_sum_or_counted_apart() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, 900], Gen.Int[0, 900]).Array[0, 12].Sample(given =>
        {
            // A forecast is reported together with its outcome.
            var lines = given.Select(line => Line(line.Item3, line.Item1 || line.Item2 ? line.Item4 : null, line.Item2 ? line.Item4 + 5 : null)).ToList();
            var total = BudgetTotal.Of(lines, BudgetKind.Operating);

            (total.WithForecast + total.ForecastMissing + total.NotReported).ShouldBe(total.Lines);
            (total.OutcomeToDate ?? Amounts.Zero).Cost.Ore.ShouldBe(lines.Sum(line => line.OutcomeToDate?.Cost.Ore ?? 0));
            (total.Deviation ?? Money.Zero).Ore.ShouldBe(lines.Sum(line => line.Deviation?.Ore ?? 0));
            total.IsComplete.ShouldBe(lines.TrueForAll(line => line.Forecast is not null));
        });

    [Theory]
    [InlineData(580, 570, 10L)]
    [InlineData(580, 610, -30L)]
    [InlineData(null, 610, null)]
    [InlineData(580, null, null)]
    public void The_forecast_has_changed_only_where_both_were_reported_in_full(int? before, int? now, long? change)
    {
        var progress = new ForecastProgress(Total(before), Total(now)!);

        progress.Change.ShouldBe(change is { } ore ? new Money(ore) : null);
        new ForecastProgress(null, Total(now)!).Change.ShouldBeNull();
    }

    private static BudgetTotal Total(int? forecast) =>
        BudgetTotal.Of(forecast is { } cost ? [Line(600, 390, cost)] : [School, Culture], BudgetKind.Operating);

    private static BudgetLineSnapshot Line(long budget, long? outcome = null, long? forecast = null, BudgetKind kind = BudgetKind.Operating) => new()
    {
        Id = Given.Id<BudgetLineId>(1),
        Code = "b-01",
        Name = "Skola",
        Kind = kind,
        Budget = Cost(budget),
        OutcomeToDate = outcome is { } known ? Cost(known) : null,
        Forecast = forecast is { } expected ? Cost(expected) : null,
        Deviation = forecast is { } later ? new Money(budget - later) : null,
        IsExample = false,
    };

    private static Amounts Cost(long ore) => new(Money.Zero, new(ore));
}
