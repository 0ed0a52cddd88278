using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;version-mark value="@version.Standing" /&gt;</c>: where a plan version stands.</summary>
[HtmlTargetElement("version-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class VersionMarkTagHelper : TagHelper
{
    public VersionStanding Value { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Tag.Write(output, Value.Mark(), Value.Word(), Size, "t-status--beslut");
}
