using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

/// <summary>A draft of the small municipality's plan, as files and read from files.</summary>
internal static class GivenFile
{
    public static readonly DateOnly Today = new(2024, 5, 20);

    public static PlanVersion Draft() => GivenPlan.Version().Copy(new(Given.Id(52)), 2, Today);

    public static PlanExport Export(PlanVersion draft) => new(Given.Municipality(), Given.Municipality().Plans[0], draft, Today);

    public static byte[] Workbook(PlanVersion draft) => PlanWorkbook.Write(Export(draft));

    public static byte[] Csv(PlanVersion draft, SheetKind kind) => PlanDelimited.Write(Export(draft), kind);

    /// <summary>What a file would do to a draft; nothing is asked.</summary>
    public static PlanImport Read(PlanVersion draft, byte[] file, string name = "plan.xlsx", ImportRights? rights = null) => Read(draft, SheetFile.Read(file, name), rights);

    public static PlanImport Read(PlanVersion draft, IReadOnlyList<Tertial.Web.Exchange.Sheets.Sheet> sheets, ImportRights? rights = null, IReadOnlyList<RememberedColumn>? remembered = null)
    {
        var tables = TableFinding.Find(sheets, remembered ?? [], new Dictionary<string, SheetKind?>());
        return PlanImporting.Read(tables, Ground(draft, rights));
    }

    public static ImportGround Ground(PlanVersion draft, ImportRights? rights = null) =>
        new(Given.Municipality(), Given.Municipality().Plans[0], draft, Today, rights ?? ImportRights.All, NewId);

    /// <summary>What would change, as it is told in the journal; {} when nothing.</summary>
    public static string Told(PlanImport import) => import.Edit.IsEmpty ? "{}" : JsonSerializer.Serialize(import.Edit, ExchangeJson.Canonical);

    /// <summary>A sheet typed in: the first row is row 1.</summary>
    public static Tertial.Web.Exchange.Sheets.Sheet Sheet(string name, params string[][] rows) => new(name, false, [.. rows.Select((cells, place) => new SheetRow(place + 1, [.. cells.Select(text => new Tertial.Web.Exchange.Sheets.Cell(text))]))]);

    /// <summary>The sheets of an exported draft, with some cells changed: by sheet, by the code of the row, by heading.</summary>
    public static IReadOnlyList<Tertial.Web.Exchange.Sheets.Sheet> Changed(PlanVersion draft, params (string Sheet, string Code, string Heading, string Text)[] changes)
    {
        var sheets = SheetFile.Read(Workbook(draft), "plan.xlsx").ToList();
        foreach (var (name, code, heading, text) in changes)
        {
            var place = sheets.FindIndex(sheet => sheet.Name == name);
            var head = sheets[place].Rows[0].Cells.ToList();
            sheets[place] = sheets[place] with { Rows = [.. sheets[place].Rows.Select(row => row[head.FindIndex(cell => cell.Text == "Kod")].Text == code ? With(row, head.FindIndex(cell => cell.Text == heading), text) : row)] };
        }
        return sheets;
    }

    /// <summary>A workbook with some cells typed over, as a person does: by sheet, by the code of the row, by heading.</summary>
    public static byte[] Typed(byte[] workbook, params (string Sheet, string Code, string Heading, string Text)[] changes)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            foreach (var (name, code, heading, text) in changes)
            {
                var id = document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First(sheet => sheet.Name == name).Id!.Value!;
                var rows = ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().ToList();
                int Place(string title) => rows[0].Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToList().FindIndex(cell => cell.InnerText == title);
                var cell = rows.Single(row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ElementAt(Place("Kod")).InnerText == code).Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().ElementAt(Place(heading));
                cell.RemoveAllChildren();
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new(new Text(text));
            }
        return stream.ToArray();
    }

    /// <summary>The same sheets with a row more at the end of one: headings and what is typed under them.</summary>
    public static IReadOnlyList<Tertial.Web.Exchange.Sheets.Sheet> WithRow(IReadOnlyList<Tertial.Web.Exchange.Sheets.Sheet> sheets, string name, params (string Heading, string Text)[] cells) => [.. sheets.Select(sheet =>
    {
        if (sheet.Name != name) return sheet;
        var head = sheet.Rows[0].Cells.ToList();
        var row = new SheetRow(sheet.Rows[^1].Number + 1, []);
        foreach (var (heading, text) in cells) row = With(row, head.FindIndex(cell => cell.Text == heading), text);
        return sheet with { Rows = [.. sheet.Rows, row] };
    })];

    private static SheetRow With(SheetRow row, int column, string text)
    {
        column.ShouldBeGreaterThanOrEqualTo(0);
        var cells = row.Cells.ToList();
        while (cells.Count <= column) cells.Add(Tertial.Web.Exchange.Sheets.Cell.Empty);
        cells[column] = new(text);
        return row with { Cells = cells };
    }

    private static Guid NewId(string place) => new(SHA256.HashData(Encoding.UTF8.GetBytes(place))[..16]);
}
