using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Metrics;

/// <summary>The last figure there is of a metric, as it is told in a list: the value, the day it describes and what must be said of it.</summary>
/// <param name="Value">The figure as it is written; missing when there has never been one.</param>
/// <param name="Describes">The day it describes.</param>
/// <param name="Note">That it is preliminary, restated or withdrawn, or that a newer one is missing.</param>
public sealed record MetricLatest(string? Value, DateOnly? Describes, string? Note)
{
    public static MetricLatest Of(Metric metric, DateOnly on)
    {
        var known = metric.KnownOn(on);
        if (known.LastOrDefault(outcome => outcome.Value is not null || outcome.IsWithdrawn) is not { } latest)
            return new(null, null, known.Count > 0 ? Swedish.Capital(known[^1].State.Word()) : "Inget utfall än");
        var cell = MetricCell.Of(metric, latest);
        var missing = known[^1] == latest ? null : $"{Day(known[^1].Describes)}: {known[^1].State.Word()}";
        return new(cell.Text, latest.Describes, string.Join(". ", new[] { cell.Note == Swedish.ShortDate(latest.Describes) ? null : cell.Note, missing }.OfType<string>()));
    }

    /// <summary>A yearly figure is named by its year.</summary>
    public static string Day(DateOnly describes) => describes is { Month: 12, Day: 31 } ? $"{describes.Year}" : Swedish.Date(describes);
}
