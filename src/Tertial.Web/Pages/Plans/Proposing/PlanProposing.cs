using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;
using Tertial.Web.Pages.Plans.History;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>Puts a draft forward: locks it and opens the matter in which it is to be decided, both or neither.</summary>
public sealed class PlanProposing(TertialContext db, Journal journal, DraftHistory history, Clock clock)
{
    /// <summary>The opened matter; or what stands in the way.</summary>
    /// <param name="found">The draft and who puts it forward.</param>
    /// <param name="form">The proposal as it is typed.</param>
    /// <param name="pointPerChange">Whether each change is a point of its own.</param>
    /// <param name="seen">The number of the latest change when the proposal was read.</param>
    public async Task<(IReadOnlyList<Obstacle> Obstacles, Matter? Matter)> ProposeAsync(FoundDraft found, ProposalForm form, bool pointPerChange, long seen)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        if (await db.PlanVersions.AsSplitQuery().Include(version => version.Goals).Include(version => version.Activities).Include(version => version.BudgetLines)
            .SingleOrDefaultAsync(version => version.PlanId == found.Plan.Id && version.ProposedOn == null) is not { } draft) return ([new("Utkastet finns inte längre. Det har föreslagits eller kastats.")], null);
        var prepared = new PreparedProposal(record, found.Plan, draft, clock.Today, pointPerChange);
        IReadOnlyList<Obstacle> obstacles =
        [
            .. await history.LatestAsync(draft.Id) != seen || form.Points.Count != prepared.Points.Count ? [new Obstacle("Utkastet har ändrats medan du skrev. Läs skillnaden igen.")] : Array.Empty<Obstacle>(),
            .. prepared.Obstacles,
            .. Matter.ObstaclesToOpening(record.Matters, form.Diarienummer!),
        ];
        if (obstacles.Count > 0) return (obstacles, null);
        await writing.NoteAsync(draft.Propose(clock.Today), found.Actor.Id.Value);
        var matter = new ProposedMatter(found, prepared, form, clock).Compose();
        db.Add(matter);
        await writing.NoteAsync(new MatterOpened(matter.Id, matter.Diarienummer, matter.Title), found.Actor.Id.Value);
        await writing.SaveAsync();
        return ([], matter);
    }
}
