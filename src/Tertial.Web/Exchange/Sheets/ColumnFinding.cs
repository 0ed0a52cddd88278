using System.Text.RegularExpressions;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Finds out what the columns of a sheet are: by heading, by what has been answered before, or by likeness, which is asked about.</summary>
internal static partial class ColumnFinding
{
    private const int LongestHeading = 150;

    public static IReadOnlyList<TableColumn> Find(Sheet sheet, PlanSheet plan, int header, IReadOnlyList<RememberedColumn> remembered)
    {
        var width = sheet.Rows.Skip(header).Max(row => row.Cells.Count);
        var rows = sheet.Rows.Skip(header + 1).ToList();
        var taken = new HashSet<SheetColumn>();
        var columns = new List<TableColumn>();
        for (var place = 0; place < width; place++)
        {
            var column = Column(Heading(sheet.Rows[header][place]), place, plan, remembered, hasContent: rows.Exists(row => !row[place].IsEmpty));
            if (column.Column is { } known && column.How is Recognition.Known or Recognition.Remembered && !taken.Add(known!)) column = column with { Column = null, Unit = null, How = Recognition.Unknown };
            if (column is { Column.IsAmount: true, Unit: null } && HasUnits(rows, place)) column = column with { Unit = AmountUnit.Kronor };
            columns.Add(column);
        }
        return [.. columns.Select(column => column.How == Recognition.Unknown ? Suggest(column, plan, taken) : column)];
    }

    /// <summary>The column that a heading names for certain, and the unit it tells.</summary>
    public static (SheetColumn? Column, AmountUnit? Unit, bool IsRemembered, bool IsLeft) Recognise(string heading, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered)
    {
        var folded = Likeness.Fold(heading);
        var (bare, unit) = AmountText.Split(folded);
        if (remembered.FirstOrDefault(answer => answer.Kind == plan.Kind && answer.Heading == folded) is { } answer)
            return (plan.Columns.FirstOrDefault(column => column.Heading == answer.Column), answer.Unit ?? unit, IsRemembered: true, IsLeft: answer.Column is null);
        var column = plan.ByName(folded) ?? plan.ByName(Parenthesis().Replace(folded, "").Trim());
        if (column is not null) return (column, column.IsAmount ? unit : null, false, false);
        return plan.ByName(bare.TrimEnd('(', ' ', ',')) is { IsAmount: true } amount ? (amount, unit, false, false) : default;
    }

    /// <summary>A heading on one line, as it comes back from a form: long enough for any, and short enough to remember.</summary>
    public static string Heading(Cell cell) => SheetText.OneLine(cell.Text, LongestHeading);

    private static TableColumn Column(string heading, int place, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered, bool hasContent)
    {
        if (heading.Length == 0) return new(place, "", null, null, Recognition.Left);
        var (column, unit, isRemembered, isLeft) = Recognise(heading, plan, remembered);
        if (column is not null) return new(place, heading, column, unit, isRemembered ? Recognition.Remembered : Recognition.Known);
        return new(place, heading, null, null, isLeft || !hasContent ? Recognition.Left : Recognition.Unknown);
    }

    private static TableColumn Suggest(TableColumn column, PlanSheet plan, HashSet<SheetColumn> taken)
    {
        var free = plan.Columns.Where(candidate => !taken.Contains(candidate) && !candidate.IsHidden).ToList();
        if (Likeness.Nearest(AmountText.Split(column.Heading).Text, free.SelectMany(Names)) is not { } name) return column;
        return column with { Column = free.First(candidate => Names(candidate).Contains(name)), Unit = AmountText.Split(column.Heading).Unit, How = Recognition.Suggested };
    }

    private static IEnumerable<string> Names(SheetColumn column) => column.AlsoCalled.Prepend(column.Heading);

    // When each amount says its own unit, the column need not.
    private static bool HasUnits(List<SheetRow> rows, int place)
    {
        var amounts = rows.Select(row => row[place]).Where(cell => !cell.IsEmpty).ToList();
        return amounts.Count > 0 && amounts.TrueForAll(cell => AmountText.Split(cell.Text).Unit is not null);
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();
}
