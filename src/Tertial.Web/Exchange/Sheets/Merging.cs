namespace Tertial.Web.Exchange.Sheets;

/// <summary>Fills merged cells downwards: a goal that is merged over five rows belongs to all five. Across, only the first cell counts.</summary>
internal static class Merging
{
    public static IReadOnlyList<SheetRow> Spread(List<SheetRow> rows, IEnumerable<string> areas)
    {
        var byNumber = rows.ToDictionary(row => row.Number);
        foreach (var area in areas)
            if (Parse(area) is { } found) Fill(byNumber, found);
        return [.. byNumber.Values.OrderBy(row => row.Number)];
    }

    private static void Fill(Dictionary<int, SheetRow> rows, (int Column, int First, int Last) area)
    {
        if (!rows.TryGetValue(area.First, out var top) || top[area.Column].IsEmpty) return;
        foreach (var number in rows.Keys.Where(number => number > area.First && number <= area.Last).ToList())
        {
            var cells = rows[number].Cells.ToList();
            while (cells.Count <= area.Column) cells.Add(Cell.Empty);
            cells[area.Column] = top[area.Column] with { IsMerged = true };
            rows[number] = rows[number] with { Cells = cells };
        }
    }

    private static (int Column, int First, int Last)? Parse(string area) =>
        area.Split(':') is [var from, var to] && CellReading.ColumnOf(from) is { } column && RowOf(from) is { } first && RowOf(to) is { } last && last > first
            ? (column, first, last)
            : null;

    private static int? RowOf(string reference) => int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), out var row) ? row : null;
}
