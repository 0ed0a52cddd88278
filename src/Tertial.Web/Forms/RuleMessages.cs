using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Tertial.Web.Forms;

/// <summary>Gives the validation attributes a Swedish text where the page has not written a better one.</summary>
internal sealed class RuleMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            if (rule.ErrorMessageResourceName is null && rule.ErrorMessage == BuiltIn(rule) && Text(rule) is { } text)
                rule.ErrorMessage = text;
    }

    /// <summary>Some attributes carry an English text from birth; the others have none.</summary>
    private static string? BuiltIn(ValidationAttribute rule) => rule switch
    {
        EmailAddressAttribute => new EmailAddressAttribute().ErrorMessage,
        UrlAttribute => new UrlAttribute().ErrorMessage,
        CompareAttribute compare => new CompareAttribute(compare.OtherProperty).ErrorMessage,
        _ => null,
    };

    private static string? Text(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => "Fyll i fältet ”{0}”.",
        StringLengthAttribute { MinimumLength: > 0 } => "Skriv mellan {2} och {1} tecken i fältet ”{0}”.",
        StringLengthAttribute => "Skriv högst {1} tecken i fältet ”{0}”.",
        MaxLengthAttribute => "Skriv högst {1} tecken i fältet ”{0}”.",
        MinLengthAttribute => "Skriv minst {1} tecken i fältet ”{0}”.",
        RangeAttribute => "Skriv ett värde från {1} till {2} i fältet ”{0}”.",
        CompareAttribute => "Fälten ”{0}” och ”{1}” ska vara lika.",
        EmailAddressAttribute => "Skriv en e-postadress, till exempel namn@kommun.se.",
        UrlAttribute => "Skriv en webbadress som börjar med https://.",
        RegularExpressionAttribute => "Värdet i fältet ”{0}” har fel form.",
        _ => null,
    };
}
