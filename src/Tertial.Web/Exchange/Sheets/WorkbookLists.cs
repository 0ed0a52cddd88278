using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>The hidden sheet that the lists to choose from are read from. Goals and activities are worked out from their sheets, so that a new one can be chosen at once.</summary>
internal sealed class WorkbookLists(PlanNames names, IReadOnlyList<string> units)
{
    private const int RoomForNew = 500;

    public static string NameOf(ChoiceList list) => $"lista_{list.ToString().ToLowerInvariant()}";

    public void Write(WorksheetPart part)
    {
        var columns = Lists().ToList();
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(columns.Select((column, place) => WorkbookCells.Text($"{Sheet.Letter(place)}1", column.List.ToString(), CellStyle.Plain))) { RowIndex = 1 });
        for (var row = 0; row < columns.Max(column => column.Length); row++) writer.WriteElement(Row(columns, row));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>Each list's name in the workbook and where it stands, no longer than it is.</summary>
    public IEnumerable<DefinedName> Names() => Lists().Select((column, place) =>
    {
        var letter = Sheet.Letter(place);
        var all = $"{TableFinding.Lists}!${letter}$2:${letter}${Math.Max(2, column.Length + 1)}";
        return new DefinedName(column.Source is null ? all : $"OFFSET({TableFinding.Lists}!${letter}$2,0,0,MAX(1,COUNTIF({all},\"?*\")),1)") { Name = NameOf(column.List) };
    });

    private IEnumerable<ListColumn> Lists() =>
    [
        new(ChoiceList.Units, units),
        new(ChoiceList.FocusAreas, [.. names.FocusAreas.All]),
        new(ChoiceList.CouncilGoals, [.. names.CouncilGoals.All]),
        new(ChoiceList.Metrics, [.. names.Metrics.All]),
        new(ChoiceList.Goals, [.. names.Goals.All], GoalSheet.Sheet),
        new(ChoiceList.Activities, [.. names.Activities.All], ActivitySheet.Sheet),
        new(ChoiceList.Priorities, [.. Enum.GetValues<Priority>().Select(value => value.Word())]),
        new(ChoiceList.Judgements, [.. Enum.GetValues<Judgement>().Select(value => value.Word())]),
        new(ChoiceList.BudgetKinds, [.. Enum.GetValues<BudgetKind>().Select(value => value.Word())]),
        new(ChoiceList.YesOrNo, [YesOrNo.Write(true), YesOrNo.Write(false)]),
    ];

    private static Row Row(IEnumerable<ListColumn> columns, int row) => new(columns
        .Select((column, place) => row < column.Length ? column.Cell(row, $"{Sheet.Letter(place)}{row + 2}") : null).OfType<DocumentFormat.OpenXml.Spreadsheet.Cell>())
    { RowIndex = (uint)row + 2 };

    private sealed record ListColumn(ChoiceList List, IReadOnlyList<string> Values, PlanSheet? Source = null)
    {
        public int Length => Source is null ? Values.Count : Values.Count + RoomForNew;

        public DocumentFormat.OpenXml.Spreadsheet.Cell Cell(int row, string reference) => Source is { } sheet
            ? WorkbookCells.Formula(reference, Formula(sheet, row + 2), row < Values.Count ? Values[row] : "")
            : WorkbookCells.Text(reference, Values[row], CellStyle.Plain);

        private static string Formula(PlanSheet sheet, int row)
        {
            var (code, name) = (At(sheet, "Kod", row), At(sheet, sheet.NameHeading, row));
            return $"IF({code}&{name}=\"\",\"\",LEFT(SUBSTITUTE(SUBSTITUTE(TRIM({code}&\" \"&{name}),CHAR(10),\" \"),\";\",\",\"),250))";
        }

        private static string At(PlanSheet sheet, string heading, int row) => $"'{sheet.Title}'!${Sheet.Letter(sheet.Columns.ToList().FindIndex(column => column.Heading == heading))}{row}";
    }
}
