namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>How codes begin: 45 is 45, 450 and 4512; 30–38 is everything from 30 to 38 and what begins with them.</summary>
public readonly record struct LedgerPattern(string From, string To)
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    /// <summary>How many characters it says something of: the more, the nearer it fits.</summary>
    public int Length => Math.Min(From.Length, To.Length);

    public bool Fits(string code) => Beginning(code, From) is { Length: > 0 } low && Beginning(code, To) is { Length: > 0 } high
        && string.Compare(low, From, StringComparison.OrdinalIgnoreCase) >= 0
        && string.Compare(high, To, StringComparison.OrdinalIgnoreCase) <= 0;

    /// <summary>Several with commas between; a range has a hyphen or a dash between digits.</summary>
    public static IReadOnlyList<LedgerPattern> Read(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)];

    public override string ToString() => From == To ? From : $"{From}–{To}";

    // A code may have a hyphen of its own, as b-01 has: only digits on both sides make a range.
    private static LedgerPattern One(string text) =>
        text.Split('-', '–', '\u2212') is [var from, var to] && IsDigits(from.Trim()) && IsDigits(to.Trim()) && from.Trim().Length == to.Trim().Length ? new(from.Trim(), to.Trim()) : new(text, text);

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static string Beginning(string code, string like) => code.Length < like.Length ? "" : code[..like.Length];
}
