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

    /// <summary>What was written before if a cell says the same, otherwise what the cell says; nothing when the cell is empty.</summary>
    public static string? Read(string shown, string? before)
    {
        var text = Fit(shown).Trim();
        if (text == Fit(before ?? "").Trim()) return before;
        return text.Length == 0 ? null : text;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is '\n' or '\t' or (>= 0x20 and not (0x7F or 0xFFFD or 0xFFFE or 0xFFFF));
}
