using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Web.Pages.Plans.History;

/// <summary>Reads from the journal what has been done to a draft.</summary>
public sealed class DraftHistory(TertialContext db)
{
    public Task<int> CountAsync(PlanVersionId draft) => Of(draft).CountAsync();

    /// <summary>The changes to a draft, the latest first.</summary>
    public async Task<IReadOnlyList<JournalledChange>> ReadAsync(PlanVersionId draft, int skip, int take) =>
        [.. (await Of(draft).OrderByDescending(entry => entry.Sequence).Skip(skip).Take(take).ToListAsync()).Select(Read)];

    public async Task<JournalledChange?> FindAsync(PlanVersionId draft, long sequence) =>
        await Of(draft).SingleOrDefaultAsync(entry => entry.Sequence == sequence) is { } entry ? Read(entry) : null;

    /// <summary>The number of the latest change, by which one knows whether the draft still reads the same; 0 when nothing has been changed.</summary>
    public async Task<long> LatestAsync(PlanVersionId draft) => await Of(draft).MaxAsync(entry => (long?)entry.Sequence) ?? 0;

    private IQueryable<JournalEntry> Of(PlanVersionId draft) =>
        db.Journal.AsNoTracking().Where(entry => entry.DraftId == draft.Value && entry.Event == nameof(DraftChanged));

    private static JournalledChange Read(JournalEntry entry)
    {
        using var content = JsonDocument.Parse(entry.Content);
        var changed = content.RootElement.GetProperty("event").Deserialize<DraftChanged>(ExchangeJson.Compact)!;
        return new(entry.Sequence, entry.At, entry.UserId, changed.Edit, changed.Undoes);
    }
}

/// <summary>A change to a draft as the journal tells it: its number, when, who, what, and the number of the change it takes back.</summary>
public sealed record JournalledChange(long Sequence, DateTime At, Guid? UserId, DraftEdit Edit, long? Undoes);
