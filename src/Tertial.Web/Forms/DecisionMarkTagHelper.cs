using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>
/// <c>&lt;decision-mark value="@point.Standing" awaited="KF har beslutat" from="@point.AppliesFrom" /&gt;</c>;
/// <c>awaited</c> and <c>from</c> are used by the standings they belong to.
/// </summary>
[HtmlTargetElement("decision-mark", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DecisionMarkTagHelper : TagHelper
{
    public Standing Value { get; set; }
    public string? Awaited { get; set; }
    public DateOnly? From { get; set; }
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Tag.Write(output, Value.Mark(), Word(), Size, "t-status--beslut");

    private string Word() => (Value, Awaited, From) switch
    {
        (Standing.DecidedConditional, { } awaited, _) => Value.Word(awaited),
        (Standing.DecidedNotYetInForce, _, { } from) => Value.Word(from),
        _ => Value.Word(),
    };
}
