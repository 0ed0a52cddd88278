namespace Tertial.Web.Exchange.Sheets;

/// <summary>Keeps a spreadsheet from running a text as a formula: an apostrophe before what could be one, taken away again when read.</summary>
public static class FormulaGuard
{
    /// <summary>Whether a spreadsheet could take the text for a formula.</summary>
    public static bool IsNeeded(string text) => text.TrimStart('\'') is { Length: > 0 } rest && IsDangerous(rest[0]);

    /// <summary>Text that already stands behind apostrophes gets one more, so that it reads the same when it comes back.</summary>
    public static string Put(string text) => IsNeeded(text) ? "'" + text : text;

    public static string Lift(string text) => text.StartsWith('\'') && IsNeeded(text) ? text[1..] : text;

    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
