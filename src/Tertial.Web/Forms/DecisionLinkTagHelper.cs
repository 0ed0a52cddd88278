using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Pages;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Forms;

/// <summary><c>&lt;decision-link to="@Model.Decision" /&gt;</c>: the source of a claim, keeping the day the page is read as of; nothing when there is none.</summary>
[HtmlTargetElement("decision-link", Attributes = "to", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DecisionLinkTagHelper(AsOf asOf) : TagHelper
{
    public DecisionLink? To { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (To is not { } link)
        {
            output.SuppressOutput();
            return;
        }
        new DecisionRefTagHelper
        {
            Body = link.Body,
            Date = link.Date,
            Paragraph = link.Paragraph,
            Diarienummer = link.Diarienummer,
            Point = link.Point?.ToString(CultureInfo.InvariantCulture),
            Href = link.Href is null ? null : asOf.Keep(link.Href),
        }.Process(context, output);
    }
}
