using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>Begins and discards drafts.</summary>
public sealed class DraftStarting(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>A new version of the plan, with the content of the version it changes. What stands in the way; nothing when it is begun.</summary>
    public async Task<IReadOnlyList<Obstacle>> NewVersionAsync(Plan plan, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        if (await db.PlanVersions.AnyAsync(version => version.PlanId == plan.Id && version.ProposedOn == null)) return [new($"{plan.Title} har redan ett utkast.")];
        var record = (await RecordReading.ReadAsync(db))!;
        var history = record.HistoryOf(plan.Id);
        if ((history.InForceOn(clock.Today) ?? (history.Versions is [.., var latest] ? latest : null)) is not { } basis) return [new($"{plan.Title} har ingen version att utgå från.")];
        var draft = basis.Copy(new(clock.NewId()), history.Versions.Max(version => version.Number) + 1, clock.Today);
        db.Add(draft);
        await writing.SaveAsync(new DraftStarted(plan.Id, draft.Id, clock.Today), author.Value);
        return [];
    }
}
