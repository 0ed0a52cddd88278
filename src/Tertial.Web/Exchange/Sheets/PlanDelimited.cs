using CsvHelper;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>One sheet of a plan as a delimited file: semicolons, UTF-8 that says so, and nothing that a spreadsheet would run.</summary>
public static class PlanDelimited
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Write(PlanExport export, SheetKind kind)
    {
        var (names, sheet) = (export.Names, PlanSheet.Of(kind));
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var column in sheet.Columns) writer.WriteField(WorkbookSheet.Heading(column, names));
            writer.EndRecord();
            foreach (var row in export.Rows(kind, names))
            {
                foreach (var cell in row) writer.WriteField(cell.Number is null ? FormulaGuard.Put(SheetText.Fit(cell.Text ?? "")) : cell.Text);
                writer.EndRecord();
            }
        }
        return stream.ToArray();
    }
}
