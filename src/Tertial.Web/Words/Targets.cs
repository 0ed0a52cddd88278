using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>What a metric is to reach, in a few words.</summary>
public static class Targets
{
    /// <summary>minst 88,0; högst 5,0; mer än 312; mellan 75 och 80; an em dash when the target is missing.</summary>
    public static string InBrief(Metric metric) => (metric.Rule, metric.Target, metric.UpperTarget, metric.Baseline) switch
    {
        (TargetRule.AtLeast, { } target, _, _) => $"minst {Value(metric, target)}",
        (TargetRule.AtMost, { } target, _, _) => $"högst {Value(metric, target)}",
        (TargetRule.Increase, _, _, { } baseline) => $"mer än {Value(metric, baseline)}",
        (TargetRule.Decrease, _, _, { } baseline) => $"mindre än {Value(metric, baseline)}",
        (TargetRule.Between, { } lower, { } upper, _) => $"mellan {Value(metric, lower)} och {Value(metric, upper)}",
        _ => "–",
    };

    /// <summary>A value of the metric with as many decimals as its figures need.</summary>
    public static string Value(Metric metric, decimal value) => Swedish.Number(value, Decimals(metric));

    private static int Decimals(Metric metric)
    {
        var figures = metric.Outcomes.Select(outcome => outcome.Value).Append(metric.Target).Append(metric.UpperTarget).Append(metric.Baseline).OfType<decimal>().ToList();
        return Enumerable.Range(0, 3).FirstOrDefault(decimals => figures.TrueForAll(figure => Math.Round(figure, decimals) == figure), 2);
    }
}
