using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;
using Tertial.Web.Papers;

namespace Tertial.Web.Pages.Matters;

/// <summary>What is done in a matter besides handling it: publishing a paper, putting a plan version forward.</summary>
public sealed class MatterActions(TertialContext db, Journal journal, Records records, Renditions renditions, Clock clock)
{
    /// <summary>Does it and notes it; or says what stands in the way.</summary>
    public async Task<IReadOnlyList<Obstacle>> PublishAsync(PaperId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var paper = await db.Papers.SingleAsync(candidate => candidate.Id == id);
        var obstacles = paper.ObstaclesToPublishing();
        if (obstacles.Count > 0) return obstacles;
        await writing.SaveAsync(paper.Publish(clock.Today), actor.Value);
        await KeepAsync(id);
        return [];
    }

    // What it says is kept as it read that moment: neither the template nor the tests of the matter change it afterwards.
    private async Task KeepAsync(PaperId id)
    {
        var record = await records.ReadAsync();
        var matter = record.Matters.First(candidate => candidate.Papers.Exists(paper => paper.Id == id));
        if (matter.Papers.Find(paper => paper.Id == id) is { Text.Length: > 0 } published) await renditions.ReadAsync(PaperSource.Of(record, matter, published), CancellationToken.None);
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
