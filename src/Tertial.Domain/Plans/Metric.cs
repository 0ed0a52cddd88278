namespace Tertial.Domain.Plans;

/// <summary>What a goal is judged by in figures: a unit, a baseline, a target with its year, and outcomes over time.</summary>
public sealed class Metric
{
    public required MetricId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What the value counts, as it is printed: "procent", "invånare".</summary>
    public required string Unit { get; init; }

    public required TargetRule Rule { get; init; }

    /// <summary>The target value; the lower end for <see cref="TargetRule.Between"/>; unused where the target is a change from baseline.</summary>
    public decimal? Target { get; init; }

    /// <summary>The upper end for <see cref="TargetRule.Between"/>.</summary>
    public decimal? UpperTarget { get; init; }

    /// <summary>The year the target is to be reached; it may lie after the plan year.</summary>
    public required int TargetYear { get; init; }

    public decimal? Baseline { get; init; }

    public int? BaselineYear { get; init; }

    public required List<MetricOutcome> Outcomes { get; init; }

    /// <summary>Who publishes the figures, as it must be named beside them.</summary>
    public string? Source { get; init; }

    public string? KoladaId { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>One published fact about a metric. Facts are added: a restated value keeps the old one beside it.</summary>
public sealed class MetricOutcome
{
    /// <summary>The day the value describes; for a yearly figure the last of the year.</summary>
    public required DateOnly Describes { get; init; }

    /// <summary>The day the fact became known.</summary>
    public required DateOnly PublishedOn { get; init; }

    public required OutcomeState State { get; init; }

    /// <summary>Missing when not yet published or discontinued; never zero in its place.</summary>
    public decimal? Value { get; init; }

    public decimal? Women { get; init; }

    public decimal? Men { get; init; }

    /// <summary>The value this one replaces, when restated.</summary>
    public decimal? FormerValue { get; init; }
}

/// <summary>How settled a metric's outcome is.</summary>
public enum OutcomeState
{
    Final,
    Preliminary,
    NotYetPublished,
    Discontinued,
    Restated,
}

/// <summary>When a metric is met.</summary>
public enum TargetRule
{
    AtLeast,
    AtMost,
    Increase,
    Decrease,
    Between,
}
