using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.People;

/// <summary>Names and ends stand-ins, each with its entry in the journal.</summary>
public sealed class StandInSaving(TertialContext db, Journal journal, Clock clock)
{
    public async Task<IReadOnlyList<FieldObstacle>> NameAsync(StandInTerms terms, MunicipalRecord record, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        // Someone else may have named one since the record was read.
        var now = new MunicipalRecord { Municipality = record.Municipality, People = record.People, StandIns = await db.StandIns.AsNoTracking().ToListAsync() };
        var obstacles = terms.Obstacles(now, clock.Today);
        if (obstacles.Count > 0) return obstacles;
        var standIn = terms.Name(new(clock.NewId()), now, clock.Today, actor, clock.UtcNow);
        db.Add(standIn);
        await writing.SaveAsync(new StandInNamed(standIn.Id, standIn.Absent, standIn.Substitute, standIn.From, standIn.To), actor.Value);
        return [];
    }

    public async Task<IReadOnlyList<Obstacle>> EndAsync(StandInId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var standIn = await db.StandIns.SingleAsync(candidate => candidate.Id == id);
        var obstacles = standIn.ObstaclesToEnding(clock.Today);
        if (obstacles.Count == 0) await writing.SaveAsync(standIn.End(actor, clock.UtcNow), actor.Value);
        return obstacles;
    }
}
