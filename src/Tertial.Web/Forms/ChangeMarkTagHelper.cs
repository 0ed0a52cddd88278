using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;change-mark value="@change.Kind" /&gt;</c>: sign and word for what a version changed.</summary>
[HtmlTargetElement("change-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChangeMarkTagHelper : TagHelper
{
    /// <summary>What happened to an activity, a goal or a budget line.</summary>
    public Enum Value { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var mark = Value.AnyMark() ?? throw new InvalidOperationException($"{Value.GetType().Name} has no marks.");
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "t-andr");
        output.Attributes.SetAttribute("data-andr", mark.Status);
        output.Content.SetHtmlContent(Svg.Icon(mark.Icon));
        output.Content.Append(Value.AnyWord());
    }
}
