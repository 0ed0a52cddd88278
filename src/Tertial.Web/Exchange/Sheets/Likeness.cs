using System.Text;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>How alike two headings or names are, for asking "menade du …?". A suggestion is never taken without being asked.</summary>
public static class Likeness
{
    private const double Alike = 0.45;
    private const int Longest = 300;

    /// <summary>Lower case, single spaces, without what stands last as decoration: "Mål *:" is mål.</summary>
    public static string Fold(string text) =>
        string.Join(' ', text.Normalize(NormalizationForm.FormC).Replace('\u00AD', ' ').ToLower(Words.Swedish.Culture).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', '*', '.', ' ');

    /// <summary>0 when nothing is shared, 1 when they read the same.</summary>
    public static double Of(string left, string right) => Of(Pairs(left), Pairs(right));

    /// <summary>The most alike, if any is alike enough to ask about.</summary>
    public static string? Nearest(string text, IEnumerable<string> candidates) => new Candidates(candidates).Nearest(text);

    // The share of neighbouring letters that the two have in common, each counted as often as it stands in both.
    private static double Of(int[] left, int[] right)
    {
        if (left.Length == 0 || right.Length == 0) return left.Length == right.Length ? 1 : 0;
        var (shared, a, b) = (0, 0, 0);
        while (a < left.Length && b < right.Length)
        {
            if (left[a] == right[b]) shared++;
            (a, b) = (left[a] <= right[b] ? a + 1 : a, right[b] <= left[a] ? b + 1 : b);
        }
        return 2.0 * shared / (left.Length + right.Length);
    }

    private static int[] Pairs(string text)
    {
        var folded = Fold(SheetText.OneLine(text, Longest));
        if (folded.Length == 0) return [];
        var framed = $" {folded} ";
        var pairs = new int[framed.Length - 1];
        for (var place = 0; place < pairs.Length; place++) pairs[place] = framed[place] << 16 | framed[place + 1];
        Array.Sort(pairs);
        return pairs;
    }

    /// <summary>What may be meant, made ready once for being compared with much that is written.</summary>
    public sealed class Candidates(IEnumerable<string> texts)
    {
        // As many as a person is shown; a file that is wrong on every row must not take a minute to refuse.
        private const int Most = 200;
        private readonly Lazy<(string Text, int[] Pairs)[]> _texts = new(() => [.. texts.Select(text => (text, Pairs(text)))]);
        private readonly Dictionary<string, string?> _answers = [];

        /// <summary>The most alike, if any is alike enough to ask about.</summary>
        public string? Nearest(string text)
        {
            if (_answers.TryGetValue(text, out var known) || _answers.Count == Most) return known;
            var pairs = Pairs(text);
            var best = _texts.Value.Select(candidate => (candidate.Text, Likeness: Of(pairs, candidate.Pairs))).DefaultIfEmpty().MaxBy(pair => pair.Likeness);
            return _answers[text] = best.Likeness >= Alike ? best.Text : null;
        }
    }
}
