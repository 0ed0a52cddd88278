using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Numbers as people in a Swedish municipality write them in files: decimal comma, spaces of every kind, minus before or after.</summary>
public static partial class SwedishNumber
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>1234,5: without groups, so that it can be read again anywhere.</summary>
    public static string Write(decimal number) => number.ToString("0.################", Comma);

    /// <summary>Reads a number; nothing when it is none, or could be two different ones (1.234).</summary>
    public static decimal? Read(string text)
    {
        if (text.Length > SheetLimits.ShortText) return null;
        var bare = WithoutSpaces(text);
        var negative = bare is ['(', .., ')'];
        if (negative) bare = bare[1..^1];
        if (bare is ['-', ..] or [.., '-'])
        {
            negative = true;
            bare = bare.Trim('-');
        }
        else if (bare is ['+', ..]) bare = bare[1..];
        if (Whole().IsMatch(bare) is false) return null;
        var plain = Decimals(bare);
        return plain is not null && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? negative ? -number : number : null;
    }

    /// <summary>Whether it could be read as thousands or as decimals: 1.234 and 12.000.</summary>
    public static bool IsAmbiguous(string text) => text.Length <= SheetLimits.ShortText && Thousands().IsMatch(WithoutSpaces(text).Trim('-', '+', '(', ')'));

    // The last of comma and point parts the decimals when both are there; one point alone does, unless three figures follow.
    private static string? Decimals(string bare)
    {
        var (commas, points) = (bare.Count(c => c == ','), bare.Count(c => c == '.'));
        return (commas, points) switch
        {
            (0, 0) => bare,
            (1, 0) => bare.Replace(',', '.'),
            (0, 1) => Thousands().IsMatch(bare) ? null : bare,
            (1, _) when GroupsBeforeComma().IsMatch(bare) => bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            (_, 1) when GroupsBeforePoint().IsMatch(bare) => bare.Replace(",", "", StringComparison.Ordinal),
            (0, _) when ManyGroups().IsMatch(bare) => bare.Replace(".", "", StringComparison.Ordinal),
            _ => null,
        };
    }

    private static string WithoutSpaces(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is '\u2212' or '\u2013' or '\u2012' or '\uFE63' or '\uFF0D') bare.Append('-');
            else if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\u2060' or '\'')) bare.Append(c);
        return bare.ToString();
    }

    [GeneratedRegex(@"^[0-9][0-9.,]*$|^[,.][0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]{3}$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+,[0-9]*$")]
    private static partial Regex GroupsBeforeComma();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+\.[0-9]*$")]
    private static partial Regex GroupsBeforePoint();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3}){2,}$")]
    private static partial Regex ManyGroups();
}
