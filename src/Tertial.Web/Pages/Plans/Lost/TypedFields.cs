using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Tertial.Web.Pages.Plans.Lost;

/// <summary>What was typed in a form, field by field under its label, as text to copy.</summary>
internal static class TypedFields
{
    /// <param name="form">What was sent.</param>
    /// <param name="page">The page model, whose properties the fields are.</param>
    /// <param name="words">Says what was chosen in lists.</param>
    public static string In(IFormCollection form, Type page, FieldWords words) => string.Join("\n\n", form
        .Select(field => (Property: Find(page, field.Key), Values: field.Value.OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value)).ToList()))
        .Where(field => field.Values.Count > 0 && field.Property?.GetCustomAttribute<DisplayAttribute>() is not null)
        .Select(field => (Label: field.Property!.GetCustomAttribute<DisplayAttribute>()!.GetName(), Text: Say(field.Property!.PropertyType, field.Values, words)))
        .Where(field => field.Text is not null)
        .Select(field => $"{field.Label}\n{field.Text!.ReplaceLineEndings("\n")}"));

    // Form.Rest.Name and Form.Points[2].Text are properties of properties.
    private static PropertyInfo? Find(Type page, string key)
    {
        PropertyInfo? property = null;
        foreach (var part in key.Split('.'))
        {
            property = (property is null ? page : Single(property.PropertyType)).GetProperty(part.Split('[')[0]);
            if (property is null) return null;
        }
        return property;
    }

    private static string? Say(Type type, List<string> values, FieldWords words)
    {
        var single = Nullable.GetUnderlyingType(Single(type)) ?? Single(type);
        if (single == typeof(bool)) return values[0] == "true" ? "ja" : null;
        if (single == typeof(Guid)) return string.Join(", ", values.Select(value => Guid.TryParse(value, out var id) ? words.Say(id) : value));
        if (single.IsEnum) return string.Join(", ", values.Select(value => Enum.TryParse(single, value, out var choice) ? words.Say(choice) : value));
        return string.Join(", ", values);
    }

    private static Type Single(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0] : type;
}
