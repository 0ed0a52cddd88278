using System.ComponentModel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>
/// First in the form: <c>&lt;error-summary&gt;&lt;/error-summary&gt;</c> lists what to correct, in the order of the fields,
/// each a link to its field. Nothing is shown while all is well. What stands inside comes after the list.
/// </summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string HeadingId = "fel-rubrik";

    public string? Heading { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var mistakes = Mistake.In(ViewContext.ViewData);
        if (mistakes.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var inside = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", HeadingId);

        var heading = Parts.Text("h2", string.IsNullOrEmpty(Heading) ? DefaultHeading(mistakes.Count) : Heading, null);
        heading.Attributes["id"] = HeadingId;
        output.Content.AppendHtml(heading).AppendHtml(List(mistakes)).AppendHtml(inside);
    }

    internal static string DefaultHeading(int count) =>
        count == 1 ? "Rätta en sak innan du går vidare" : $"Rätta {Swedish.InWords(count)} saker innan du går vidare";

    private static TagBuilder List(IEnumerable<Mistake> mistakes)
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("ds-list");
        foreach (var (key, text) in mistakes)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.AppendHtml(key.Length == 0 ? Parts.Text("span", text, null) : Link(key, text));
            list.InnerHtml.AppendHtml(item);
        }
        return list;
    }

    private static TagBuilder Link(string key, string text)
    {
        var link = Parts.Text("a", text, "ds-link");
        link.Attributes["href"] = $"#{FormValue.IdOf(key)}";
        return link;
    }
}
