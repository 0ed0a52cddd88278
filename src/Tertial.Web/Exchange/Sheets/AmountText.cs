using System.Globalization;
using System.Text.RegularExpressions;
using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What one in a column of amounts stands for.</summary>
public enum AmountUnit
{
    Kronor,
    Thousands,
    Millions,
}

/// <summary>Amounts with their unit in the heading or in the cell: 450 tkr, 1,2 mnkr, 450 000:-.</summary>
public static partial class AmountText
{
    // More than all the municipalities of Sweden spend in a century: a slip, and too near what a number can hold.
    private const decimal LargestKronor = 100_000_000_000_000m;

    public static AmountUnit Of(MoneyUnit unit) => unit == MoneyUnit.Thousands ? AmountUnit.Thousands : AmountUnit.Millions;

    public static string Word(AmountUnit unit) => unit switch
    {
        AmountUnit.Kronor => "kr",
        AmountUnit.Thousands => "tkr",
        AmountUnit.Millions => "mnkr",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    public static decimal Factor(AmountUnit unit) => unit switch
    {
        AmountUnit.Kronor => 1,
        AmountUnit.Thousands => 1_000,
        AmountUnit.Millions => 1_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
    };

    /// <summary>The amount in whole öre; nothing when it cannot be read. The unit of the cell wins over the column's.</summary>
    public static Money? Read(Cell cell, AmountUnit column)
    {
        var (text, unit) = Split(cell.Text);
        if ((cell.Number ?? SwedishNumber.Read(text)) is not { } number) return null;
        if (Math.Abs(number) > LargestKronor) return null;
        var kronor = number * Factor(unit ?? column);
        return Math.Abs(kronor) > LargestKronor ? null : Money.FromKronor(kronor);
    }

    /// <summary>A text without the unit at its end, and the unit: "Kostnad (tkr)" is Kostnad in thousands.</summary>
    public static (string Text, AmountUnit? Unit) Split(string text)
    {
        // Looking for the end of a text takes long when it is long, and no heading or amount is.
        var found = text.Length > 2 * SheetLimits.ShortText ? Match.Empty : UnitAtEnd().Match(text);
        return found.Success ? (text[..found.Index].TrimEnd(' ', ',', '\u00A0'), Unit(found.Groups["unit"].Value.ToLower(CultureInfo.InvariantCulture))) : (text, null);
    }

    private static AmountUnit Unit(string word) => word switch
    {
        "tkr" or "kkr" or "tsek" or "ksek" => AmountUnit.Thousands,
        "mnkr" or "mkr" or "msek" or "miljoner" or "miljoner kronor" => AmountUnit.Millions,
        _ => AmountUnit.Kronor,
    };

    [GeneratedRegex(@"(?<=[\s\d,(]|^)[\s,(]*(i\s+)?(?<unit>miljoner kronor|miljoner|tkr|kkr|tsek|ksek|mnkr|mkr|msek|kronor|kr|sek|:-)\.?\s*\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex UnitAtEnd();
}
