using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;assignment-mark value="@assignment.Standing" size="plain" /&gt;</c></summary>
[HtmlTargetElement("assignment-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AssignmentMarkTagHelper : TagHelper
{
    public AssignmentStanding Value { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Tag.Write(output, Value.Mark(), Value.Word(), Size);
}
