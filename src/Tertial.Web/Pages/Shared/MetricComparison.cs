using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>A metric's key figure beside that of other municipalities, as far as it was fetched on a day.</summary>
/// <param name="Metric">The metric, with its unit.</param>
/// <param name="Years">The latest years with a figure.</param>
/// <param name="Rows">The municipality itself first, then the others in the order it has chosen.</param>
/// <param name="FetchedOn">When Kolada was last asked.</param>
public sealed record MetricComparison(Metric Metric, IReadOnlyList<int> Years, IReadOnlyList<ComparisonRow> Rows, DateOnly FetchedOn)
{
    private const int ShownYears = 3;

    /// <summary>Nothing when no figure of another municipality is known.</summary>
    public static MetricComparison? Of(Metric metric, Municipality municipality, DateOnly on)
    {
        var others = metric.Comparisons.Where(figure => figure.FetchedOn <= on && municipality.ComparedWith.Exists(other => other.Code == figure.MunicipalityCode))
            .GroupBy(figure => (figure.MunicipalityCode, figure.Year)).ToDictionary(facts => facts.Key, facts => facts.MaxBy(fact => fact.FetchedOn)!);
        if (others.Count == 0) return null;
        // Only what comes from the same place can be compared: what was entered by hand stays out.
        var own = metric.KnownOn(on).Where(outcome => outcome.FetchedOn is not null).ToList();
        var years = others.Keys.Select(key => key.Year).Concat(own.Select(outcome => outcome.Describes.Year)).Distinct().Order().TakeLast(ShownYears).ToList();
        return new(metric, years,
        [
            new(municipality.Name, IsOwn: true, years.ConvertAll(year => MetricCell.Of(metric, own.FindLast(outcome => outcome.Describes.Year == year)))),
            .. municipality.ComparedWith.Where(other => others.Keys.Any(key => key.MunicipalityCode == other.Code))
                .Select(other => new ComparisonRow(other.Name, IsOwn: false, years.ConvertAll(year => MetricCell.Of(metric, others.GetValueOrDefault((other.Code, year)))))),
        ], LastAsked(metric, others.Values, on));
    }

    private static DateOnly LastAsked(Metric metric, IEnumerable<ComparedFigure> others, DateOnly on) =>
        metric.Fetched is { } fetched && fetched.On <= on ? fetched.On : others.Max(figure => figure.FetchedOn);
}

/// <summary>One municipality's figures, year by year.</summary>
public sealed record ComparisonRow(string Name, bool IsOwn, IReadOnlyList<MetricCell> Cells);
