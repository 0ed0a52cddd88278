using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Tertial.Web.Words;

namespace Tertial.Web.Forms;

/// <summary>What a form field is called and holds: what the person typed if it was posted, else what the model says.</summary>
internal sealed class FormValue(ModelExpression model, ViewContext view)
{
    private ModelStateEntry? Entry => view.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name);

    public string Id => IdOf(Name);

    public string Label => model.Metadata.GetDisplayName();

    /// <summary>The type of the value, without its question mark.</summary>
    public Type Type => Nullable.GetUnderlyingType(model.ModelExplorer.ModelType) ?? model.ModelExplorer.ModelType;

    public string? Error => Entry?.Errors.FirstOrDefault() is { } error ? Message(error) : null;

    /// <summary>As it stands in a text field.</summary>
    public string? Text => Entry is { AttemptedValue: { } typed } ? typed : Format(model.Model);

    /// <summary>The chosen values, for radios, boxes and lists.</summary>
    public IReadOnlyList<string> Chosen => Entry switch
    {
        { RawValue: string[] several } => several,
        { AttemptedValue: { } one } => [one],
        _ when model.Model is string text => [text],
        _ when model.Model is IEnumerable several => [.. several.Cast<object?>().Select(Format).OfType<string>()],
        _ => Format(model.Model) is { } one ? [one] : [],
    };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Message(ModelError error) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Värdet går inte att läsa.";

    private static string? Format(object? value) => value switch
    {
        null => null,
        DateOnly date => Swedish.Date(date),
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString("0.##########", Swedish.Culture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
