using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>Metrics year by year, as far as they were published on a day.</summary>
public sealed record MetricTable(IReadOnlyList<int> Years, IReadOnlyList<MetricRow> Rows)
{
    private const int ShownYears = 5;

    /// <summary>Who publishes the figures, each named once.</summary>
    public IEnumerable<string> Sources => Rows.Select(row => row.Metric.Source).OfType<string>().Distinct();

    /// <param name="metrics">The metrics, in the goal's order.</param>
    /// <param name="on">What was published by this day.</param>
    /// <param name="frozen">How the latest follow-up read them.</param>
    public static MetricTable Of(IEnumerable<Metric> metrics, DateOnly on, IReadOnlyList<MetricSnapshot>? frozen)
    {
        var known = metrics.Select(metric => (metric, outcomes: Known(metric, on))).ToList();
        var years = known.SelectMany(pair => pair.outcomes.Select(outcome => outcome.Describes.Year)).Distinct().Order().TakeLast(ShownYears).ToList();
        return new(years, [.. known.Select(pair => Row(pair.metric, pair.outcomes, years, frozen))]);
    }

    private static MetricRow Row(Metric metric, List<MetricOutcome> outcomes, List<int> years, IReadOnlyList<MetricSnapshot>? frozen)
    {
        var cells = years.ConvertAll(year => Cell(metric, outcomes.FindLast(outcome => outcome.Describes.Year == year)));
        return new(metric, cells, new(cells.ConvertAll(cell => cell.Value), Trend.TargetsOf(metric)), frozen?.FirstOrDefault(read => read.Id == metric.Id));
    }

    private static MetricCell Cell(Metric metric, MetricOutcome? outcome) => outcome switch
    {
        null => new(null, null, "mättes inte", null),
        { Value: null } => new(null, null, outcome.State.Word(), null),
        { Value: { } value } => new(value, Targets.Value(metric, value), Note(metric, outcome), outcome.Describes),
    };

    private static string? Note(Metric metric, MetricOutcome outcome) => outcome switch
    {
        { State: OutcomeState.Restated, FormerValue: { } former } => $"rättat, tidigare {Targets.Value(metric, former)}",
        { State: OutcomeState.Final } when outcome.Describes.Month is 12 || !IsRead(metric, outcome.Describes.Year) => null,
        { State: OutcomeState.Final } => Swedish.ShortDate(outcome.Describes),
        _ => outcome.State.Word(),
    };

    // A metric read more than once in a year says which day the figure describes.
    private static bool IsRead(Metric metric, int year) => metric.Outcomes.Where(outcome => outcome.Describes.Year == year).DistinctBy(outcome => outcome.Describes).Count() > 1;

    // The newest publication for each day described; a restated value has the old one beside it.
    private static List<MetricOutcome> Known(Metric metric, DateOnly on) =>
        [.. metric.Outcomes.Where(outcome => outcome.PublishedOn <= on).GroupBy(outcome => outcome.Describes)
            .Select(sameDay => sameDay.MaxBy(outcome => outcome.PublishedOn)!).OrderBy(outcome => outcome.Describes)];
}

/// <summary>One metric: its years, its curve, and how the latest follow-up read it.</summary>
public sealed record MetricRow(Metric Metric, IReadOnlyList<MetricCell> Cells, Trend Trend, MetricSnapshot? Frozen)
{
    public string Target => Targets.InBrief(Metric);
}

/// <summary>A figure for a year, or why there is none.</summary>
public sealed record MetricCell(decimal? Value, string? Text, string? Note, DateOnly? Describes);
