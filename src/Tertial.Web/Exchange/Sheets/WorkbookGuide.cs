using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The first sheet: what the workbook is, how it is filled in and brought back, and what each column is for.</summary>
internal sealed class WorkbookGuide(PlanExport export, PlanNames names)
{
    public void Write(WorksheetPart part)
    {
        var lines = Lines().ToList();
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0, ShowGridLines = false, TabSelected = true }));
        writer.WriteElement(new Columns(Width(1, 26), Width(2, 100)));
        writer.WriteStartElement(new SheetData());
        for (var row = 0; row < lines.Count; row++) writer.WriteElement(Row(lines[row], (row + 1).ToString(CultureInfo.InvariantCulture), (uint)row + 1));
        writer.WriteEndElement();
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private IEnumerable<(string First, string Second, CellStyle Style)> Lines() =>
    [
        (export.Plan.Title, "", CellStyle.Title),
        (export.Called, $"Hämtad {Swedish.LongDate(export.Today)} ur Tertial. {export.Record.Municipality.Name}.", CellStyle.Strong),
        ("", "", CellStyle.Plain),
        ("Så gör du", "", CellStyle.Strong),
        ("Ändra", "Skriv i cellerna på bladen Mål, Aktiviteter och Budget. Du kan sortera, filtrera och dölja kolumner.", CellStyle.Plain),
        ("Lägg till", "Skriv på en tom rad. Lämna Kod och Ordning tomma, så ges nästa lediga.", CellStyle.Plain),
        ("Ta bort", "Skriv ja i kolumnen Ta bort. En rad som du raderar ur filen tas inte bort ur planen.", CellStyle.Plain),
        ("Avsluta", "En beslutad aktivitet avslutas hellre än tas bort: skriv ja i Avslutas i förtid och varför.", CellStyle.Plain),
        ("Lämna i fred", "De dolda kolumnerna Id och Avtryck håller reda på vilken rad som är vilken.", CellStyle.Plain),
        ("Läs in", "På sidan In och ut i Tertial. Du ser alla ändringar innan något sparas.", CellStyle.Plain),
        ("", "", CellStyle.Plain),
        ("Så skrivs det", "", CellStyle.Strong),
        ("Tider", $"Dag, månad, tertial eller år: {export.Plan.Year}-03-15, mars {export.Plan.Year}, T1 {export.Plan.Year} eller {export.Plan.Year}. Så exakt som du skriver, så exakt blir planen.", CellStyle.Plain),
        ("Belopp", $"I {AmountText.Word(names.Unit)}, eller med enheten i cellen: 450 tkr, 1,2 mnkr, 450 000 kr. Intäkter och kostnader skrivs utan tecken.", CellStyle.Plain),
        ("Flera i samma cell", "Skriv semikolon emellan: 1.1; 2.3", CellStyle.Plain),
        ("Inledningen", "Planens inledning skrivs i Tertial, inte här.", CellStyle.Plain),
        .. PlanSheet.All.SelectMany(Columns),
    ];

    private static IEnumerable<(string, string, CellStyle)> Columns(PlanSheet sheet) =>
    [
        ("", "", CellStyle.Plain),
        ($"Bladet {sheet.Title}", "", CellStyle.Strong),
        .. sheet.Columns.Where(column => !column.IsHidden).Select(column => (column.Heading, column.Help, CellStyle.Advice)),
    ];

    private static Row Row((string First, string Second, CellStyle Style) line, string number, uint index) => new(
        WorkbookCells.Text($"A{number}", line.First, line.Style == CellStyle.Plain ? CellStyle.Strong : line.Style),
        WorkbookCells.Text($"B{number}", line.Second, line.Style == CellStyle.Title ? CellStyle.Plain : line.Style == CellStyle.Strong ? CellStyle.Plain : line.Style))
    { RowIndex = index, Height = line.Style == CellStyle.Title ? 28 : 15 * (1 + line.Second.Length / 125) };

    private static Column Width(uint place, double width) => new() { Min = place, Max = place, Width = width, CustomWidth = true };
}
