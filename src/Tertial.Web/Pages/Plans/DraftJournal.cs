using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Web.Pages.Plans;

/// <summary>Reads what the journal says of changes to a draft, the latest first.</summary>
public sealed class DraftJournal(TertialContext db)
{
    // Further back than this nobody is still filling in a form.
    private const int Entries = 200;

    public async Task<IReadOnlyList<(JournalEntry Entry, DraftEdit Edit)>> ChangesAsync(PlanVersionId draft)
    {
        var entries = await db.Journal.AsNoTracking().Where(entry => entry.DraftId == draft.Value && entry.Event == nameof(DraftChanged))
            .OrderByDescending(entry => entry.Sequence).Take(Entries).ToListAsync();
        return [.. entries.Select(entry => (entry, EditOf(entry)))];
    }

    /// <summary>The latest change of the kind asked for.</summary>
    public async Task<JournalEntry?> LatestAsync(PlanVersionId draft, Func<DraftEdit, bool> isAskedFor) =>
        (await ChangesAsync(draft)).FirstOrDefault(change => isAskedFor(change.Edit)).Entry;

    private static DraftEdit EditOf(JournalEntry entry)
    {
        using var content = JsonDocument.Parse(entry.Content);
        return content.RootElement.GetProperty("event").Deserialize<DraftChanged>(ExchangeJson.Compact)!.Edit;
    }
}
