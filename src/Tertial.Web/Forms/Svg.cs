using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Tertial.Web.Forms;

/// <summary>Marks from the built sprite. They are decoration: the word beside them says the same thing.</summary>
internal static class Svg
{
    public static IHtmlContent Icon(string name)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("t-ikon");
        svg.Attributes["aria-hidden"] = "true";
        svg.Attributes["focusable"] = "false";
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"/dist/icons.svg#i-{name}";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
