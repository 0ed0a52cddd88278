using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Tertial.Web.Forms;

/// <summary>One thing to correct, as the error summary lists it.</summary>
/// <param name="Key">The name of the field, empty when it is about the whole form.</param>
/// <param name="Text">What to do, with the field's label unless the text already names it.</param>
internal sealed record Mistake(string Key, string Text)
{
    /// <summary>ModelState keeps its keys in alphabetical order; people read them in the order of the form.</summary>
    public static IReadOnlyList<Mistake> In(ViewDataDictionary data) =>
    [
        .. from entry in data.ModelState
           where entry.Value is { Errors.Count: > 0 }
           let field = Find(data.ModelMetadata, entry.Key)
           orderby field.Place
           from error in entry.Value!.Errors
           select new Mistake(entry.Key, Named(field.Label, FormValue.Message(error))),
    ];

    private static string Named(string? label, string text) =>
        label is null || text.Contains(label, StringComparison.Ordinal) ? text
        : label.EndsWith('?') ? $"{label} {text}"
        : $"{label}: {char.ToLowerInvariant(text[0])}{text[1..]}";

    /// <summary>The label of a field and its place among the declared ones: Form.Rows[2].Amount is at 0003.0002.0001. Rows may be named too: Rows[a-03].</summary>
    private static (string Place, string? Label) Find(ModelMetadata? model, string key)
    {
        var place = "";
        foreach (var part in key.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(part, out var index) || model is { IsEnumerableType: true })
            {
                place += $"{index:D4}.";
                model = model?.ElementMetadata;
                continue;
            }
            var found = model?.Properties.ToList().FindIndex(property => property.PropertyName == part) ?? -1;
            place += $"{found + 1:D4}.";
            model = found < 0 ? null : model!.Properties[found];
        }
        return (place, model?.DisplayName);
    }
}
