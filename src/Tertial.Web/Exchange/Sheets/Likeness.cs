using System.Text;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>How alike two headings or names are, for asking "menade du …?". A suggestion is never taken without being asked.</summary>
public static class Likeness
{
    private const double Alike = 0.45;

    /// <summary>Lower case, single spaces, without what stands last as decoration: "Mål *:" is mål.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Replace('\u00AD', ' ').ToLower(Words.Swedish.Culture).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', '*', '.', ' ');

    /// <summary>0 when nothing is shared, 1 when they read the same.</summary>
    public static double Of(string left, string right)
    {
        var (a, b) = (Pairs(Fold(left)), Pairs(Fold(right)));
        if (a.Count == 0 || b.Count == 0) return Fold(left) == Fold(right) ? 1 : 0;
        var shared = a.Sum(pair => Math.Min(pair.Value, b.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (a.Values.Sum() + b.Values.Sum());
    }

    /// <summary>The most alike, if any is alike enough to ask about.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates) => candidates
        .Select(candidate => (candidate, likeness: Of(text, candidate)))
        .Where(pair => pair.likeness >= Alike).OrderByDescending(pair => pair.likeness).Select(pair => pair.candidate).FirstOrDefault();

    private static Dictionary<string, int> Pairs(string text)
    {
        var framed = $" {text} ";
        return text.Length == 0 ? [] : Enumerable.Range(0, framed.Length - 1).Select(place => framed.Substring(place, 2)).GroupBy(pair => pair).ToDictionary(group => group.Key, group => group.Count());
    }
}
