using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Writes one sheet of the plan: headings that stay in sight, widths, lists to choose from, and room for new rows.</summary>
internal static class WorkbookSheet
{
    private const int LastRow = 5_000;

    public static void Write(WorksheetPart part, PlanSheet sheet, IReadOnlyList<IReadOnlyList<Written>> rows, PlanNames names)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View(sheet));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Columns.Select(Width)));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(Headings(sheet, names));
        for (var row = 0; row < rows.Count; row++) writer.WriteElement(Row(sheet, rows[row], (uint)row + 2));
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Sheets.Sheet.Letter(sheet.Columns.Count - 1)}{Math.Max(2, rows.Count + 1)}" });
        var validations = sheet.Columns.Select(Validation).OfType<DataValidation>().ToList();
        if (validations.Count > 0) writer.WriteElement(new DataValidations(validations) { Count = (uint)validations.Count });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&RSida &P av &N")));
        writer.WriteEndElement();
    }

    /// <summary>The heading as it stands in a file: with the unit, where the column holds amounts.</summary>
    public static string Heading(SheetColumn column, PlanNames names) => column.IsAmount ? $"{column.Heading} ({AmountText.Word(names.Unit)})" : column.Heading;

    private static SheetViews View(PlanSheet sheet)
    {
        // What tells the rows apart stays in sight too.
        var frozen = sheet.Columns.ToList().FindIndex(column => column.Heading == sheet.NameHeading) + 1;
        var corner = $"{Sheets.Sheet.Letter(frozen)}2";
        return new(new SheetView(
            new Pane { HorizontalSplit = frozen, VerticalSplit = 1, TopLeftCell = corner, ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomRight, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue> { InnerText = corner } })
        { WorkbookViewId = 0, TabSelected = null });
    }

    private static Column Width(SheetColumn column, int place) => new()
    {
        Min = (uint)place + 1,
        Max = (uint)place + 1,
        Width = column.Width,
        CustomWidth = true,
        Style = (uint)StyleOf(column),
        Hidden = column.IsHidden ? true : null,
    };

    private static Row Headings(PlanSheet sheet, PlanNames names) =>
        new(sheet.Columns.Select((column, place) => WorkbookCells.Text($"{Sheets.Sheet.Letter(place)}1", Heading(column, names), CellStyle.Heading))) { RowIndex = 1, Height = 32, CustomHeight = true };

    private static Row Row(PlanSheet sheet, IReadOnlyList<Written> cells, uint number) => new(cells.Select((cell, place) =>
    {
        var (reference, style) = ($"{Sheets.Sheet.Letter(place)}{number.ToString(CultureInfo.InvariantCulture)}", StyleOf(sheet.Columns[place]));
        if (cell.Number is { } figure) return WorkbookCells.Number(reference, figure, style);
        return string.IsNullOrEmpty(cell.Text) ? WorkbookCells.Empty(reference, style) : WorkbookCells.Text(reference, cell.Text, style);
    }))
    { RowIndex = number, Height = HeightOf(sheet, cells) };

    // As high as its longest text needs, but never most of a screen. Not fixed: the program fits it anew when someone writes.
    private static double HeightOf(PlanSheet sheet, IReadOnlyList<Written> cells) =>
        15 * Math.Clamp(cells.Select((cell, place) => sheet.Columns[place].IsHidden || cell.Number is not null ? 1 : Lines(cell.Text ?? "", sheet.Columns[place].Width)).Max(), 1, 12);

    private static int Lines(string text, double width) => text.Split('\n').Sum(line => 1 + (int)(line.Length * 1.1 / width));

    private static CellStyle StyleOf(SheetColumn column) => column switch
    {
        { IsHidden: true } => CellStyle.Grey,
        { IsAmount: true } => CellStyle.Amount,
        { Heading: "Ordning" or "År" } => CellStyle.Whole,
        { Heading: "Kod" or "Start" or "Slut" } => CellStyle.Typed,
        _ => CellStyle.Text,
    };

    // Where a code or several may be written, the list helps but does not stop.
    private static DataValidation? Validation(SheetColumn column, int place)
    {
        if (column.List == ChoiceList.None) return null;
        var letter = Sheets.Sheet.Letter(place);
        var strict = !column.TakesSeveral && column.List is ChoiceList.YesOrNo or ChoiceList.Priorities or ChoiceList.Judgements or ChoiceList.BudgetKinds;
        return new(new Formula1(WorkbookLists.NameOf(column.List)))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = strict,
            ErrorTitle = strict ? "Välj ur listan" : null,
            Error = strict ? $"Välj ett av alternativen för {column.Heading}." : null,
            ShowInputMessage = true,
            PromptTitle = column.Heading,
            Prompt = column.Help.Length > 250 ? column.Help[..250] : column.Help,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letter}2:{letter}{LastRow}" },
        };
    }
}
