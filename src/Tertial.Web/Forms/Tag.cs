using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>The pill that carries a state: its mark, then its word.</summary>
internal static class Tag
{
    /// <param name="output">The tag helper's output.</param>
    /// <param name="mark">Symbol and colours.</param>
    /// <param name="word">The word, always written out.</param>
    /// <param name="size">"large" once on a page, "plain" without the pill in tables, or nothing.</param>
    /// <param name="also">A class of its own.</param>
    public static void Write(TagHelperOutput output, Mark mark, string word, string? size, string? also = null)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", also is null ? Classes(size) : $"{Classes(size)} {also}");
        output.Attributes.SetAttribute("data-status", mark.Status);
        output.Content.SetHtmlContent(Svg.Icon(mark.Icon));
        output.Content.Append(word);
    }

    private static string Classes(string? size) => size switch
    {
        null => "ds-tag t-status",
        "large" => "ds-tag t-status t-status--stor",
        "plain" => "ds-tag t-status t-status--ren",
        _ => throw new ArgumentException($"A mark is large or plain, not {size}.", nameof(size)),
    };
}
