using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>A goal's computed verdict with its reasons: pace and forecast beside it, and everything it was read from.</summary>
/// <param name="JudgedBy">By activities, by metrics or by hand.</param>
/// <param name="Verdict">The verdict at the cut-off.</param>
/// <param name="Row">The row of the rule that gave it; missing when judged by hand.</param>
/// <param name="Pace">Whether the work follows the plan.</param>
/// <param name="Forecast">The verdict expected at the plan's last cut-off.</param>
/// <param name="Activities">Every activity of the goal, counted or not.</param>
/// <param name="Metrics">Every metric of the goal.</param>
/// <param name="Why">One sentence a citizen understands.</param>
public sealed record GoalVerdict(
    Judgement JudgedBy, Verdict Verdict, int? Row, Pace Pace, Verdict Forecast,
    IReadOnlyList<ActivityReading> Activities, IReadOnlyList<MetricReading> Metrics, string Why)
{
    public IEnumerable<ActivityReading> Counted => Activities.Where(reading => reading.Standing.Counts());

    public IEnumerable<ActivityReading> NotCounted => Activities.Where(reading => !reading.Standing.Counts());

    /// <summary>Computes the verdict of a board goal; pure, total, and the same whatever order its parts come in.</summary>
    public static GoalVerdict Of(Judgement judgedBy, IReadOnlyList<ActivityReading> activities, IReadOnlyList<MetricReading> metrics,
        IReadOnlyList<MetricReading> metricsAtLastCutOff, DateOnly lastCutOff)
    {
        var counted = activities.Where(reading => reading.Standing.Counts()).ToList();
        var ruled = judgedBy switch
        {
            Judgement.ByActivities => VerdictRows.Decide([.. counted.Select(reading => reading.PartAt(lastCutOff))]),
            Judgement.ByMetrics => VerdictRows.Decide([.. metrics.Select(reading => reading.Part)]),
            Judgement.ByHand => new(Verdict.CannotBeAssessed, null),
            _ => throw new ArgumentOutOfRangeException(nameof(judgedBy), judgedBy, null),
        };
        var forecast = judgedBy switch
        {
            Judgement.ByActivities => VerdictRows.Decide([.. counted.Select(reading => reading.ForecastPartAt(lastCutOff))]),
            Judgement.ByMetrics => VerdictRows.Decide([.. metricsAtLastCutOff.Select(reading => reading.Part)]),
            Judgement.ByHand => new(Verdict.CannotBeAssessed, null),
            _ => throw new ArgumentOutOfRangeException(nameof(judgedBy), judgedBy, null),
        };
        return new(judgedBy, ruled.Verdict, ruled.Row, PaceOf(counted), forecast.Verdict, activities, metrics,
            VerdictSentence.For(judgedBy, ruled, activities, metrics));
    }

    /// <summary>The verdict of a council goal: by its metrics alone. How its board goals went stands beside it as counts.</summary>
    public static GoalVerdict OfCouncilGoal(IReadOnlyList<MetricReading> metrics, IReadOnlyList<MetricReading> metricsAtLastCutOff, DateOnly lastCutOff) =>
        Of(Judgement.ByMetrics, [], metrics, metricsAtLastCutOff, lastCutOff);

    private static Pace PaceOf(List<ActivityReading> counted)
    {
        if (counted.Exists(reading => reading.Deviates)) return Pace.Deviates;
        return counted.Count == 0 || counted.Exists(reading => reading.Standing == ActivityStanding.NotReported)
            ? Pace.CannotBeAssessed
            : Pace.AccordingToPlan;
    }
}
