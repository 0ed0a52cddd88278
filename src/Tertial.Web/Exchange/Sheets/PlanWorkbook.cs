using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>A version of a plan as a workbook: a guide, three sheets and a hidden one with the lists to choose from.</summary>
public static class PlanWorkbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(PlanExport export)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook)) Fill(document, export);
        return stream.ToArray();
    }

    private static void Fill(SpreadsheetDocument document, PlanExport export)
    {
        var (names, workbook) = (export.Names, document.AddWorkbookPart());
        document.PackageProperties.Title = $"{export.Plan.Title}, {export.Called}";
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet;
        var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        new WorkbookGuide(export, names).Write(Add(workbook, sheets, TableFinding.Guide));
        foreach (var sheet in PlanSheet.All) WorkbookSheet.Write(Add(workbook, sheets, sheet.Title), sheet, export.Rows(sheet.Kind, names), names);
        var units = export.Record.Units.Where(unit => unit.BodyId == export.Plan.BodyId).Select(unit => names.Units[unit.Id]).ToList();
        var lists = new WorkbookLists(names, units);
        lists.Write(Add(workbook, sheets, TableFinding.Lists, hidden: true));
        workbook.Workbook = new(new BookViews(new WorkbookView { ActiveTab = 0, FirstSheet = 0 }), sheets, new DefinedNames([.. lists.Names(), .. Repeated(export, names)]), new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static WorksheetPart Add(WorkbookPart workbook, DocumentFormat.OpenXml.Spreadsheet.Sheets sheets, string name, bool hidden = false)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name, State = hidden ? SheetStateValues.Hidden : null });
        return part;
    }

    // The headings on every printed page, and what the filters cover.
    private static IEnumerable<DefinedName> Repeated(PlanExport export, PlanNames names) => PlanSheet.All.SelectMany((sheet, place) => new[]
    {
        new DefinedName($"'{sheet.Title}'!$A$1:${Sheet.Letter(sheet.Columns.Count - 1)}${Math.Max(2, export.Rows(sheet.Kind, names).Count + 1)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)place + 1, Hidden = true },
        new DefinedName($"'{sheet.Title}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)place + 1 },
    });
}
