namespace Tertial.Domain.FollowUps.Since;

/// <summary>What is new about the metrics of a goal.</summary>
internal static class MetricsSince
{
    public static IEnumerable<Change> Between(IReadOnlyList<MetricSnapshot> before, IReadOnlyList<MetricSnapshot> now)
    {
        var former = before.ToDictionary(metric => metric.Id);
        foreach (var metric in now.OrderBy(metric => metric.Name, StringComparer.Ordinal).ThenBy(metric => metric.Id.Value))
        {
            if (metric.Latest is null || !former.TryGetValue(metric.Id, out var then)) continue;
            if (then.Latest is null || metric.LatestDescribes > then.LatestDescribes) yield return new OutcomeCame(metric, then.Latest);
            else if (metric.Latest != then.Latest) yield return new OutcomeRestated(metric, then.Latest.Value);
        }
    }
}
