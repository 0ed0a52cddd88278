using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>One metric as it reads at a cut-off: the value known, and whether it meets the target.</summary>
/// <param name="Metric">The metric and its target.</param>
/// <param name="Latest">The latest outcome with a value, for showing how far there is to go.</param>
/// <param name="Verdict">Met, not met, cannot be assessed, or not yet due before the target year.</param>
public sealed record MetricReading(Metric Metric, MetricOutcome? Latest, Verdict Verdict)
{
    /// <summary>How far the latest value is from the target, never negative; missing when either is.</summary>
    public decimal? Distance => Latest?.Value is { } value && HasTarget(Metric) && !Meets(Metric, value) ? Metric.Rule switch
    {
        TargetRule.AtLeast => Metric.Target - value,
        TargetRule.AtMost => value - Metric.Target,
        TargetRule.Increase => Metric.Baseline - value,
        TargetRule.Decrease => value - Metric.Baseline,
        TargetRule.Between => value < Metric.Target ? Metric.Target - value : value - Metric.UpperTarget,
        _ => throw new InvalidOperationException($"Unknown rule {Metric.Rule}."),
    } : null;

    /// <summary>Reads a metric at a cut-off from what was published by the day reporting closed.</summary>
    public static MetricReading Of(Metric metric, DateOnly cutOff, DateOnly publishedBy)
    {
        var known = metric.KnownOn(publishedBy).Where(outcome => outcome.Describes <= cutOff).ToList();
        var latest = known.LastOrDefault(outcome => outcome.Value is not null);
        if (cutOff.Year < metric.TargetYear) return new(metric, latest, Verdict.NotYetDue);
        if (known.LastOrDefault(outcome => outcome.Describes.Year >= metric.TargetYear)?.Value is not { } value || !HasTarget(metric))
            return new(metric, latest, Verdict.CannotBeAssessed);
        return new(metric, latest, Meets(metric, value) ? Verdict.Met : Verdict.NotMet);
    }

    /// <summary>What the metric means for the verdict of a goal judged by metrics.</summary>
    public Part Part => Verdict switch
    {
        Verdict.Met => Part.Done,
        Verdict.NotMet => Part.Behind,
        Verdict.NotYetDue => Part.NotYetDue,
        Verdict.CannotBeAssessed => Part.Missing,
        Verdict.PartlyMet => throw new InvalidOperationException("A single metric is never partly met."),
        _ => throw new InvalidOperationException($"Unknown verdict {Verdict}."),
    };

    private static bool Meets(Metric metric, decimal value) => metric.Rule switch
    {
        TargetRule.AtLeast => value >= metric.Target,
        TargetRule.AtMost => value <= metric.Target,
        TargetRule.Increase => value > metric.Baseline,
        TargetRule.Decrease => value < metric.Baseline,
        TargetRule.Between => value >= metric.Target && value <= metric.UpperTarget,
        _ => throw new InvalidOperationException($"Unknown rule {metric.Rule}."),
    };

    private static bool HasTarget(Metric metric) => metric.Rule switch
    {
        TargetRule.AtLeast or TargetRule.AtMost => metric.Target is not null,
        TargetRule.Increase or TargetRule.Decrease => metric.Baseline is not null,
        TargetRule.Between => metric is { Target: not null, UpperTarget: not null },
        _ => throw new InvalidOperationException($"Unknown rule {metric.Rule}."),
    };
}
