using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>A figure for a year, or why there is none.</summary>
/// <param name="Value">What the curve is drawn with; missing when there is no value that holds.</param>
/// <param name="Text">The figure as it is written.</param>
/// <param name="Note">What must be said of it.</param>
/// <param name="Describes">The day it describes.</param>
public sealed record MetricCell(decimal? Value, string? Text, string? Note, DateOnly? Describes)
{
    private static readonly MetricCell NotMeasured = new(null, null, "mättes inte", null);

    /// <summary>The municipality's own outcome.</summary>
    public static MetricCell Of(Metric metric, MetricOutcome? outcome) => outcome switch
    {
        null => NotMeasured,
        { IsWithdrawn: true, FormerValue: { } last } => Withdrawn(metric, last, LastKnown(metric, outcome), outcome.Describes),
        { Value: null } => new(null, null, outcome.State.Word(), null),
        { Value: { } value } => new(value, Targets.Value(metric, value), Said(metric, outcome), outcome.Describes),
    };

    /// <summary>The key figure of another municipality.</summary>
    public static MetricCell Of(Metric metric, ComparedFigure? figure) => figure switch
    {
        null => new(null, null, "saknas i Kolada", null),
        { Value: null, FormerValue: { } last } => Withdrawn(metric, last, metric.Comparisons
            .LastOrDefault(known => known.MunicipalityCode == figure.MunicipalityCode && known.Year == figure.Year && known.Value == last)?.FetchedOn ?? figure.FetchedOn, null),
        { Value: null } => new(null, null, "saknas i Kolada", null),
        { Value: { } value } => new(value, Targets.Value(metric, value), Said(metric, figure.State, figure.FormerValue), null),
    };

    /// <summary>The day a withdrawn value was last known to hold.</summary>
    public static DateOnly LastKnown(Metric metric, MetricOutcome withdrawn) =>
        metric.LastValueOf(withdrawn.Describes, withdrawn.PublishedOn) is { } last && last.Value == withdrawn.FormerValue ? last.FetchedOn ?? last.PublishedOn : withdrawn.PublishedOn;

    private static MetricCell Withdrawn(Metric metric, decimal last, DateOnly known, DateOnly? describes) =>
        new(null, Targets.Value(metric, last), $"borttaget ur Kolada, hämtat {Swedish.Date(known)}", describes);

    private static string? Said(Metric metric, MetricOutcome outcome) =>
        outcome.State == OutcomeState.Final && outcome.Describes.Month is not 12 && IsReadOftener(metric, outcome.Describes.Year)
            ? Swedish.ShortDate(outcome.Describes)
            : Said(metric, outcome.State, outcome.FormerValue);

    private static string? Said(Metric metric, OutcomeState state, decimal? former) => (state, former) switch
    {
        (OutcomeState.Restated, { } value) => $"rättat, tidigare {Targets.Value(metric, value)}",
        (OutcomeState.Final, _) => null,
        _ => state.Word(),
    };

    // A metric read more than once in a year says which day the figure describes.
    private static bool IsReadOftener(Metric metric, int year) => metric.Outcomes.Where(outcome => outcome.Describes.Year == year).DistinctBy(outcome => outcome.Describes).Count() > 1;
}
