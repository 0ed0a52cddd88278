using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>Metrics year by year, as far as they were published on a day.</summary>
public sealed record MetricTable(IReadOnlyList<int> Years, IReadOnlyList<MetricRow> Rows)
{
    private const int ShownYears = 5;

    /// <summary>Who publishes the figures, in sentences; what was fetched says from where and when.</summary>
    public IEnumerable<string> Sources
    {
        get
        {
            var entered = Rows.Where(row => row.IsEntered).Select(row => row.Metric.Source).OfType<string>().Distinct().ToList();
            return Rows.Select(row => row.FetchedFrom).OfType<string>().Distinct().Prepend(entered.Count > 0 ? $"Källa: {string.Join(", ", entered)}." : null).OfType<string>();
        }
    }

    /// <param name="metrics">The metrics, in the goal's order.</param>
    /// <param name="municipality">Whose they are, and whom it compares itself with.</param>
    /// <param name="on">What was published by this day.</param>
    /// <param name="frozen">How the latest follow-up read them.</param>
    public static MetricTable Of(IEnumerable<Metric> metrics, Municipality municipality, DateOnly on, IReadOnlyList<MetricSnapshot>? frozen)
    {
        var known = metrics.Select(metric => (metric, outcomes: metric.KnownOn(on))).ToList();
        var years = known.SelectMany(pair => pair.outcomes.Select(outcome => outcome.Describes.Year)).Distinct().Order().TakeLast(ShownYears).ToList();
        return new(years, [.. known.Select(pair => MetricRow.Of(pair.metric, pair.outcomes, years, on) with
        {
            Frozen = frozen?.FirstOrDefault(read => read.Id == pair.metric.Id),
            Comparison = MetricComparison.Of(pair.metric, municipality, on),
        })]);
    }
}

/// <summary>One metric: its years, its curve, and how the latest follow-up read it.</summary>
/// <param name="Metric">The metric and its target.</param>
/// <param name="Cells">One for each year.</param>
/// <param name="Trend">The curve through them.</param>
/// <param name="IsEntered">Whether some figure shown was entered by the municipality, or there is none yet.</param>
/// <param name="FetchedFrom">Where the others were fetched and when, as a sentence.</param>
public sealed record MetricRow(Metric Metric, IReadOnlyList<MetricCell> Cells, Trend Trend, bool IsEntered, string? FetchedFrom)
{
    public MetricSnapshot? Frozen { get; init; }

    public MetricComparison? Comparison { get; init; }

    public string Target => Targets.InBrief(Metric);

    internal static MetricRow Of(Metric metric, IReadOnlyList<MetricOutcome> known, List<int> years, DateOnly on)
    {
        var shown = years.ConvertAll(year => known.LastOrDefault(outcome => outcome.Describes.Year == year));
        var cells = shown.ConvertAll(outcome => MetricCell.Of(metric, outcome));
        var fetched = shown.Max(outcome => outcome?.FetchedOn);
        return new(metric, cells, new(cells.ConvertAll(cell => cell.Value), Trend.TargetsOf(metric)),
            shown.TrueForAll(outcome => outcome is null) || shown.Exists(outcome => outcome is { FetchedOn: null }),
            fetched is { } day ? From(metric, day, on) : null);
    }

    private static string From(Metric metric, DateOnly fetched, DateOnly on) => metric.Fetched is { } latest
        ? $"Källa: Kolada, {latest.Id} {latest.Title}, hämtat {Swedish.LongDate(latest.On <= on ? latest.On : fetched)}."
        : $"Källa: Kolada, hämtat {Swedish.LongDate(fetched)}.";
}
