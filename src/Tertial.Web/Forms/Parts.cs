using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Tertial.Web.Forms;

/// <summary>What surrounds a control: label, hint and error, tied together by their ids.</summary>
internal static class Parts
{
    public static IHtmlContent Label(string id, string text)
    {
        var label = Text("label", text, "ds-label");
        label.Attributes["for"] = id;
        label.Attributes["data-weight"] = "semibold";
        return label;
    }

    public static IHtmlContent BecomesPublic() => Text("span", "Blir offentligt", "t-synlig");

    public static IHtmlContent Hint(FormValue value, string text)
    {
        var hint = Text("p", text, null);
        hint.Attributes["data-field"] = "description";
        hint.Attributes["id"] = HintId(value);
        return hint;
    }

    public static IHtmlContent Error(FormValue value)
    {
        if (value.Error is not { } text)
            return HtmlString.Empty;
        var error = Text("p", text, "ds-validation-message");
        error.Attributes["id"] = ErrorId(value);
        return error;
    }

    public static IHtmlContent Note(FormValue value, string text)
    {
        var note = Text("p", text, "t-not");
        note.Attributes["id"] = NoteId(value);
        return note;
    }

    /// <summary>The ids of what describes the control, in reading order, or nothing.</summary>
    public static string? DescribedBy(FormValue value, string? hint, string? note = null)
    {
        string?[] ids = [hint is null ? null : HintId(value), note is null ? null : NoteId(value), value.Error is null ? null : ErrorId(value)];
        return string.Join(' ', ids.OfType<string>()) is { Length: > 0 } all ? all : null;
    }

    public static TagBuilder Text(string tag, string text, string? css)
    {
        var element = new TagBuilder(tag);
        if (css is not null)
            element.AddCssClass(css);
        element.InnerHtml.Append(text);
        return element;
    }

    private static string HintId(FormValue value) => $"{value.Id}-hint";

    private static string NoteId(FormValue value) => $"{value.Id}-note";

    private static string ErrorId(FormValue value) => $"{value.Id}-error";
}
