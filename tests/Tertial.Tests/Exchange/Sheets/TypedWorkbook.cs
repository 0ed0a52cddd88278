using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Tests.Exchange.Sheets;

/// <summary>Workbooks as people make them, cell by cell: shared texts, dates, merged cells, hidden sheets.</summary>
internal sealed class TypedWorkbook
{
    public const uint General = 0, Day = 1, MonthAndYear = 2, OwnDay = 3, OwnYear = 4, Amount = 5;

    private readonly List<(string Name, bool Hidden, Row[] Rows, string[] Merged)> _sheets = [];

    public TypedWorkbook With(string name, Row[] rows, bool hidden = false, params string[] merged)
    {
        _sheets.Add((name, hidden, rows, merged));
        return this;
    }

    public static Row Row(uint number, params Cell[] cells)
    {
        for (var place = 0; place < cells.Length; place++) cells[place].CellReference = $"{Tertial.Web.Exchange.Sheets.Sheet.Letter(place)}{number}";
        return new(cells.Where(cell => cell.HasChildren)) { RowIndex = number };
    }

    public static Cell Text(string text) => new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    public static Cell Number(double number, uint style = General) => new() { CellValue = new(number), StyleIndex = style };

    public static Cell Nothing => new();

    /// <summary>As a spreadsheet takes what is typed: numbers as numbers, errors as errors, a formula without its value, all else as text.</summary>
    public static Cell Guess(string text) => text switch
    {
        "" => Nothing,
        ['#', ..] => Error(text),
        ['=', ..] when text.Length % 2 == 0 => new() { CellFormula = new(Plain(text[1..])), CellValue = text.Length % 4 == 0 ? new("") : null, DataType = text.Length % 4 == 0 ? CellValues.String : null },
        _ when double.TryParse(text, System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), out var number) && double.IsFinite(number) => Number(number, text.Length % 3 == 0 ? MonthAndYear : General),
        _ => Text(Plain(text)),
    };

    // What XML cannot hold, no program writes.
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or >= 0x20 and not (0xFFFE or 0xFFFF)));

    public static Cell Error(string error) => new() { DataType = CellValues.Error, CellValue = new(error) };

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (name, hidden, rows, merged) in _sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(rows.Select(row => row.CloneNode(true))));
                if (merged.Length > 0) part.Worksheet.Append(new MergeCells(merged.Select(area => new MergeCell { Reference = area })));
                sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name, State = hidden ? SheetStateValues.Hidden : null });
            }
            workbook.Workbook = new(sheets);
        }
        return stream.ToArray();
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "[$-41D]d\\ mmmm\\ yyyy;@" }, new NumberingFormat { NumberFormatId = 171, FormatCode = "yyyy" }, new NumberingFormat { NumberFormatId = 172, FormatCode = "#,##0.0\\ \"tkr (med d)\"" }),
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new uint[] { 0, 14, 17, 170, 171, 172 }.Select(id => new CellFormat { NumberFormatId = id, ApplyNumberFormat = true })));
}
