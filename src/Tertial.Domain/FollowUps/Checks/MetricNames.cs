using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Finds the one metric that the subject of a sentence names: "sjukfrånvaron" is "Sjukfrånvaro, andel av arbetstiden".</summary>
internal static class MetricNames
{
    private static readonly HashSet<string> Fillers = ["andelen", "antalet", "den", "de", "måttet", "kommunens", "totalt", "den totala"];
    private static readonly string[] Endings = ["", "n", "en", "et", "t", "na", "arna", "erna", "orna", "s", "ns", "ens", "ets"];

    /// <summary>Nothing when no metric, or more than one, may be meant.</summary>
    public static Metric? Find(string subject, IReadOnlyList<Metric> metrics)
    {
        var words = Words(subject);
        words.RemoveAll(Fillers.Contains);
        if (words.Count == 0) return null;
        var exact = metrics.Where(metric => Head(metric) is var head && head.Count == words.Count && words.TrueForAll(word => head.Exists(other => IsSame(other, word)))).ToList();
        if (exact.Count > 0) return exact.Count == 1 ? exact[0] : null;
        // One long word is enough where only one of the goal's metrics has it: "medarbetarengagemanget".
        if (words is not [{ Length: >= 12 } only]) return null;
        var holding = metrics.Where(metric => Head(metric).Exists(other => IsSame(other, only))).ToList();
        return holding.Count == 1 ? holding[0] : null;
    }

    private static List<string> Head(Metric metric) => Words(metric.Name.Split(',', '(', ':')[0]);

    private static List<string> Words(string text) => [.. text.ToLowerInvariant().Split([' ', '”', '"'], StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsSame(string name, string word) => word.StartsWith(name, StringComparison.Ordinal) && Array.Exists(Endings, ending => word.Length == name.Length + ending.Length && word.EndsWith(ending, StringComparison.Ordinal));
}
