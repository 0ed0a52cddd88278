using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads one cell of a workbook: shared texts, numbers, dates as exactly as they are shown, yes and no, errors.</summary>
internal sealed partial class CellReading
{
    private static readonly DateOnly Start1900 = new(1899, 12, 30), Start1904 = new(1904, 1, 1);
    private readonly List<string> _texts;
    private readonly NumberFormats _formats;
    private readonly DateOnly _start;
    private int _read;

    public CellReading(WorkbookPart workbook)
    {
        _texts = workbook.SharedStringTablePart is { } shared ? SharedTexts.Read(shared) : [];
        _formats = new(workbook.WorkbookStylesPart);
        _start = workbook.Workbook!.WorkbookProperties?.Date1904?.Value is true ? Start1904 : Start1900;
    }

    /// <summary>Reads the cell that the reader stands at, to its end.</summary>
    public Cell Read(XmlReader xml)
    {
        if (++_read > SheetLimits.Cells) throw SheetLimits.TooMuch;
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, inline, isUnworked) = Content(xml);
        if (isUnworked && type is not "str") return Cell.Unworked;
        return type switch
        {
            "s" when value.Length == 0 => Cell.Empty,
            "s" => new(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < _texts.Count ? _texts[place] : throw SheetFileException.Damaged),
            "inlineStr" => new(Unescape(inline)),
            "str" => new(Unescape(value)),
            "b" => new(value is "1" or "true" ? "ja" : "nej"),
            "e" => new(value) { IsError = true },
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Dated(DateOnly.FromDateTime(day), Precision.Day) : new(value),
            _ => Numeric(value, _formats.Of(uint.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : null)),
        };
    }

    // What a cell is worked out to, or the text that stands in it; the formula itself says nothing.
    private static (string Value, string Inline, bool IsUnworked) Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return ("", "", false);
        var (value, inline, depth, element) = ("", "", xml.Depth, "");
        var (hasFormula, hasValue) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "rPh") xml.Skip();
                element = xml.LocalName;
                hasFormula |= element == "f";
                hasValue |= element == "v";
            }
            else if (xml.NodeType == XmlNodeType.EndElement) element = "";
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA or XmlNodeType.Whitespace)
            {
                if (element == "v") value += xml.Value;
                else if (element == "t") inline += xml.Value;
            }
        }
        return (value, inline, hasFormula && !hasValue);
    }

    /// <summary>B of B7 is 1.</summary>
    public static int? ColumnOf(string? reference)
    {
        var (column, letters) = (0, 0);
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c)) break;
            if (++letters > 3) return null;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
        }
        return letters == 0 ? null : column - 1;
    }

    private Cell Numeric(string value, Precision? precision)
    {
        if (value.Length == 0) return Cell.Empty;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number) || Math.Abs(number) > 1e20) return new(value);
        // Days before March 1900 are wrong in Excel itself.
        if (precision is { } exactly && number is >= 61 and < 2_000_000) return Dated(_start.AddDays((int)number), exactly);
        var exact = (decimal)number;
        return new(SwedishNumber.Write(exact), exact);
    }

    private static Cell Dated(DateOnly day, Precision precision)
    {
        var date = precision switch { Precision.Month => PlannedDate.Month(day.Year, day.Month), Precision.Year => PlannedDate.Year(day.Year), _ => PlannedDate.Day(day) };
        return new(date.ToString(), null, date);
    }

    // A character that XML cannot hold, and whatever looks like one, is written _x000D_.
    internal static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Whole(Escaped().Replace(text, match => ((char)Convert.ToUInt16(match.Groups[1].Value, 16)).ToString())) : text;

    // Half a character is none, and no text can be compared that holds one.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
