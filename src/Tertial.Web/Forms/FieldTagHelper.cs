using System.ComponentModel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tertial.Web.Forms;

/// <summary>
/// A field with its visible label, hint before, error after, and what was typed kept:
/// <c>&lt;field for="Form.Comment" hint="Skriv för invånaren." rows="3" public /&gt;</c>.
/// The model's type decides the control; other attributes, such as autocomplete, go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Replaces the label from [Display].</summary>
    public string? Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>Makes it a text area of so many rows.</summary>
    public int Rows { get; set; }

    /// <summary>Makes it a list to choose from.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Said after the control: how what stands in it is read.</summary>
    public string? Note { get; set; }

    /// <summary>Says beside the label that the text becomes public.</summary>
    public bool Public { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = new FormValue(For, ViewContext);
        var control = new Control(value, Rows, Items);
        var hint = Hint ?? control.DefaultHint;
        var tag = control.Build();
        foreach (var attribute in output.Attributes)
            tag.MergeAttribute(attribute.Name, attribute.Value?.ToString(), replaceExisting: true);
        // What a page leaves out comes as an empty text.
        var note = string.IsNullOrEmpty(Note) ? null : Note;
        Describe(tag, value, hint, note);

        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "ds-field");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var part in control.IsBox ? [tag, .. Labels(value, hint)] : Labels(value, hint).Append(tag))
            output.Content.AppendHtml(part);
        if (control.IsBox)
            output.Content.AppendHtml(control.Unchecked());
        if (note is not null)
            output.Content.AppendHtml(Parts.Note(value, note));
        output.Content.AppendHtml(Parts.Error(value));
    }

    private IEnumerable<IHtmlContent> Labels(FormValue value, string? hint)
    {
        yield return Parts.Label(value.Id, Label ?? value.Label);
        if (Public)
            yield return Parts.BecomesPublic();
        if (hint is not null)
            yield return Parts.Hint(value, hint);
    }

    private static void Describe(TagBuilder control, FormValue value, string? hint, string? note)
    {
        if (value.Error is not null)
            control.Attributes["aria-invalid"] = "true";
        if (Parts.DescribedBy(value, hint, note) is { } ids)
            control.Attributes["aria-describedby"] = ids;
    }
}
