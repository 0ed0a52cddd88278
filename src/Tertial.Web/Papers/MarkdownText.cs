using System.Text;
using System.Text.RegularExpressions;

namespace Tertial.Web.Papers;

/// <summary>Plain text written into Markdown so that it reads as it stands.</summary>
internal static partial class MarkdownText
{
    /// <summary>With every character that Markdown would take for a mark escaped.</summary>
    public static string Escaped(string plain)
    {
        var text = new StringBuilder(plain.Length + 8);
        foreach (var character in plain)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~') text.Append('\\');
            text.Append(character);
        }
        return Entity().Replace(text.ToString(), @"\&");
    }

    /// <summary>Markdown of one paragraph, with nothing at its beginning that would make it a heading or a list.</summary>
    public static string Guarded(string text)
    {
        if (text is ['#' or '+' or '-' or '=', ..]) return $"\\{text}";
        return NumberMark().Replace(text, @"$1\$2");
    }

    [GeneratedRegex(@"&(?=#|\w+;)")]
    private static partial Regex Entity();

    [GeneratedRegex(@"^(\d{1,9})([.)])(?=\s|$)")]
    private static partial Regex NumberMark();
}
