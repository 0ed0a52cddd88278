using System.Globalization;

namespace Tertial.Web.Commands;

/// <summary>The one culture that people meet.</summary>
public static class SwedishCulture
{
    /// <exception cref="InvalidOperationException">When the machine lacks ICU.</exception>
    public static CultureInfo Require()
    {
        var swedish = CultureInfo.GetCultureInfo("sv-SE");
        return swedish.NumberFormat.NumberDecimalSeparator == "," && swedish.CompareInfo.Compare("ö", "z") > 0
            ? swedish
            : throw new InvalidOperationException("Tertial needs ICU (Debian: libicu72): without it å, ä, ö and decimals come out wrong.");
    }
}
