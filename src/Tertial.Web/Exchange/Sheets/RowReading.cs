using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads the cells of one row, and keeps what is wrong with them together with where it stands. What cannot be read leaves the thing as it was.</summary>
public sealed class RowReading(string sheet, int row, int planYear, PlanNames names, List<SheetNote> notes)
{
    private int? _column;
    private AmountUnit _unit = names.Unit;

    public PlanNames Names => names;

    /// <summary>Whether the end says that the activity goes on, as "löpande" in a date column does.</summary>
    public bool SaysOngoing { get; private set; }

    public bool HasErrors { get; private set; }

    /// <summary>Points at the column that is read next.</summary>
    public void At(int? column, AmountUnit? unit = null) => (_column, _unit) = (column, unit ?? names.Unit);

    public void Error(string text)
    {
        HasErrors = true;
        Add(NoteWeight.Error, text);
    }

    public void Warn(string text) => Add(NoteWeight.Warning, text);

    public string? Text(Cell cell, string? before)
    {
        if (cell.Text.Length > SheetLimits.CellCharacters) return Keep(before, $"Texten är för lång. En cell får ha högst {Swedish.Number(SheetLimits.CellCharacters)} tecken.");
        return cell.IsError ? Keep(before, Broken(cell)) : SheetText.Read(cell.Shown ?? "", before);
    }

    public string Required(Cell cell, string before, string advice)
    {
        if (cell.IsMerged) return Keep(before, "Cellen är sammanfogad med raden ovanför. Dela cellerna så att varje rad har sin egen text.");
        return Text(cell, before) ?? (before.Length == 0 ? before : Keep(before, advice));
    }

    public TId? One<TId>(Cell cell, Labels<TId> labels, TId? before, string what) where TId : struct
    {
        if (cell.IsEmpty) return null;
        return labels.Find(cell.Text) ?? Keep(before, Unknown(cell.Text, labels.Nearest(cell.Text), what));
    }

    public IReadOnlyList<TId> Several<TId>(Cell cell, Labels<TId> labels, IReadOnlyList<TId> before, string what) where TId : struct
    {
        if (cell.IsEmpty) return before.Count == 0 ? before : [];
        var found = Parts(cell.Text, labels).Select(part => (part, id: labels.Find(part))).ToList();
        if (found.Find(pair => pair.id is null) is { part: { } unknown }) return Keep(before, Unknown(unknown, labels.Nearest(unknown), what));
        var ids = found.Select(pair => pair.id!.Value).Distinct().ToList();
        return ids.SequenceEqual(before) ? before : ids;
    }

    public T Choice<T>(Cell cell, IReadOnlyDictionary<string, T> words, T before, T empty) where T : struct, Enum
    {
        if (cell.IsEmpty) return empty;
        if (words.TryGetValue(Likeness.Fold(cell.Text), out var value)) return value;
        return Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv {Or(words.Keys.Take(Enum.GetValues<T>().Length))}.");
    }

    public bool YesOrNo(Cell cell, bool before, bool empty)
    {
        if (cell.IsEmpty) return empty;
        return Sheets.YesOrNo.Read(cell.Text) ?? Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv ja eller nej.");
    }

    public PlannedDate? Date(Cell cell, PlannedDate? before, bool mayBeOngoing = false)
    {
        if (cell.IsEmpty) return null;
        if (mayBeOngoing && Sheets.YesOrNo.IsOngoing(cell.Text)) SaysOngoing = true;
        if (SaysOngoing && mayBeOngoing) return null;
        return DateCell.Read(cell, planYear) ?? Keep(before, $"”{Short(cell.Text)}” går inte att läsa som en tid. {PlannedTimeReading.Advice(planYear)}");
    }

    public int Whole(Cell cell, int before, string what)
    {
        if (cell.IsEmpty) return before;
        return (cell.Number ?? SwedishNumber.Read(cell.Text)) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= 1_000_000
            ? (int)number
            : Keep(before, $"”{Short(cell.Text)}” går inte att läsa. Skriv {what} som ett heltal.");
    }

    public Money Amount(Cell cell, Money before)
    {
        if (cell.IsEmpty) return before == Money.Zero ? before : Keep(before, "Beloppet är borttaget. Skriv 0 om det ska vara noll.");
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

    private void Add(NoteWeight weight, string text) => notes.Add(new(weight, text, sheet, row, _column is { } column ? Sheet.Letter(column) : null));

    private static string Unknown(string text, string? nearest, string what) =>
        $"”{Short(text)}” finns inte bland {what}.{(nearest is null ? "" : $" Menade du ”{nearest}”?")}";

    private static string Broken(Cell cell) => $"Cellen visar felet {cell.Text}. Rätta formeln eller skriv texten.";

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";

    private static string Or(IEnumerable<string> words) => words.ToList() is [.. var first, var last] ? $"{string.Join(", ", first)} eller {last}" : "";
}
