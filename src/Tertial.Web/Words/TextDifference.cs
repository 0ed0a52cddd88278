using System.Text.RegularExpressions;

namespace Tertial.Web.Words;

/// <summary>Where a run of words stands: in both texts, only in the former or only in the present one.</summary>
public enum PieceKind
{
    Same,
    Former,
    Now,
}

/// <summary>A run of words in two texts read together.</summary>
public readonly record struct Piece(string Text, PieceKind Kind);

/// <summary>Two texts read together, word by word; as two whole texts where they have too little in common to be read so.</summary>
public static partial class TextDifference
{
    // Comparing takes time by the product of the lengths; longer texts are read whole.
    private const int MostWords = 1500;

    public static IReadOnlyList<Piece> Between(string? before, string? after)
    {
        var (former, now) = (before ?? "", after ?? "");
        if (former == now) return Runs([new(former, PieceKind.Same)]);
        var (old, young) = (Split(former), Split(now));
        if (old.Length > MostWords || young.Length > MostWords) return Whole(former, now);
        var pieces = Aligned(old, young, CommonFrom(old, young));
        var same = pieces.Where(piece => piece.Kind == PieceKind.Same).Sum(piece => piece.Text.Length);
        return same * 2 < Math.Max(former.Length, now.Length) ? Whole(former, now) : Runs(pieces);
    }

    /// <summary>The former text and the present one, one after the other.</summary>
    public static IReadOnlyList<Piece> Whole(string? before, string? after) =>
        Runs([new(before ?? "", PieceKind.Former), new(after ?? "", PieceKind.Now)]);

    private static string[] Split(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    // How many words the texts have in common from each pair of places on.
    private static int[,] CommonFrom(string[] old, string[] young)
    {
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
            for (var j = young.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }

    private static List<Piece> Aligned(string[] old, string[] young, int[,] common)
    {
        var pieces = new List<Piece>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < young.Length)
        {
            if (i < old.Length && j < young.Length && old[i] == young[j])
            {
                pieces.Add(new(old[i++], PieceKind.Same));
                j++;
            }
            else if (j == young.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) pieces.Add(new(old[i++], PieceKind.Former));
            else pieces.Add(new(young[j++], PieceKind.Now));
        }
        return pieces;
    }

    private static List<Piece> Runs(IEnumerable<Piece> pieces)
    {
        var runs = new List<Piece>();
        foreach (var piece in pieces.Where(piece => piece.Text.Length > 0))
        {
            if (runs is [.., var last] && last.Kind == piece.Kind) runs[^1] = last with { Text = last.Text + piece.Text };
            else runs.Add(piece);
        }
        return runs;
    }

    // A word takes the space after it along, so that the pieces put together are the text again.
    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Word();
}
