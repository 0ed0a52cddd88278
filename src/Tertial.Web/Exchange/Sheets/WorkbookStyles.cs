using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>How a cell of the workbook looks. The value is its place among the styles.</summary>
internal enum CellStyle : uint
{
    Plain,
    Heading,
    Text,

    /// <summary>Kept as it is typed: 1.10 is a code and 2025-03 a month, not a number and a day.</summary>
    Typed,
    Amount,
    Whole,
    Grey,

    /// <summary>Text that would be a formula if someone opened the cell and pressed Enter.</summary>
    Guarded,
    Title,
    Strong,
    Advice,
}

/// <summary>The workbook's fonts, fills and formats: the colours of the site, and nothing that hurts when printed.</summary>
internal static class WorkbookStyles
{
    private const uint AsText = 49, AmountFormat = 164, WholeFormat = 1;
    private const uint Normal = 0, White = 1, Weak = 2, Large = 3, Bold = 4;
    private const uint NoFill = 0, Alv = 2, Mist = 3;

    public static Stylesheet Sheet => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = AmountFormat, FormatCode = "#,##0.0####" }),
        new Fonts(Font(11), Font(11, bold: true, "FFFFFFFF"), Font(10, color: "FF4A595F"), Font(18, bold: true, "FF0D4F66"), Font(11, bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled("FF0D4F66"), Filled("FFF1F5F6")),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FFC5D0D4" }) { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(Normal, NoFill), Format(White, Alv, center: true), Format(Normal, NoFill, line: true), Format(Normal, NoFill, AsText, line: true),
            Format(Normal, NoFill, AmountFormat, line: true), Format(Normal, NoFill, WholeFormat, line: true, across: HorizontalAlignmentValues.Center), Format(Weak, Mist, AsText, line: true),
            Format(Normal, NoFill, AsText, line: true, quoted: true), Format(Large, NoFill, wrap: false), Format(Bold, NoFill), Format(Normal, Mist)));

    private static Font Font(double size, bool bold = false, string? color = null)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (color is not null) font.Append(new Color { Rgb = color });
        font.Append(new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill Filled(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint font, uint fill, uint number = 0, bool line = false, bool center = false, bool quoted = false, bool wrap = true, HorizontalAlignmentValues? across = null) => new(
        new Alignment { Vertical = center ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top, WrapText = wrap, Horizontal = across is { } way ? way : null })
    {
        FontId = font,
        FillId = fill,
        BorderId = line ? 1u : 0u,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };
}
