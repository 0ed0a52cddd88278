using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads a workbook's sheets row by row, without letting it grow past what a plan can be. Hidden sheets are only named.</summary>
internal static class WorkbookReading
{
    internal static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = SheetLimits.UnpackedBytes };

    public static IReadOnlyList<Sheet> Read(byte[] bytes, int mostRows)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = SheetLimits.PartCharacters });
        var workbook = document.WorkbookPart ?? throw new SheetFileException("Arbetsboken har inga blad.");
        var cells = new CellReading(workbook);
        return [.. workbook.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Where(sheet => sheet.Name?.Value is not (TableFinding.Guide or TableFinding.Lists))
            .Select(sheet => workbook.TryGetPartById(sheet.Id?.Value ?? "", out var part) && part is WorksheetPart worksheet ? Read(sheet, worksheet, cells, mostRows) : null)
            .OfType<Sheet>()];
    }

    private static Sheet Read(DocumentFormat.OpenXml.Spreadsheet.Sheet sheet, WorksheetPart part, CellReading cells, int mostRows)
    {
        var hidden = sheet.State?.Value is { } state && state != SheetStateValues.Visible;
        return new(sheet.Name?.Value ?? "", hidden, hidden ? [] : Rows(part, cells, mostRows));
    }

    // The elements of a sheet are read as plain XML: a tree of objects for each cell takes several times as long.
    private static IReadOnlyList<SheetRow> Rows(WorksheetPart part, CellReading cells, int mostRows)
    {
        var (rows, merged, last) = (new List<SheetRow>(), new List<string>(), 0);
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, Careful);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "mergeCell") merged.Add(xml.GetAttribute("ref") ?? "");
            if (xml.LocalName != "row") continue;
            last = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : last + 1;
            var row = new SheetRow(last, Cells(xml, cells));
            if (!row.IsEmpty) rows.Add(row);
            if (rows.Count > mostRows) throw SheetLimits.TooManyRows(mostRows);
        }
        return Merging.Spread(rows, merged);
    }

    private static List<Cell> Cells(XmlReader xml, CellReading cells)
    {
        var (row, next) = (new List<Cell>(), 0);
        if (xml.IsEmptyElement) return row;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            var column = CellReading.ColumnOf(xml.GetAttribute("r")) ?? next;
            next = column + 1;
            var cell = cells.Read(xml);
            if (cell.IsEmpty) continue;
            if (column >= SheetLimits.Columns) throw SheetLimits.TooMuch;
            while (row.Count <= column) row.Add(Cell.Empty);
            row[column] = cell;
        }
        return row;
    }
}
