using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Metrics;

/// <summary>A metric with the record it stands in, and who is looking.</summary>
public sealed record FoundMetric(MunicipalRecord Record, Metric Metric, Actor Actor, DateOnly Today)
{
    public MetricUse Use { get; } = MetricUse.Of(Record, Metric.Id);

    public bool MayChange => Actor.Has(Permission.KeepMetrics);

    public MetricLatest Latest { get; } = MetricLatest.Of(Metric, Today);
}

/// <summary>Finds the metric a workplace address names.</summary>
public sealed class MetricFinder(Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when the address names no metric.</summary>
    public async Task<FoundMetric?> FindAsync(RouteData route) => await FindAsync((string?)route.Values["id"]);

    public async Task<FoundMetric?> FindAsync(string? id)
    {
        var record = await records.ReadAsync();
        return record.Metrics.Find(candidate => candidate.Id.ToString() == id) is { } metric
            ? new(record, metric, await actors.ReadAsync(), clock.Today)
            : null;
    }
}
