using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads the cells of one row, and keeps what is wrong with them together with where it stands. What cannot be read leaves the thing as it was.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="row">The row's number.</param>
/// <param name="naming">The column that tells the row from the others: where what is wrong with the row as a whole is said.</param>
/// <param name="planYear">The year meant when none is written.</param>
/// <param name="names">What everything is called.</param>
/// <param name="notes">Where what is found wrong is kept.</param>
public sealed class RowReading(string sheet, int row, int naming, int planYear, PlanNames names, List<SheetNote> notes)
{
    private readonly int _naming = naming;
    private int _column = naming;
    private AmountUnit _unit = names.Unit;

    public PlanNames Names => names;

    /// <summary>Whether the end says that the activity goes on, as "löpande" in a date column does.</summary>
    public bool SaysOngoing { get; private set; }

    public bool HasErrors { get; private set; }

    /// <summary>Points at the column that is read next.</summary>
    public void At(int? column, AmountUnit? unit = null) => (_column, _unit) = (column ?? _naming, unit ?? names.Unit);

    public void Error(string text)
    {
        HasErrors = true;
        Add(NoteWeight.Error, text);
    }

    public void Warn(string text) => Add(NoteWeight.Warning, text);

    /// <param name="cell">The cell.</param>
    /// <param name="before">What was written before.</param>
    /// <param name="longest">As many characters as the page's own form takes.</param>
    public string? Text(Cell cell, string? before, int longest)
    {
        if (cell.IsError) return Keep(before, Broken(cell));
        var text = SheetText.Read(cell.Shown ?? "", before);
        return text is null || text == before || text.Length <= longest ? text : Keep(before, $"Texten är för lång. Den får ha högst {Swedish.Number(longest)} tecken och har {Swedish.Number(text.Length)}.");
    }

    public string Required(Cell cell, string before, string advice, int longest)
    {
        if (cell.IsMerged) return Keep(before, "Cellen är sammanfogad med raden ovanför. Dela cellerna så att varje rad har sin egen text.");
        return Text(cell, before, longest) ?? (before.Length == 0 ? before : Keep(before, advice));
    }

    public TId? One<TId>(Cell cell, Labels<TId> labels, TId? before, string what) where TId : struct
    {
        if (cell.IsEmpty) return null;
        if (cell.IsError) return Keep(before, Broken(cell));
        return labels.Find(cell.Text) ?? Keep(before, Unknown(cell.Text, labels.Nearest(cell.Text), what));
    }

    public IReadOnlyList<TId> Several<TId>(Cell cell, Labels<TId> labels, IReadOnlyList<TId> before, string what) where TId : struct
    {
        if (cell.IsEmpty) return before.Count == 0 ? before : [];
        if (cell.IsError) return Keep(before, Broken(cell));
        var found = Parts(cell.Text, labels).Select(part => (part, id: labels.Find(part))).ToList();
        if (found.Find(pair => pair.id is null) is { part: { } unknown }) return Keep(before, Unknown(unknown, labels.Nearest(unknown), what));
        var ids = found.Select(pair => pair.id!.Value).Distinct().ToList();
        return ids.SequenceEqual(before) ? before : ids;
    }

    public T Choice<T>(Cell cell, IReadOnlyDictionary<string, T> words, T before, T empty) where T : struct, Enum
    {
        if (cell.IsEmpty) return empty;
        if (cell.IsError) return Keep(before, Broken(cell));
        if (words.TryGetValue(Likeness.Fold(cell.Text), out var value)) return value;
        return Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv {Or(words.Keys.Take(Enum.GetValues<T>().Length))}.");
    }

    public bool YesOrNo(Cell cell, bool before, bool empty)
    {
        if (cell.IsEmpty) return empty;
        if (cell.IsError) return Keep(before, Broken(cell));
        return Sheets.YesOrNo.Read(cell.Text) ?? Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv ja eller nej.");
    }

    public PlannedDate? Date(Cell cell, PlannedDate? before, bool mayBeOngoing = false)
    {
        if (cell.IsEmpty) return null;
        if (cell.IsError) return Keep(before, Broken(cell));
        if (mayBeOngoing && Sheets.YesOrNo.IsOngoing(cell.Text)) SaysOngoing = true;
        if (SaysOngoing && mayBeOngoing) return null;
        return DateCell.Read(cell, planYear) ?? Keep(before, $"”{Short(cell.Text)}” går inte att läsa som en tid. {PlannedTimeReading.Advice(planYear)}");
    }

    public int Whole(Cell cell, int before, string what)
    {
        if (cell.IsEmpty) return before;
        if (cell.IsError) return Keep(before, Broken(cell));
        return (cell.Number ?? SwedishNumber.Read(cell.Text)) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= 1_000_000
            ? (int)number
            : Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv {what} som ett heltal.");
    }

    public Money Amount(Cell cell, Money before)
    {
        if (cell.IsEmpty) return before == Money.Zero ? before : Keep(before, "Beloppet är borttaget. Skriv 0 om det ska vara noll.");
        if (cell.IsError) return Keep(before, Broken(cell));
        if (SwedishNumber.IsAmbiguous(AmountText.Split(cell.Text).Text) && cell.Number is null)
            return Keep(before, $"”{Short(cell.Text)}” kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma.");
        return AmountText.Read(cell, _unit) ?? Keep(before, $"”{Short(cell.Text)}” går inte att läsa som ett belopp. Skriv till exempel 1 250,5.");
    }

    // No name holds a semicolon, but many hold a comma: it parts only what is found on both sides of it.
    private static string[] Parts<TId>(string text, Labels<TId> labels) where TId : struct
    {
        var parts = text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length != 1 || labels.IsName(text)) return parts;
        var commas = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return commas.Length > 1 && Array.TrueForAll(commas, part => labels.Find(part) is not null) ? commas : parts;
    }

    private T Keep<T>(T before, string text)
    {
        Error(text);
        return before;
    }

    private void Add(NoteWeight weight, string text) => notes.Add(new(weight, text, sheet, row, Sheet.Letter(_column)));

    private static string Unknown(string text, string? nearest, string what) =>
        $"”{Short(text)}” finns inte bland {what}.{(nearest is null ? "" : $" Menade du ”{nearest}”?")}";

    private static string Broken(Cell cell) => cell == Cell.Unworked
        ? "Cellen har en formel som inte är uträknad. Öppna filen i Excel, spara den och läs in den igen."
        : $"Cellen visar felet {cell.Text}. Rätta formeln eller skriv texten.";

    private static string Short(string text) => SheetText.OneLine(text, 60) is var line && line.Length < text.Length && text.Length > 60 ? $"{line}…" : line;

    private static string Or(IEnumerable<string> words) => words.ToList() is [.. var first, var last] ? $"{string.Join(", ", first)} eller {last}" : "";
}
