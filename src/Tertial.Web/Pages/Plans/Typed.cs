namespace Tertial.Web.Pages.Plans;

/// <summary>What is typed in a form, made into what is kept: without spaces round it, and unchanged where it says the same.</summary>
internal static class Typed
{
    /// <summary>Words on one line; nothing when there are none.</summary>
    public static string? Line(string? typed) => string.Join(' ', (typed ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    /// <summary>A text with line breaks of one kind.</summary>
    public static string? Text(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The former list where the same are chosen: choosing them in another order changes nothing.</summary>
    public static IReadOnlyList<T> Kept<T>(IReadOnlyList<T>? former, IEnumerable<T> chosen)
    {
        var now = chosen.ToList();
        return former is not null && former.ToHashSet().SetEquals(now) ? former : now;
    }
}
