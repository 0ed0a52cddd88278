using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Exchange;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Plans;

/// <summary>Throws drafts away and takes them back. What was thrown away is kept in the journal.</summary>
public sealed class DraftDiscarding(TertialContext db, Journal journal, PeriodLayout layout)
{
    // Older ones are found by asking for them; nobody looks back further on the page.
    private const int Offered = 5;

    /// <summary>What stands in the way; nothing when it is thrown away.</summary>
    public async Task<IReadOnlyList<Obstacle>> DiscardAsync(Plan plan, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        if (await db.PlanVersions.AsSplitQuery().Include(version => version.Goals).Include(version => version.Activities).Include(version => version.BudgetLines)
            .SingleOrDefaultAsync(version => version.PlanId == plan.Id && version.ProposedOn == null) is not { } draft) return [new("Utkastet finns inte längre. Det har föreslagits eller redan kastats.")];
        if (await db.DecisionPoints.AnyAsync(point => point.PlanVersionId == draft.Id)) return [new("Utkastet hör till ett ärende och kan inte kastas.")];
        var alone = !await db.PlanVersions.AnyAsync(version => version.PlanId == plan.Id && version.Id != draft.Id) && await layout.EndAsync(writing, plan, author);
        db.RemoveRange([.. draft.BudgetLines, .. draft.Activities, .. draft.Goals, draft]);
        if (alone) db.Remove(await db.Plans.SingleAsync(candidate => candidate.Id == plan.Id));
        await writing.SaveAsync(new DraftDiscarded(plan.Id, draft.Id, draft, alone ? plan : null), author.Value);
        return [];
    }

    /// <summary>Drafts that were thrown away and can be taken back, the latest first.</summary>
    public async Task<IReadOnlyList<DiscardedDraft>> LatestAsync()
    {
        var entries = await db.Journal.AsNoTracking().Where(entry => entry.Event != nameof(DraftChanged) && entry.Event == nameof(DraftDiscarded))
            .OrderByDescending(entry => entry.Sequence).Take(Offered).ToListAsync();
        var ids = entries.Select(entry => new PlanVersionId(entry.DraftId!.Value)).ToList();
        var back = (await db.PlanVersions.Where(version => ids.Contains(version.Id)).Select(version => version.Id).ToListAsync()).ToHashSet();
        var plans = await db.Plans.AsNoTracking().ToDictionaryAsync(plan => plan.Id);
        return [.. entries.DistinctBy(entry => entry.DraftId)
            .Select(entry => (Entry: entry, Event: Read(entry)))
            .Where(pair => !back.Contains(pair.Event.PlanVersionId))
            .Select(pair => new DiscardedDraft(pair.Entry.Sequence, pair.Entry.At, pair.Entry.UserId, pair.Event, (pair.Event.Plan ?? plans.GetValueOrDefault(pair.Event.PlanId))!))
            .Where(discarded => discarded.Plan is not null)];
    }

    /// <summary>What stands in the way; nothing when the draft is there again.</summary>
    public async Task<IReadOnlyList<Obstacle>> RestoreAsync(DiscardedDraft discarded, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        var (draft, plan) = (discarded.Event.Draft, discarded.Plan);
        if (await db.PlanVersions.AnyAsync(version => version.PlanId == plan.Id && version.ProposedOn == null)) return [new($"{plan.Title} har redan ett utkast. Kasta det först.")];
        if (discarded.Event.Plan is { } gone)
        {
            if (Plan.ObstaclesToStarting(await db.Plans.AsNoTracking().ToListAsync(), gone.BodyId, gone.Year) is { Count: > 0 } obstacles) return obstacles;
            db.Add(gone);
            await layout.BeginAsync(writing, gone, author);
        }
        // A version put forward since may have taken its number.
        var last = await db.PlanVersions.Where(version => version.PlanId == plan.Id).MaxAsync(version => (int?)version.Number) ?? 0;
        db.Add(last < draft.Number ? draft : draft.Renumbered(last + 1));
        await writing.SaveAsync(new DraftRestored(plan.Id, draft.Id, discarded.Sequence), author.Value);
        return [];
    }

    private static DraftDiscarded Read(JournalEntry entry)
    {
        using var content = JsonDocument.Parse(entry.Content);
        return content.RootElement.GetProperty("event").Deserialize<DraftDiscarded>(ExchangeJson.Compact)!;
    }
}

/// <summary>A draft that was thrown away, with the entry that tells of it and the plan it was a draft of.</summary>
public sealed record DiscardedDraft(long Sequence, DateTime At, Guid? By, DraftDiscarded Event, Plan Plan);
