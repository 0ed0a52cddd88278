using System.Collections;
using System.ComponentModel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>
/// A question with native radios, or boxes when the model holds several:
/// <c>&lt;choices for="Form.Status" opens="Paused,Ended" /&gt;</c>.
/// The choices are <c>items</c>, or the values of the enum with their words and marks.
/// </summary>
[HtmlTargetElement("choices", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Replaces the question from [Display].</summary>
    public string? Label { get; set; }
    public string? Hint { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The values, with commas between, that open the follow-up questions (t-folj) beside the choices.</summary>
    public string? Opens { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = new FormValue(For, ViewContext);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-fieldset");
        if (Parts.DescribedBy(value, Hint) is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);

        var question = Parts.Text("legend", Label ?? value.Label, "ds-label");
        question.Attributes["data-weight"] = "semibold";
        output.Content.AppendHtml(question);
        if (Hint is not null)
            output.Content.AppendHtml(Parts.Hint(value, Hint));
        output.Content.AppendHtml(Row(value));
        output.Content.AppendHtml(Parts.Error(value));
    }

    private TagBuilder Row(FormValue value)
    {
        var several = value.Type != typeof(string) && value.Type.IsAssignableTo(typeof(IEnumerable));
        var row = new TagBuilder("div");
        row.AddCssClass("t-valrad");
        foreach (var (choice, index) in Choices(value).Select((choice, index) => (choice, index)))
        {
            // The first one carries the field's own id, where the error summary leads.
            var id = index == 0 ? value.Id : $"{value.Id}-{index + 1}";
            row.InnerHtml.AppendHtml(Answer(value, choice, id, several ? "checkbox" : "radio"));
        }
        return row;
    }

    private TagBuilder Answer(FormValue value, Choice choice, string id, string type)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = type;
        input.Attributes["id"] = id;
        input.Attributes["name"] = value.Name;
        input.Attributes["value"] = choice.Value;
        if (value.Chosen.Contains(choice.Value) || (value.Chosen.Count == 0 && choice.Selected))
            input.Attributes["checked"] = "checked";
        if (Opens?.Split(',', StringSplitOptions.TrimEntries).Contains(choice.Value) is true)
            input.Attributes["data-foljd"] = "";

        var answer = new TagBuilder("div");
        answer.AddCssClass("t-val");
        answer.AddCssClass("ds-field");
        answer.InnerHtml.AppendHtml(input).AppendHtml(choice.Label(id));
        return answer;
    }

    private IEnumerable<Choice> Choices(FormValue value) =>
        Items?.Select(item => new Choice(item.Value ?? item.Text, item.Text, null, item.Selected))
        ?? Enum.GetValues(value.Type).Cast<Enum>()
            .Select(item => new Choice(item.ToString(), item.AnyWord(), item.AnyMark(), Selected: false));

    private sealed record Choice(string Value, string Text, Mark? Mark, bool Selected)
    {
        public TagBuilder Label(string id)
        {
            var label = new TagBuilder("label");
            label.AddCssClass("ds-label");
            label.Attributes["for"] = id;
            if (Mark is { } mark)
            {
                var icon = new TagBuilder("span");
                icon.AddCssClass("t-val__ikon");
                icon.Attributes["data-status"] = mark.Status;
                icon.InnerHtml.AppendHtml(Svg.Icon(mark.Icon));
                label.InnerHtml.AppendHtml(icon);
            }
            label.InnerHtml.Append(Text);
            return label;
        }
    }
}
