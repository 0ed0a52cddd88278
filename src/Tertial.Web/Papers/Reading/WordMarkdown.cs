using System.Text;

namespace Tertial.Web.Papers.Reading;

/// <summary>Writes the pieces of a paragraph as Markdown.</summary>
internal static class WordMarkdown
{
    /// <param name="pieces">The text.</param>
    /// <param name="isOneLine">Whether line breaks are to be spaces, as in a table's cell.</param>
    public static string Of(IEnumerable<WordPiece> pieces, bool isOneLine = false)
    {
        var text = new StringBuilder();
        foreach (var piece in Joined(pieces)) text.Append(Of(piece));
        var lines = text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join(isOneLine ? " " : "\\\n", lines.Select((line, place) => place == 0 ? line : line.StartsWith('-') || line.StartsWith('#') ? $"\\{line}" : line));
    }

    public static string Plain(IEnumerable<WordPiece> pieces) => Folded(string.Concat(pieces.Select(piece => piece.Text)));

    public static string Folded(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    // A mark counts only where it touches a letter, so spaces and signs at the ends are left outside it.
    private static string Of(WordPiece piece)
    {
        var text = Clean(piece.Text);
        var mark = piece.Bold && piece.Italic ? "***" : piece.Bold ? "**" : piece.Italic ? "*" : "";
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        if (start == end) return MarkdownText.Escaped(text);
        var core = text[start..end];
        var marked = string.Join('\n', core.Split('\n').Select(line => line.Trim().Length == 0 ? line : $"{mark}{MarkdownText.Escaped(line.Trim())}{mark}"));
        return MarkdownText.Escaped(text[..start]) + (Link(piece.Href) is { } href ? $"[{marked}](<{href}>)" : marked) + MarkdownText.Escaped(text[end..]);
    }

    private static string? Link(string? href) => Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" ? address.AbsoluteUri.Replace(">", "%3E", StringComparison.Ordinal) : null;

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.Replace('\t', ' ').Replace('\r', '\n'))
            if (character == '\n' || !char.IsControl(character) && character is not ('\u00AD' or '\uFEFF' or '\uFFFE' or '\uFFFF')) clean.Append(character);
        return clean.ToString();
    }

    private static List<WordPiece> Joined(IEnumerable<WordPiece> pieces)
    {
        var joined = new List<WordPiece>();
        foreach (var piece in pieces.Select(piece => string.IsNullOrWhiteSpace(piece.Text) && joined is [.., var before] ? before with { Text = piece.Text } : piece))
        {
            if (joined is [.., var last] && (last.Bold, last.Italic, last.Href) == (piece.Bold, piece.Italic, piece.Href)) joined[^1] = last with { Text = last.Text + piece.Text };
            else joined.Add(piece);
        }
        return joined;
    }
}
