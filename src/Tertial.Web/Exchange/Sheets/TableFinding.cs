using Tertial.Domain.Organisation;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Finds out which sheet is which and where its headings stand, in files that may have titles above, other names and other order.</summary>
public static class TableFinding
{
    private const int RowsToSearch = 40;

    /// <summary>Not read, because they are Tertial's own.</summary>
    public const string Guide = "Guide", Lists = "Listor";

    /// <param name="sheets">The file's sheets.</param>
    /// <param name="remembered">What has been answered about headings before.</param>
    /// <param name="answered">What someone has said that sheets of unknown kind are; nothing for a sheet that is not to be read.</param>
    public static Tables Find(IReadOnlyList<Sheet> sheets, IReadOnlyList<RememberedColumn> remembered, IReadOnlyDictionary<string, SheetKind?> answered)
    {
        var (tables, unknown, notes) = (new List<Table>(), new List<Sheet>(), new List<SheetNote>());
        foreach (var sheet in sheets.Where(sheet => (sheet.IsHidden || sheet.Rows.Count > 0) && sheet.Name is not (Guide or Lists)))
        {
            if (sheet.IsHidden) notes.Add(new(NoteWeight.Information, "Bladet är dolt och läses inte.", sheet.Name));
            else if (answered.TryGetValue(sheet.Name, out var kind))
            {
                if (kind is { } given) tables.Add(Read(sheet, PlanSheet.Of(given), remembered));
            }
            else if (Best(sheet, remembered) is { } plan) tables.Add(Read(sheet, plan, remembered));
            else unknown.Add(sheet);
        }
        return new(tables, unknown, notes);
    }

    // The sheet's name counts as one heading more, and so does the heading that is the plan's own for what the rows are called: it decides when little else does.
    private static PlanSheet? Best(Sheet sheet, IReadOnlyList<RememberedColumn> remembered)
    {
        var best = PlanSheet.All.Select(plan => (plan, score: Weight(sheet, plan, remembered))).MaxBy(pair => pair.score);
        return best.score >= 2 ? best.plan : null;
    }

    private static int Weight(Sheet sheet, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered)
    {
        var (row, score) = Place(sheet, plan, remembered);
        if (score == 0) return 0;
        return score + (IsNamed(sheet, plan) ? 1 : 0) + (sheet.Rows[row].Cells.Any(cell => Likeness.Fold(ColumnFinding.Heading(cell)) == Likeness.Fold(plan.NameHeading)) ? 1 : 0);
    }

    private static Table Read(Sheet sheet, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered)
    {
        var (header, score) = Place(sheet, plan, remembered);
        // Without a single known heading the first row with two cells or more is taken for them.
        if (score == 0) header = Math.Max(0, sheet.Rows.Take(RowsToSearch).ToList().FindIndex(row => row.Cells.Count(cell => !cell.IsEmpty) > 1));
        return new(sheet, plan, header, ColumnFinding.Find(sheet, plan, header, remembered));
    }

    private static (int Row, int Score) Place(Sheet sheet, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered)
    {
        var best = (Row: 0, Score: 0);
        for (var row = 0; row < Math.Min(RowsToSearch, sheet.Rows.Count); row++)
        {
            var score = Score(sheet.Rows[row], plan, remembered);
            if (score > best.Score) best = (row, score);
        }
        return best;
    }

    // Only a row that names what its rows are called, or identifies them, can be the headings.
    private static int Score(SheetRow row, PlanSheet plan, IReadOnlyList<RememberedColumn> remembered)
    {
        var found = row.Cells.Where(cell => !cell.IsEmpty).Select(cell => ColumnFinding.Recognise(ColumnFinding.Heading(cell), plan, remembered).Column).OfType<SheetColumn>().Distinct().ToList();
        return found.Exists(column => column.Heading == plan.NameHeading || column == RowColumn.Id) ? found.Count : 0;
    }

    // Files are often named without å, ä and ö, and with what the plan is called before or after.
    private static bool IsNamed(Sheet sheet, PlanSheet plan)
    {
        var name = Slug.Of(sheet.Name);
        return plan.AlsoCalled.Append(plan.Title).Select(Slug.Of).Any(title => name.StartsWith(title, StringComparison.Ordinal) || name.EndsWith($"-{title}", StringComparison.Ordinal));
    }
}
