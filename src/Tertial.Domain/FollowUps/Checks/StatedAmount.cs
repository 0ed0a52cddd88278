using System.Globalization;
using System.Text.RegularExpressions;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>An amount of money as a text states it, no more exact than it is written: "drygt 1,2 mnkr" may be anything near it.</summary>
internal readonly record struct StatedAmount
{
    /// <summary>The pattern, with the groups <c>hedge</c>, <c>sign</c>, <c>number</c> and <c>unit</c>.</summary>
    public const string Pattern =
        @"(?<hedge>(cirka|circa|ca\.?|c:a|omkring|ungefär|runt|drygt|knappt|nästan|närmare|mer än|upp mot|minst|högst) )?(?<sign>[-−–+] ?|minus |plus )?" +
        @"(?<number>\d{1,3}( \d{3})+(,\d+)?|\d+(,\d+)?) ?(?<unit>tkr|tusen kronor|mnkr|mkr|msek|miljoner kronor|miljon kronor|miljoner|kronor|kr)\b";

    /// <summary>More than all municipalities together turn over; anything larger is no amount that can be held against a table.</summary>
    private const decimal Largest = 100_000_000_000_000;

    private StatedAmount(decimal kronor, decimal tolerance, bool? isNegative) => (Kronor, Tolerance, IsNegative) = (kronor, tolerance, isNegative);

    /// <summary>Its size, whatever its sign.</summary>
    public decimal Kronor { get; }

    public decimal Tolerance { get; }

    /// <summary>Set when the text gives a sign.</summary>
    public bool? IsNegative { get; }

    /// <summary>Reads the groups of a match; nothing when the pattern holds no amount.</summary>
    public static StatedAmount? In(Match match)
    {
        if (!match.Groups["number"].Success) return null;
        var digits = match.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var kronor = Unit(match.Groups["unit"].Value);
        if (number > Largest / kronor) return null;
        var tolerance = Math.Max(Step(digits) / 2, match.Groups["hedge"].Success ? number / 10 : 0);
        bool? negative = match.Groups["sign"].Value.Trim().ToLowerInvariant() switch { "" => null, "+" or "plus" => false, _ => true };
        return new(number * kronor, tolerance * kronor, negative);
    }

    public bool IsAbout(Money amount) => Math.Abs(Math.Abs(amount.Kronor) - Kronor) <= Tolerance;

    // 1 700 is written in hundreds, 1,25 in hundredths.
    private static decimal Step(string digits)
    {
        var (step, comma) = (1m, digits.IndexOf(',', StringComparison.Ordinal));
        if (comma >= 0)
            for (var place = comma + 1; place < digits.Length && place < comma + 10; place++) step /= 10;
        else
            for (var place = digits.Length - 1; place > 0 && digits[place] == '0'; place--) step *= 10;
        return step;
    }

    private static decimal Unit(string unit) => unit.ToLowerInvariant() switch
    {
        "tkr" or "tusen kronor" => 1_000,
        "mnkr" or "mkr" or "msek" or "miljoner kronor" or "miljon kronor" or "miljoner" => 1_000_000,
        _ => 1,
    };
}
