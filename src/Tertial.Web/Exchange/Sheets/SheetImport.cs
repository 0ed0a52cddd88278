using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>One of the plan's three kinds of things as a file would have it: read row by row, then given codes and order where the file leaves them out.</summary>
internal sealed class SheetImport<TId, TContent> where TId : struct, IId<TId> where TContent : class
{
    private readonly PlanSheet<TId, TContent> _sheet;
    private readonly IReadOnlyDictionary<TId, TContent> _draft;
    private readonly List<RowSubject<TId, TContent>> _subjects;
    private readonly TableReading<TId, TContent>? _reading;
    private readonly HashSet<TId> _inFile = [];
    private readonly Dictionary<TId, (string Sheet, int Row, Table Table)> _places = [];

    public SheetImport(PlanSheet<TId, TContent> sheet, Tables tables, IReadOnlyDictionary<TId, TContent> draft, TContent blank, ImportGround ground, List<SheetNote> notes)
    {
        (_sheet, _draft) = (sheet, draft);
        var own = tables.Read.Where(table => table.Plan == sheet && table.CanBeRead).ToList();
        HasTable = own.Count > 0;
        _subjects = new RowFinding<TId, TContent>(sheet, draft, ground.NewId, notes).Find(own);
        _reading = new(sheet, blank, ground.Plan.Year, notes);
        After = new(draft);
        foreach (var subject in _subjects) _places[subject.Id] = (subject.Table.Sheet.Name, subject.Row.Number, subject.Table);
        _inFile.UnionWith(_places.Keys);
    }

    /// <summary>Things that come whole and with their ids, not in rows.</summary>
    public SheetImport(PlanSheet<TId, TContent> sheet, IReadOnlyDictionary<TId, TContent> draft, IEnumerable<(TId Id, TContent Content)> contents, HashSet<Guid> removed, Func<TContent?, TContent, TContent> keep)
    {
        (_sheet, _draft, _subjects, HasTable) = (sheet, draft, [], true);
        After = new(draft);
        foreach (var (id, content) in contents)
        {
            After[id] = keep(draft.GetValueOrDefault(id), content);
            _inFile.Add(id);
        }
        foreach (var id in After.Keys.Where(id => removed.Contains(id.Value)).ToList()) After.Remove(id);
        _inFile.UnionWith(draft.Keys.Where(id => removed.Contains(id.Value)));
    }

    public PlanSheet<TId, TContent> Sheet => _sheet;

    /// <summary>Whether the file has such a sheet.</summary>
    public bool HasTable { get; }

    /// <summary>Everything of the kind, as it would be.</summary>
    public Dictionary<TId, TContent> After { get; }

    /// <summary>What would be taken away too, so that it can still be called by its name.</summary>
    public IEnumerable<(TId Id, TContent Content)> All => After.Select(pair => (pair.Key, pair.Value)).Concat(_draft.Where(pair => !After.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value)));

    /// <summary>How many of the draft's own that no row of the file is about.</summary>
    public int NotInFile => HasTable ? _draft.Keys.Count(id => !_inFile.Contains(id)) : 0;

    public IReadOnlyList<Edit<TId, TContent>> Edits =>
        [.. _draft.Keys.Union(After.Keys).Select(id => new Edit<TId, TContent>(id, _draft.GetValueOrDefault(id), After.GetValueOrDefault(id))).Where(edit => !Equals(edit.Before, edit.After))];

    /// <summary>Nothing when it is new.</summary>
    public string? CodeBefore(TId id) => _draft.TryGetValue(id, out var content) ? _sheet.Code(content) : null;

    /// <summary>What everything of the kind is called, before it is read: rows may refer to each other.</summary>
    public IEnumerable<(TId Id, string Code, string Name)> Called() => _draft.Select(pair => (pair.Key, _sheet.Code(pair.Value), _sheet.Name(pair.Value)))
        .Concat(_subjects.Where(subject => subject.Before is null && !subject.IsGone).Select(subject => (subject.Id, subject.Code, NameIn(subject))));

    /// <param name="names">What things are called.</param>
    /// <param name="nextCode">The next free code for something new.</param>
    public void Read(PlanNames names, Func<TContent, string> nextCode)
    {
        var typed = _subjects.Select(subject => subject.Code).Where(code => code.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var order = _draft.Values.Select(_sheet.Order).DefaultIfEmpty(0).Max();
        foreach (var (subject, after) in _reading?.Read(_subjects, names) ?? [])
        {
            if (after is null) After.Remove(subject.Id);
            else if (subject.Before is not null) After[subject.Id] = after;
            else After[subject.Id] = _sheet.Placed(after, _sheet.Code(after) is { Length: > 0 } code ? code : Free(after), _sheet.Order(after) is not PlanSheet.NoOrder and var given ? given : ++order);
        }

        string Free(TContent content)
        {
            string code;
            do code = nextCode(content);
            while (typed.Contains(code));
            return code;
        }
    }

    /// <summary>Something to say of a row, at the column with this heading when the file has it.</summary>
    public SheetNote Note(NoteWeight weight, TId id, string text, string? heading = null) => _places.TryGetValue(id, out var place)
        ? new(weight, text, place.Sheet, place.Row, Exchange.Sheets.Sheet.Letter(((heading is null ? null : place.Table.Find(heading)) ?? place.Table.Naming!).Place))
        : new(weight, $"{_sheet.Title} {_sheet.Code(After.GetValueOrDefault(id) ?? _draft[id])}: {text}");

    private string NameIn(RowSubject<TId, TContent> subject) => subject.Table.Find(_sheet.NameHeading) is { } column ? subject.Row[column.Place].Text : "";
}
