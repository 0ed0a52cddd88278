using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;standing-mark value="@activity.Standing" size="plain" /&gt;</c></summary>
[HtmlTargetElement("standing-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StandingMarkTagHelper : TagHelper
{
    public ActivityStanding Value { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Tag.Write(output, Value.Mark(), Value.Word(), Size);
}
