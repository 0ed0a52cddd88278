namespace Tertial.Domain.Plans;

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

    /// <summary>The value this one replaces, when restated, or takes back, when withdrawn.</summary>
    public decimal? FormerValue { get; init; }

    /// <summary>The day it was fetched from Kolada; missing when it was entered by hand.</summary>
    public DateOnly? FetchedOn { get; init; }

    /// <summary>Whether a value that was known has been taken back by who published it.</summary>
    public bool IsWithdrawn => State == OutcomeState.Discontinued && FormerValue is not null;

    internal MetricOutcome Copy(decimal? former = null) => new()
    {
        Describes = Describes,
        PublishedOn = PublishedOn,
        State = State,
        Value = Value,
        Women = Women,
        Men = Men,
        FormerValue = former ?? FormerValue,
        FetchedOn = FetchedOn,
    };
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
