using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Which of a workbook's cell styles show a number as a date, and how exactly: Excel turns a typed "mars 2025" into the 1st of March shown as mar-25.</summary>
internal sealed partial class NumberFormats
{
    private readonly Precision?[] _styles;

    public NumberFormats(WorkbookStylesPart? part)
    {
        var sheet = part?.Stylesheet;
        var own = sheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null).GroupBy(format => format.NumberFormatId!.Value).ToDictionary(group => group.Key, group => group.First().FormatCode?.Value) ?? [];
        _styles = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(style => style.NumberFormatId?.Value is { } id ? own.TryGetValue(id, out var code) ? OfCode(code ?? "") : BuiltIn(id) : null)];
    }

    public Precision? Of(uint? style) => style is { } place && place < _styles.Length ? _styles[place] : null;

    // 14–16 and 22 are days, 17 month and year; 27–36 and 50–58 are dates in eastern Asia's versions.
    private static Precision? BuiltIn(uint id) => id switch
    {
        17 => Precision.Month,
        (>= 14 and <= 16) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => Precision.Day,
        _ => null,
    };

    internal static Precision? OfCode(string code)
    {
        var letters = NotLetters().Replace(code.Split(';')[0], "").ToLowerInvariant();
        var (year, month, day) = (letters.Contains('y'), letters.Contains('m'), letters.Contains('d'));
        if (day) return Precision.Day;
        if (letters.Contains('h') || letters.Contains('s')) return null;
        return (year, month) switch { (_, true) => Precision.Month, (true, false) => Precision.Year, _ => null };
    }

    // What stands in quotes, brackets or after a backslash is shown as it is.
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|AM/PM", RegexOptions.IgnoreCase)]
    private static partial Regex NotLetters();
}
