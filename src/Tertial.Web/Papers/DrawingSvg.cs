using System.Globalization;
using System.Net;
using System.Text;

namespace Tertial.Web.Papers;

/// <summary>Writes a drawing as SVG, for HTML and PDF.</summary>
public static class DrawingSvg
{
    /// <param name="drawing">What is drawn.</param>
    /// <param name="attributes">Attributes of the outermost element, such as its role.</param>
    public static string Of(Drawing drawing, string attributes = "")
    {
        var svg = new StringBuilder();
        Append(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {drawing.Width} {drawing.Height}\"{attributes}>");
        foreach (var stroke in drawing.Strokes)
            Append(svg, $"<path d=\"M{stroke.FromX} {stroke.FromY}L{stroke.ToX} {stroke.ToY}\" stroke=\"{stroke.Colour}\"{(stroke.Dashed ? " stroke-dasharray=\"3 3\"" : "")}/>");
        foreach (var box in drawing.Boxes)
            Append(svg, $"<rect x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\" fill=\"{box.Fill ?? "none"}\"{(box.Outline is { } outline ? $" stroke=\"{outline}\"" : "")}/>");
        foreach (var label in drawing.Labels)
            Append(svg, $"<text x=\"{label.X}\" y=\"{label.Y}\" font-family=\"Source Sans 3\" font-size=\"{label.Size}\"{(label.Bold ? " font-weight=\"600\"" : "")} text-anchor=\"{label.Anchor.ToString().ToLowerInvariant()}\" fill=\"#1b2a31\">{WebUtility.HtmlEncode(label.Text)}</text>");
        return svg.Append("</svg>").ToString();
    }

    private static void Append(StringBuilder svg, FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
