using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;icon name="kalender" /&gt;</c></summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Svg.Icon(Name));
    }
}
