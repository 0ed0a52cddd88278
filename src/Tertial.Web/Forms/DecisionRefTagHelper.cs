using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>
/// The source of a claim: <c>&lt;decision-ref body="KS" date="@decided" paragraph="142" point="2" href="…" /&gt;</c>.
/// Without an address it is text, not a link.
/// </summary>
[HtmlTargetElement("decision-ref", Attributes = "body,date,paragraph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DecisionRefTagHelper : TagHelper
{
    /// <summary>The short name of the body: KF, KS.</summary>
    public string Body { get; set; } = "";
    public DateOnly Date { get; set; }
    public string? Paragraph { get; set; }

    /// <summary>Said instead of the paragraph when the minutes give none.</summary>
    public string? Diarienummer { get; set; }
    public string? Point { get; set; }
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "t-beslut");
        if (Href is not null)
            output.Attributes.SetAttribute("href", Href);
        output.Content.AppendHtml(Part("span", Body, "t-beslut__organ")).Append(" ");
        output.Content.AppendHtml(Part("time", Swedish.Date(Date))).Append(" ");
        output.Content.AppendHtml(Part("span", Where(), "t-beslut__par"));
    }

    private string Where() => (Paragraph, Point) switch
    {
        (null, null) => Diarienummer ?? "",
        (null, _) => $"{Diarienummer}, punkt\u00A0{Point}",
        (_, null) => $"§\u00A0{Paragraph}",
        _ => $"§\u00A0{Paragraph}, punkt\u00A0{Point}",
    };

    private static TagBuilder Part(string tag, string text, string? css = null)
    {
        var part = new TagBuilder(tag);
        if (css is not null)
            part.AddCssClass(css);
        if (tag == "time")
            part.Attributes["datetime"] = text;
        part.InnerHtml.Append(text);
        return part;
    }
}
