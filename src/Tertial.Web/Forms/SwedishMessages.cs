using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Tertial.Web.Forms;

/// <summary>What the site says when a value cannot be read or is missing: in Swedish, and what to do about it.</summary>
public static class SwedishMessages
{
    /// <summary>Sets every message that binding and validation give of themselves, and reads days as ISO dates only.</summary>
    public static IServiceCollection AddSwedishForms(this IServiceCollection services) =>
        // After everyone else, so that the rules of the data annotations are there to be worded.
        services.PostConfigure<MvcOptions>(Configure);

    private static void Configure(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new IsoDates());
        options.ModelBinderProviders.Insert(0, new PlannedDates());
        Speak(options.ModelBindingMessageProvider);
        options.ModelMetadataDetailsProviders.Add(new ReadingMessages(options.ModelBindingMessageProvider));
        options.ModelMetadataDetailsProviders.Add(new RuleMessages());
    }

    private static void Speak(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"”{value}” går inte att läsa i fältet ”{field}”.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Fyll i fältet ”{field}”.");
        messages.SetMissingKeyOrValueAccessor(() => "Fyll i ett värde.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Formuläret kom fram tomt. Skicka det igen.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"”{value}” går inte att läsa.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Värdet går inte att läsa.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv ett tal.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"Värdet i fältet ”{field}” går inte att läsa.");
        messages.SetValueIsInvalidAccessor(value => $"”{value}” går inte att läsa.");
        messages.SetValueMustBeANumberAccessor(field => $"Skriv ett tal i fältet ”{field}”.");
        messages.SetValueMustNotBeNullAccessor(_ => "Fyll i ett värde.");
    }
}
