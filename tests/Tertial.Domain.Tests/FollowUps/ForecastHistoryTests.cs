using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

public sealed class ForecastHistoryTests
{
    [Theory]
    [InlineData(-1000L, -1100L, -100L, -10.0)]
    [InlineData(-1000L, -900L, 100L, 10.0)]
    [InlineData(-1000L, -1000L, 0L, 0.0)]
    [InlineData(500L, 600L, 100L, 20.0)]
    [InlineData(0L, -100L, -100L, null)]
    public void A_difference_above_zero_ended_better_than_forecast(long forecast, long outcome, long difference, double? percent)
    {
        var point = new ForecastPoint("Tertial 1", new Money(forecast), new Money(outcome), 0);

        point.Difference.ShouldBe(new Money(difference));
        point.Percent.ShouldBe((decimal?)percent);
    }

    [Fact]
    public void Each_forecast_is_held_against_how_the_year_ended()
    {
        var histories = ForecastHistory.Of([Taken("Tertial 1", false, (1, -900, null)), Taken("Tertial 2", false, (1, -980, null)), Taken("Tertial 3", true, (1, -1000, -1000))], BudgetKind.Operating);

        histories[0].Points.Select(point => (point.FollowUp, point.Difference)).ShouldBe([("Tertial 1", new Money(-100)), ("Tertial 2", new Money(-20))]);
        histories[0].Outcome.ShouldBe(new Money(-1000));
    }

    [Fact]
    public void Before_the_year_has_ended_nothing_is_compared() =>
        ForecastHistory.Of([Taken("Tertial 1", false, (1, -900, -300))], BudgetKind.Operating)[0].ShouldSatisfyAllConditions(
            history => history.Points[0].Forecast.ShouldBe(new Money(-900)), history => history.Points[0].Difference.ShouldBeNull(), history => history.Outcome.ShouldBeNull());

    [Fact]
    public void The_total_compares_the_same_lines_on_both_sides()
    {
        var total = ForecastHistory.Of([Taken("Tertial 1", false, (1, -900, null), (2, null, null), (3, -50, null)), Taken("Tertial 3", true, (1, -1000, -1000), (2, -70, -70), (3, -50, null))], BudgetKind.Operating)[^1];

        total.Line.ShouldBeNull();
        total.Points[0].ShouldBe(new("Tertial 1", new Money(-900), new Money(-1000), 2));
    }

    [Fact]
    public void The_totals_difference_is_the_sum_of_its_lines() =>
        Gen.Select(Gen.Nullable(Gen.Long[-1_000_000, 0]), Gen.Nullable(Gen.Long[-1_000_000, 0])).Array[1, 12].Sample(lines =>
        {
            var histories = ForecastHistory.Of(
                [Taken("Tertial 1", false, [.. lines.Select((line, place) => (place + 1, line.Item1, (long?)null))]), Taken("Tertial 3", true, [.. lines.Select((line, place) => (place + 1, line.Item2, line.Item2))])], BudgetKind.Operating);

            var parts = histories.Where(history => history.Line is not null).Select(history => history.Points[0].Difference).OfType<Money>().ToList();
            (histories[^1].Points[0].Difference?.Ore ?? 0).ShouldBe(parts.Sum(part => part.Ore));
            histories[^1].Points[0].NotCompared.ShouldBe(lines.Length - parts.Count);
        });

    private static Snapshot Taken(string name, bool isLast, params (int Id, long? Forecast, long? Outcome)[] lines) => new()
    {
        RuleVersion = 1, FollowUp = name, CutOff = new(2024, 4, 30), IsLast = isLast, Body = "KS", Plan = "Plan", CouncilGoals = [], Goals = [],
        BudgetLines = [.. lines.Select(line => new BudgetLineSnapshot
        {
            Id = new(Guid.Parse($"018c0000-0000-7000-8000-{line.Id:x12}")), Code = $"b-{line.Id}", Name = $"Post {line.Id}", Kind = BudgetKind.Operating, Budget = Amounts.Zero, IsExample = false,
            Forecast = line.Forecast is { } forecast ? new Amounts(Money.Zero, new(-forecast)) : null,
            OutcomeToDate = line.Outcome is { } outcome ? new Amounts(Money.Zero, new(-outcome)) : null,
        })],
    };
}
