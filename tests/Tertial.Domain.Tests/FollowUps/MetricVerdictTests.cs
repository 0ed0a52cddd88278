using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>A goal judged by its metrics: M met, X not met, N not yet due, ? without a value.</summary>
public sealed class MetricVerdictTests
{
    [Theory]
    [InlineData("", Verdict.CannotBeAssessed, 1)]
    [InlineData("M", Verdict.Met, 3)]
    [InlineData("MM", Verdict.Met, 3)]
    [InlineData("X", Verdict.NotMet, 6)]
    [InlineData("XX", Verdict.NotMet, 6)]
    [InlineData("MX", Verdict.PartlyMet, 5)]
    [InlineData("?", Verdict.CannotBeAssessed, 2)]
    [InlineData("M?", Verdict.CannotBeAssessed, 2)]
    [InlineData("X?", Verdict.CannotBeAssessed, 2)]
    [InlineData("MX?", Verdict.PartlyMet, 5)]
    [InlineData("N", Verdict.NotYetDue, 4)]
    [InlineData("NN", Verdict.NotYetDue, 4)]
    [InlineData("MN", Verdict.PartlyMet, 5)]
    [InlineData("XN", Verdict.NotMet, 6)]
    public void All_met_is_met_some_is_partly_and_none_is_not(string metrics, Verdict verdict, int row)
    {
        var goal = GoalVerdict.OfCouncilGoal(Read(metrics), [], new(2024, 12, 31));

        (goal.Verdict, goal.Row, goal.JudgedBy).ShouldBe((verdict, row, Judgement.ByMetrics));
    }

    [Theory]
    [InlineData("M", Verdict.Met)]
    [InlineData("?", Verdict.CannotBeAssessed)]
    [InlineData("MX", Verdict.PartlyMet)]
    [InlineData("N", Verdict.NotYetDue)]
    public void The_forecast_is_read_from_the_metrics_at_the_last_cut_off(string metrics, Verdict forecast)
    {
        GoalVerdict.OfCouncilGoal(Read("X"), Read(metrics), new(2024, 12, 31)).Forecast.ShouldBe(forecast);
    }

    [Fact]
    public void Activities_of_a_goal_judged_by_metrics_set_its_pace_but_not_its_verdict()
    {
        var verdict = GoalVerdict.Of(Judgement.ByMetrics, [Given.Reading(ActivityStanding.Overdue)], Read("M"), Read("M"), new(2024, 12, 31));

        (verdict.Verdict, verdict.Pace).ShouldBe((Verdict.Met, Pace.Deviates));
    }

    [Fact]
    public void A_single_metric_is_never_partly_met()
    {
        Should.Throw<InvalidOperationException>(() => new MetricReading(Given.Metric(), null, Verdict.PartlyMet).Part);
    }

    private static MetricReading[] Read(string metrics) => [.. metrics.Select(letter => new MetricReading(Given.Metric(), null, letter switch
    {
        'M' => Verdict.Met,
        'X' => Verdict.NotMet,
        'N' => Verdict.NotYetDue,
        _ => Verdict.CannotBeAssessed,
    }))];
}
