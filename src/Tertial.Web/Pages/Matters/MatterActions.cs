using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>What is done in a matter besides handling it: publishing a paper, putting a plan version forward.</summary>
public sealed class MatterActions(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Does it and notes it; or says what stands in the way.</summary>
    public async Task<IReadOnlyList<Obstacle>> PublishAsync(PaperId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var paper = await db.Papers.SingleAsync(candidate => candidate.Id == id);
        var obstacles = paper.ObstaclesToPublishing();
        if (obstacles.Count == 0) await writing.SaveAsync(paper.Publish(clock.Today), actor.Value);
        return obstacles;
    }

    /// <summary>Does it and notes it; or says what stands in the way.</summary>
    public async Task<IReadOnlyList<Obstacle>> ProposeAsync(PlanVersionId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var version = await db.PlanVersions.Include(candidate => candidate.Goals).SingleAsync(candidate => candidate.Id == id);
        var obstacles = version.ObstaclesToProposing();
        if (obstacles.Count == 0) await writing.SaveAsync(version.Propose(clock.Today), actor.Value);
        return obstacles;
    }
}
