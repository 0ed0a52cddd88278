using System.Text;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Texts as a cell can hold them. What a cell cannot hold must not look like a change when it comes back.</summary>
public static class SheetText
{
    /// <summary>With LF as line break, without characters that XML forbids, and no longer than a cell may be.</summary>
    public static string Fit(string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var fit = new StringBuilder(Math.Min(plain.Length, SheetLimits.CellCharacters));
        foreach (var rune in plain.EnumerateRunes())
        {
            if (!IsAllowed(rune)) continue;
            if (fit.Length + rune.Utf16SequenceLength > SheetLimits.CellCharacters) break;
            fit.Append(rune.ToString());
        }
        return fit.ToString();
    }

    /// <summary>What stands first in a text, on one line.</summary>
    public static string OneLine(string text, int longest)
    {
        // What is far longer is not worth tidying to its end.
        var line = string.Join(' ', Fit(text.Length <= 10 * longest ? text : text[..(10 * longest)]).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        return line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)].TrimEnd();
    }

    /// <summary>What was written before if a cell says the same, otherwise what the cell says; nothing when the cell is empty.</summary>
    public static string? Read(string shown, string? before)
    {
        var text = Fit(shown).Trim();
        if (text == Fit(before ?? "").Trim()) return before;
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether every character can be shown and written to any file.</summary>
    public static bool IsShown(string text) => text.EnumerateRunes().All(rune => rune.Value == '\r' || IsAllowed(rune));

    private static bool IsAllowed(Rune rune) => rune.Value is '\n' or '\t' or (>= 0x20 and not (0x7F or 0xFFFD or 0xFFFE or 0xFFFF));
}
