using System.Globalization;
using System.Text;

namespace Tertial.Domain.Organisation;

/// <summary>The form of a name that lasts in an address: lower case a–z, digits and hyphens.</summary>
public static class Slug
{
    /// <summary>Folds å, ä and ö to a and o; anything but letters and digits becomes one hyphen.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
