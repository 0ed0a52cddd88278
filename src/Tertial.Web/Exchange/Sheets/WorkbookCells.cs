using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Writes cells so that Excel and LibreOffice keep them as they are.</summary>
internal static partial class WorkbookCells
{
    public static DocumentFormat.OpenXml.Spreadsheet.Cell Text(string reference, string text, CellStyle style) => new()
    {
        CellReference = reference,
        StyleIndex = (uint)(style is not CellStyle.Heading && FormulaGuard.IsNeeded(text) ? CellStyle.Guarded : style),
        DataType = CellValues.InlineString,
        InlineString = new(new Text(Escape(SheetText.Fit(text))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    public static DocumentFormat.OpenXml.Spreadsheet.Cell Number(string reference, decimal number, CellStyle style) => new()
    {
        CellReference = reference,
        StyleIndex = (uint)style,
        CellValue = new(number.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A text that the workbook works out, with what it is worked out to now.</summary>
    public static DocumentFormat.OpenXml.Spreadsheet.Cell Formula(string reference, string formula, string now) => new()
    {
        CellReference = reference,
        DataType = CellValues.String,
        CellFormula = new(formula),
        CellValue = new(Escape(SheetText.Fit(now))),
    };

    public static DocumentFormat.OpenXml.Spreadsheet.Cell Empty(string reference, CellStyle style) => new() { CellReference = reference, StyleIndex = (uint)style };

    // Text that looks like the escape itself is escaped, or it would be read as one.
    private static string Escape(string text) => LooksEscaped().Replace(text, "_x005F_x");

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();
}
