using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;change-mark value="@change.Kind" /&gt;</c>: sign and word for what a version changed.</summary>
[HtmlTargetElement("change-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChangeMarkTagHelper : TagHelper
{
    public ChangeKind Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "t-andr");
        output.Attributes.SetAttribute("data-andr", Value.Mark().Status);
        output.Content.SetHtmlContent(Svg.Icon(Value.Mark().Icon));
        output.Content.Append(Value.Word());
    }
}
