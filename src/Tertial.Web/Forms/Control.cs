using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Tertial.Web.Forms;

/// <summary>The native control that suits the type of a value. Numbers and dates are typed as text, as Swedes write them.</summary>
internal sealed class Control(FormValue value, int rows, IEnumerable<SelectListItem>? items)
{
    // A yes or no with choices of its own is a list, also because it may be neither.
    public bool IsBox => items is null && value.Type == typeof(bool);

    private bool IsFile => value.Type.IsAssignableTo(typeof(IFormFile));

    public string? DefaultHint => value.Type == typeof(DateOnly) ? "År-månad-dag, till exempel 2024-08-31" : null;

    public TagBuilder Build()
    {
        var control = items is not null ? List(items) : rows > 0 ? TextArea() : Input();
        control.AddCssClass("ds-input");
        control.Attributes["id"] = value.Id;
        control.Attributes["name"] = value.Name;
        return control;
    }

    /// <summary>A box that is not checked posts nothing; this posts false for it.</summary>
    public IHtmlContent Unchecked()
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = value.Name;
        hidden.Attributes["value"] = "false";
        return hidden;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "text";
        // A browser chooses the file anew.
        if (!IsFile && value.Text is { } text)
            input.Attributes["value"] = text;
        Suit(input);
        return input;
    }

    private void Suit(TagBuilder input)
    {
        if (IsBox)
        {
            input.Attributes["type"] = "checkbox";
            input.Attributes["value"] = "true";
            if (value.Chosen.Contains("true"))
                input.Attributes["checked"] = "checked";
        }
        else if (value.Type == typeof(DateOnly))
            Narrow(input, "numeric", 11);
        else if (value.Type == typeof(decimal))
            Narrow(input, "decimal", 12);
        else if (value.Type == typeof(int) || value.Type == typeof(long))
            Narrow(input, "numeric", 8);
        else if (IsFile)
            input.Attributes["type"] = "file";
    }

    private static void Narrow(TagBuilder input, string mode, int size)
    {
        input.Attributes["inputmode"] = mode;
        input.Attributes["size"] = $"{size}";
        input.Attributes["autocomplete"] = "off";
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = $"{rows}";
        // The parser drops the first line break, so one is given to it.
        area.InnerHtml.AppendHtml("\n").Append(value.Text ?? "");
        return area;
    }

    private TagBuilder List(IEnumerable<SelectListItem> choices)
    {
        var list = new TagBuilder("select");
        var chosen = value.Chosen;
        foreach (var choice in choices)
        {
            var option = Parts.Text("option", choice.Text, null);
            option.Attributes["value"] = choice.Value ?? choice.Text;
            if (chosen.Contains(choice.Value ?? choice.Text) || (chosen.Count == 0 && choice.Selected))
                option.Attributes["selected"] = "selected";
            list.InnerHtml.AppendHtml(option);
        }
        return list;
    }
}
