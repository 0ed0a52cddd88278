using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.BrowserTests.Journeys;

/// <summary>A workbook on someone's own computer, filled in as in Excel: under the headings, on the rows after the last one.</summary>
internal sealed class FilledWorkbook(byte[] file)
{
    private readonly MemoryStream _file = Copy(file);

    /// <summary>Types rows at the end of a sheet, each cell under its heading. What looks like a number becomes one, as when it is typed.</summary>
    public void Type(string sheet, IEnumerable<(string Heading, string Text)[]> rows)
    {
        using var document = SpreadsheetDocument.Open(_file, isEditable: true);
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(candidate => candidate.Name == sheet).Id!.Value!;
        var data = ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!.GetFirstChild<SheetData>()!;
        var headings = data.Elements<Row>().First().Elements<Cell>().Select(cell => (Text: cell.InnerText, Column: cell.CellReference!.Value!.TrimEnd('1'))).ToList();
        var number = data.Elements<Row>().Last().RowIndex!.Value;
        foreach (var row in rows)
        {
            number++;
            // Excel keeps the cells of a row in the order of their columns.
            data.Append(new Row(headings.Join(row, heading => heading.Text, cell => cell.Heading, (heading, cell) => Typed($"{heading.Column}{number}", cell.Text))) { RowIndex = number });
        }
    }

    public byte[] Saved() => _file.ToArray();

    private static Cell Typed(string reference, string text) => decimal.TryParse(text, System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), out var figure)
        ? new() { CellReference = reference, CellValue = new(figure) }
        : new() { CellReference = reference, DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    private static MemoryStream Copy(byte[] file)
    {
        var copy = new MemoryStream();
        copy.Write(file);
        return copy;
    }
}
