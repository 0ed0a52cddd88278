using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Tertial.Web.Forms;

/// <summary>A number, a date and a choice each say how they are written, and name their field when they are missing.</summary>
internal sealed class ReadingMessages(DefaultModelBindingMessageProvider ordinary) : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        if (!type.IsValueType)
            return;
        var messages = new DefaultModelBindingMessageProvider(ordinary);
        if (Label(context) is { } label)
            messages.SetValueMustNotBeNullAccessor(_ => $"Fyll i fältet ”{label}”.");
        if (HowToWrite(type) is { } advice)
        {
            messages.SetAttemptedValueIsInvalidAccessor((_, _) => advice);
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => advice);
            messages.SetUnknownValueIsInvalidAccessor(_ => advice);
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => advice);
            messages.SetValueIsInvalidAccessor(_ => advice);
        }
        context.BindingMetadata.ModelBindingMessageProvider = messages;
    }

    private static string? Label(BindingMetadataProviderContext context) =>
        context.PropertyAttributes?.OfType<DisplayAttribute>().FirstOrDefault()?.GetName();

    private static string? HowToWrite(Type type) =>
        type == typeof(decimal) || type == typeof(double) ? "Skriv decimaler med komma, till exempel 12,5."
        : type == typeof(DateOnly) || type == typeof(DateTime) ? "Skriv datum som år-månad-dag, till exempel 2024-08-31."
        : type == typeof(TimeOnly) ? "Skriv timme och minut med två siffror var, till exempel 09:15."
        : type == typeof(int) || type == typeof(long) ? "Skriv ett heltal, till exempel 12."
        : type.IsEnum ? "Välj ett av alternativen."
        : null;
}
