using Tertial.Domain;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Finds what each row of a file is about: by id, then by code, then by name. What is found by none of them is new.</summary>
internal sealed class RowFinding<TId, TContent>(PlanSheet<TId, TContent> sheet, IReadOnlyDictionary<TId, TContent> draft, Func<string, Guid> newId, List<SheetNote> notes)
    where TId : struct, IId<TId> where TContent : class
{
    private static readonly string[] Totals = ["summa", "totalt", "delsumma"];
    private readonly Dictionary<TId, SheetRow> _taken = [];

    public List<RowSubject<TId, TContent>> Find(IReadOnlyList<Table> tables)
    {
        var rows = tables.SelectMany(table => table.Rows.Where(row => !IsTotal(table, row)).Select(row => (table, row))).ToList();
        // Rows with an id take theirs first: a row without one must not take what another row is about.
        var byId = rows.Select(pair => ById(pair.table, pair.row)).ToList();
        var byCode = draft.GroupBy(pair => Likeness.Fold(sheet.Code(pair.Value))).ToDictionary(group => group.Key, group => group.First().Key);
        var byName = draft.OrderBy(pair => sheet.Order(pair.Value)).ToLookup(pair => Likeness.Fold(sheet.Name(pair.Value)), pair => pair.Key);
        return [.. rows.Zip(byId, (pair, found) => found ?? WithoutId(pair.table, pair.row, byCode, byName)).Where(subject => subject.Row.Number > 0)];
    }

    // A row number of nothing marks a row that has already been complained about.
    private RowSubject<TId, TContent>? ById(Table table, SheetRow row)
    {
        var text = Cell(table, RowColumn.Id, row).Text;
        if (text.Length == 0) return null;
        var refused = new RowSubject<TId, TContent>(table, new(0, []), default, null);
        if (!Guid.TryParse(text, out var guid)) return Refuse(refused, table, row, "Id-kolumnen har ändrats. Hämta filen på nytt, eller töm cellen om raden är ny.");
        var id = TId.From(guid);
        if (!draft.TryGetValue(id, out var before))
            return Removes(table, row) ? refused : new(table, row, id, null) { IsGone = true };
        if (!_taken.TryAdd(id, row)) return Refuse(refused, table, row, $"Samma id står också på rad {_taken[id].Number}. Töm cellen Id på den rad som är ny.");
        return new(table, row, id, before) { Removes = Removes(table, row), Code = Code(table, row, sheet.Code(before)) };
    }

    private RowSubject<TId, TContent> WithoutId(Table table, SheetRow row, Dictionary<string, TId> byCode, ILookup<string, TId> byName)
    {
        var (code, name) = (Likeness.Fold(Code(table, row, "")), table.Find(sheet.NameHeading) is { } column ? Likeness.Fold(SheetText.Fit(row[column.Place].Text)) : "");
        var found = byCode.TryGetValue(code, out var coded) ? coded : code.Length == 0 ? byName[name].Where(id => !_taken.ContainsKey(id)).Select(id => (TId?)id).FirstOrDefault() : null;
        if (found is { } id && _taken.TryAdd(id, row))
            return new(table, row, id, draft[id]) { IsGuessed = true, Removes = Removes(table, row), Code = Code(table, row, sheet.Code(draft[id])) };
        if (Removes(table, row)) return new(table, new(0, []), default, null);
        return new(table, row, TId.From(newId($"{table.Sheet.Name}\u001F{row.Number}")), null) { Code = Code(table, row, "") };
    }

    private bool IsTotal(Table table, SheetRow row)
    {
        if (sheet.Kind != SheetKind.BudgetLines || table.Find(sheet.NameHeading) is not { } name || Cell(table, RowColumn.Id, row).Text.Length > 0) return false;
        var words = Likeness.Fold(row[name.Place].Text).Split(' ');
        if (!Totals.Contains(words[0])) return false;
        notes.Add(new(NoteWeight.Information, "Raden är en summa och läses inte.", table.Sheet.Name, row.Number));
        return true;
    }

    private bool Removes(Table table, SheetRow row)
    {
        var cell = Cell(table, RowColumn.Remove, row);
        if (cell.IsEmpty || YesOrNo.Read(cell.Text) is false) return false;
        if (YesOrNo.Read(cell.Text) is true) return true;
        notes.Add(new(NoteWeight.Error, $"”{cell.Text}” går inte att läsa. Skriv ja för att ta bort raden, annars ingenting.", table.Sheet.Name, row.Number, Sheet.Letter(table.Find(RowColumn.Remove)!.Place)));
        return false;
    }

    private RowSubject<TId, TContent> Refuse(RowSubject<TId, TContent> refused, Table table, SheetRow row, string text)
    {
        notes.Add(new(NoteWeight.Error, text, table.Sheet.Name, row.Number, Sheet.Letter(table.Find(RowColumn.Id)!.Place)));
        return refused;
    }

    private static string Code(Table table, SheetRow row, string otherwise) => table.Find("Kod") is { } column && !row[column.Place].IsEmpty ? row[column.Place].Text : otherwise;

    private static Cell Cell(Table table, SheetColumn column, SheetRow row) => table.Find(column) is { } found ? row[found.Place] : Sheets.Cell.Empty;
}
