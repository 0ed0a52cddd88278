namespace Tertial.Web.Exchange.Sheets;

/// <summary>Fills merged cells downwards: a goal that is merged over five rows belongs to all five. Across, only the first cell counts.</summary>
internal static class Merging
{
    public static IReadOnlyList<SheetRow> Spread(List<SheetRow> rows, IEnumerable<string> areas)
    {
        var (ordered, filled) = (rows.OrderBy(row => row.Number).ToArray(), 0);
        for (var place = 1; place < ordered.Length; place++)
            if (ordered[place].Number == ordered[place - 1].Number) throw SheetFileException.Damaged;
        var numbers = Array.ConvertAll(ordered, row => row.Number);
        foreach (var area in areas)
            if (Parse(area) is { } found && (filled += Fill(ordered, numbers, found)) > SheetLimits.Cells) throw SheetLimits.TooMuch;
        return ordered;
    }

    // How many cells it takes: overlapping areas could go on for ever.
    private static int Fill(SheetRow[] rows, int[] numbers, (int Column, int First, int Last) area)
    {
        var first = Array.BinarySearch(numbers, area.First);
        if (first < 0 || rows[first][area.Column].IsEmpty) return 0;
        var place = first + 1;
        for (; place < rows.Length && numbers[place] <= area.Last; place++)
        {
            var cells = rows[place].Cells.ToList();
            while (cells.Count <= area.Column) cells.Add(Cell.Empty);
            cells[area.Column] = rows[first][area.Column] with { IsMerged = true };
            rows[place] = rows[place] with { Cells = cells };
        }
        return place - first;
    }

    private static (int Column, int First, int Last)? Parse(string area) =>
        area.Split(':') is [var from, var to] && CellReading.ColumnOf(from) is { } column && RowOf(from) is { } first && RowOf(to) is { } last && last > first
            ? (column, first, last)
            : null;

    private static int? RowOf(string reference) => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), out var row) ? row : null;
}
