using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Pages;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;a per href="@address"&gt;</c>: a link that keeps the day the page is read as of.</summary>
[HtmlTargetElement("a", Attributes = "per,href")]
public sealed class PerTagHelper(AsOf asOf) : TagHelper
{
    public string Href { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("per");
        output.Attributes.SetAttribute("href", asOf.Keep(Href));
    }
}
