using Tertial.Domain;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>A row of a file, and what it is about: something in the draft, or something new.</summary>
internal sealed record RowSubject<TId, TContent>(Table Table, SheetRow Row, TId Id, TContent? Before) where TId : struct where TContent : class
{
    /// <summary>Whether it was found by code or name, because the row has no id.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether the row is to take it away.</summary>
    public bool Removes { get; init; }

    public string Code { get; set; } = "";

    /// <summary>Whether the draft no longer holds what the id says.</summary>
    public bool IsGone { get; init; }
}

/// <summary>A row that has been read: what it is about as it was and as the file says.</summary>
internal sealed record ReadRow<TId, TContent>(RowSubject<TId, TContent> Subject, TContent? After) where TId : struct where TContent : class;

/// <summary>Reads the rows of one kind of sheet against what the draft holds.</summary>
internal sealed class TableReading<TId, TContent>(PlanSheet<TId, TContent> sheet, TContent blank, int planYear, List<SheetNote> notes)
    where TId : struct, IId<TId> where TContent : class
{
    public List<ReadRow<TId, TContent>> Read(IEnumerable<RowSubject<TId, TContent>> subjects, PlanNames names) =>
        [.. subjects.Select(subject => new ReadRow<TId, TContent>(subject, Read(subject, names)))];

    private TContent? Read(RowSubject<TId, TContent> subject, PlanNames names)
    {
        if (subject.Removes) return null;
        var found = new List<SheetNote>();
        var row = new RowReading(subject.Table.Sheet.Name, subject.Row.Number, subject.Table.Naming!.Place, planYear, names, found);
        var after = Apply(subject, row);
        var print = Print(subject);
        if (subject.Before is null) return New(subject, after, print, row, found);
        // What the person has not touched stays as the draft reads now, whoever has changed it since. A cell that cannot be read has been touched.
        if (print == sheet.Print(after) && !row.HasErrors) return subject.Before;
        sheet.Check(subject.Before, after, row, subject.Table);
        notes.AddRange(found);
        if (after.Equals(subject.Before)) return subject.Before;
        if (print.Length > 0 && print != sheet.Print(subject.Before)) Warn(subject, $"{Called(subject.Before)} har ändrats i utkastet sedan filen hämtades. Det som står i filen skriver över.");
        if (subject.IsGuessed) Warn(subject, $"Raden har inget id. Den läses som {Called(subject.Before)}, som har samma kod eller namn.");
        return after;
    }

    private TContent? New(RowSubject<TId, TContent> subject, TContent after, string print, RowReading row, List<SheetNote> found)
    {
        if (subject.IsGone)
        {
            if (print == sheet.Print(after)) Say(NoteWeight.Information, subject, "Raden finns inte längre i utkastet och läses inte.");
            else Say(NoteWeight.Error, subject, "Radens id finns inte i utkastet: den har tagits bort sedan filen hämtades, eller så hör filen till en annan plan. Töm cellen Id om raden ska läggas till.");
            return null;
        }
        if (subject.Table.Find(sheet.NameHeading) is { } name && string.IsNullOrWhiteSpace(sheet.Name(after)) && !row.HasErrors)
        {
            row.At(name.Place);
            row.Error(sheet.NameAdvice);
        }
        sheet.Check(null, after, row, subject.Table);
        notes.AddRange(found);
        if (subject.Table.Find(sheet.NameHeading) is null) Say(NoteWeight.Error, subject, $"Raden är ny, men filen har ingen kolumn som heter {sheet.NameHeading}.");
        return after;
    }

    private TContent Apply(RowSubject<TId, TContent> subject, RowReading row)
    {
        var content = subject.Before ?? blank;
        foreach (var column in sheet.Contents)
        {
            if (subject.Table.Find(column) is not { } place) continue;
            row.At(place.Place, place.Unit);
            content = column.Read(content, subject.Row[place.Place], row);
        }
        return content;
    }

    private static string Print(RowSubject<TId, TContent> subject) => subject.Table.Find(RowColumn.Print) is { } column ? subject.Row[column.Place].Text : "";

    private string Called(TContent content) => sheet.Code(content) is { Length: > 0 } code ? $"{code} {sheet.Name(content)}" : sheet.Name(content);

    private void Warn(RowSubject<TId, TContent> subject, string text) => Say(NoteWeight.Warning, subject, text);

    private void Say(NoteWeight weight, RowSubject<TId, TContent> subject, string text) => notes.Add(new(weight, text, subject.Table.Sheet.Name, subject.Row.Number, Sheet.Letter(subject.Table.Naming!.Place)));
}
