using Tertial.Web.Exchange.Sheets;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>What a file would change, one page of it at a time, and what there is to say about the file.</summary>
public sealed record ImportPreview(IReadOnlyList<ImportChange> Changes, IReadOnlyDictionary<ImportChangeKind, int> Counts, int Count, int Page, int Pages, IReadOnlyList<SheetNote> Notes, string Mark, bool MayAnswer)
{
    private const int PerPage = 100;

    /// <summary>As many notes of one weight as a person can take in; the rest are counted.</summary>
    public const int MostNotes = 100;

    public bool HasErrors => Notes.Any(note => note.Weight == NoteWeight.Error);

    public IReadOnlyList<SheetNote> Of(NoteWeight weight) => [.. Notes.Where(note => note.Weight == weight)];

    /// <summary>"12 ändringar: 3 tillagda, 8 ändrade och 1 borttagen."</summary>
    public string Summary => Count == 0 ? "Filen ändrar ingenting i utkastet." : $"{Swedish.Count(Count, "En ändring", "{0} ändringar")}: {Swedish.List(Counts.Select(pair => Told(pair.Key, pair.Value)))}.";

    public static ImportPreview Of(PlanImport import, int page, bool mayAnswer)
    {
        var all = ImportChange.Of(import);
        var pages = Math.Max(1, (all.Count + PerPage - 1) / PerPage);
        page = Math.Clamp(page, 1, pages);
        return new([.. all.Skip((page - 1) * PerPage).Take(PerPage)], all.CountBy(change => change.Kind).OrderBy(pair => pair.Key).ToDictionary(), all.Count, page, pages, import.Notes, ImportChange.MarkOf(import.Edit), mayAnswer);
    }

    private static string Told(ImportChangeKind kind, int count) => kind switch
    {
        ImportChangeKind.Added => Swedish.Count(count, "1 tillagd", "{0} tillagda"),
        ImportChangeKind.Changed => Swedish.Count(count, "1 ändrad", "{0} ändrade"),
        ImportChangeKind.Ended => Swedish.Count(count, "1 avslutad", "{0} avslutade"),
        ImportChangeKind.Removed => Swedish.Count(count, "1 borttagen", "{0} borttagna"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
