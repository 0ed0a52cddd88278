using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;verdict-mark value="@Model.Verdict" size="large" /&gt;</c>; without a verdict it says Inte bedömt än.</summary>
[HtmlTargetElement("verdict-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VerdictMarkTagHelper : TagHelper
{
    public Verdict? Value { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Tag.Write(output, Value.Mark(), Value.Word(), Size);
}
