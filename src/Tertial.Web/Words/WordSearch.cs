using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Tertial.Web.Words;

/// <summary>Finds words in texts as Swedes read them: capitals and foreign accents make no difference, but å, ä and ö are letters of their own.</summary>
public static class WordSearch
{
    private const CompareOptions AsRead = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>The words of a question, each once.</summary>
    public static IReadOnlyList<string> WordsOf(string? question) =>
        [.. (question ?? "").Split([' ', '\u00A0', '\t', '\n', '\r', ',', ';', '"', '”', '?', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.Create(Swedish.Culture, ignoreCase: true))];

    /// <summary>Whether the text holds every word.</summary>
    public static bool HoldsAll(string text, IReadOnlyList<string> words) => words.All(word => Place(text, word) is not null);

    /// <summary>How well a text answers: a word that begins a word of the text counts more than one inside it.</summary>
    public static int Weight(string text, IReadOnlyList<string> words) => words.Sum(word => Place(text, word) switch
    {
        null => 0,
        { Start: 0 } => 3,
        { Start: var start } when !char.IsLetterOrDigit(text[start - 1]) => 2,
        _ => 1,
    });

    /// <summary>The part of the text round the first word found, cut at spaces, with what was found marked out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words asked for.</param>
    /// <param name="length">About how many characters.</param>
    public static IHtmlContent Excerpt(string text, IReadOnlyList<string> words, int length = 180)
    {
        text = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var first = words.Select(word => Place(text, word)?.Start).Min() ?? 0;
        var from = first <= length / 3 ? 0 : text.LastIndexOf(' ', first - length / 3) + 1;
        var to = from + length >= text.Length ? text.Length : text.IndexOf(' ', from + length) is var space and > 0 ? space : text.Length;
        var excerpt = new HtmlContentBuilder();
        foreach (var (part, found) in Marked((from > 0 ? "… " : "") + text[from..to] + (to < text.Length ? " …" : ""), words))
        {
            if (found) excerpt.AppendHtml("<mark>").Append(part).AppendHtml("</mark>");
            else excerpt.Append(part);
        }
        return excerpt;
    }

    private static IEnumerable<(string, bool)> Marked(string text, IReadOnlyList<string> words)
    {
        while (words.Select(word => Place(text, word)).Where(place => place is not null).MinBy(place => place!.Value.Start) is { } next)
        {
            if (next.Start > 0) yield return (text[..next.Start], false);
            yield return (text.Substring(next.Start, next.Length), true);
            text = text[(next.Start + next.Length)..];
        }
        if (text.Length > 0) yield return (text, false);
    }

    private static (int Start, int Length)? Place(string text, string word) =>
        word.Length > 0 && Swedish.Culture.CompareInfo.IndexOf(text, word, AsRead, out var length) is var start and >= 0 && length > 0 ? (start, length) : null;
}
