using System.Globalization;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>How amounts, days and names are written in a finding's sentence.</summary>
internal static class Written
{
    private const char NoBreak = '\u00A0';

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = NoBreak.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    };

    /// <summary>1 700 tkr, 283,9 tkr.</summary>
    public static string Tkr(Money amount) => $"{Number(decimal.Round(amount.Kronor / 1000m, 1, MidpointRounding.AwayFromZero))}{NoBreak}tkr";

    /// <summary>+450 tkr, −1 700 tkr: plus is better than budget.</summary>
    public static string Deviation(Money deviation) => (deviation.Ore > 0 ? "+" : "") + Tkr(deviation);

    public static string Number(decimal value) => value.ToString("#,##0.####", Numbers);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Tertial 1 as it stands inside a sentence: tertial 1.</summary>
    public static string InText(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
