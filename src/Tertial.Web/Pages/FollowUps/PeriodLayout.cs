using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>How laying out a period went: what stands in the way of it, or that someone else has changed it since it was read.</summary>
public sealed record LaidOut(IReadOnlyList<FieldObstacle> Obstacles, bool IsClash = false)
{
    public bool Succeeded => Obstacles.Count == 0 && !IsClash;
}

/// <summary>Lays out, moves and takes away the follow-ups of a plan, on the plan as it is at that very moment.</summary>
public sealed class PeriodLayout(TertialContext db, Journal journal, Clock clock)
{
    public async Task<LaidOut> AddAsync(Plan plan, Period period, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var followUps = await AllAsync(plan);
        var obstacles = Periods.ObstaclesTo(plan, period, followUps);
        if (obstacles.Count > 0) return new(obstacles);
        await writing.SaveAsync(Plan(plan, period, followUps), actor.Value);
        return new([]);
    }

    /// <param name="plan">The plan.</param>
    /// <param name="id">The follow-up to lay out anew.</param>
    /// <param name="period">What it is to be.</param>
    /// <param name="basis">What the form was read from.</param>
    /// <param name="actor">Who does it.</param>
    public async Task<LaidOut> ChangeAsync(Plan plan, FollowUpId id, Period period, string basis, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var followUps = await AllAsync(plan);
        if (followUps.Find(candidate => candidate.Id == id) is not { } followUp || PeriodRow.BasisOf(followUp.Period) != basis) return new([], IsClash: true);
        List<FieldObstacle> obstacles = [.. followUp.ObstaclesToReplanning(period).Select(obstacle => new FieldObstacle("", obstacle.Text)), .. Periods.ObstaclesTo(plan, period, [.. followUps.Where(other => other != followUp)])];
        if (obstacles.Count > 0) return new(obstacles);
        var replanned = followUp.Replan(period);
        Renumber(followUps);
        await writing.SaveAsync(replanned, actor.Value);
        return new([]);
    }

    /// <summary>What stands in the way; nothing when it is gone.</summary>
    public async Task<IReadOnlyList<Obstacle>> RemoveAsync(Plan plan, FollowUpId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var followUps = await AllAsync(plan);
        if (followUps.Find(candidate => candidate.Id == id) is not { } followUp) return [];
        var obstacles = followUp.ObstaclesToRemoving();
        if (obstacles.Count == 0 && await HasMatterAsync(id)) obstacles = [new($"Ett ärende gäller {followUp.Name}. Den kan inte tas bort.")];
        if (obstacles.Count > 0) return obstacles;
        db.Remove(followUp);
        followUps.Remove(followUp);
        Renumber(followUps);
        await writing.SaveAsync(followUp.Remove(), actor.Value);
        return [];
    }

    /// <summary>Lays out the plan in periods of a length, in place of those that have not been opened; or does nothing where there is no room for any.</summary>
    public async Task<int> ProposeAsync(Plan plan, PeriodLength length, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var followUps = await AllAsync(plan);
        foreach (var followUp in followUps.Where(followUp => followUp.OpenedOn is null).ToList())
        {
            if (await HasMatterAsync(followUp.Id)) continue;
            db.Remove(followUp);
            followUps.Remove(followUp);
            await writing.NoteAsync(followUp.Remove(), actor.Value);
        }
        var periods = PeriodProposal.For(plan, length, followUps.Max(followUp => (DateOnly?)followUp.CutOff))
            .Where(period => Periods.ObstaclesTo(plan, period, followUps).Count == 0).ToList();
        foreach (var period in periods) await writing.NoteAsync(Plan(plan, period, followUps), actor.Value);
        if (periods.Count > 0) await writing.SaveAsync();
        return periods.Count;
    }

    /// <summary>Lays out the tertials that are left of a plan that is being begun, as a part of beginning it.</summary>
    public async Task BeginAsync(Journal.Writing writing, Plan plan, PersonId actor)
    {
        var followUps = new List<FollowUp>();
        foreach (var period in PeriodProposal.For(plan, after: clock.Today)) await writing.NoteAsync(Plan(plan, period, followUps), actor.Value);
    }

    /// <summary>Takes away the follow-ups of a plan that is thrown away; or does nothing where one has been opened or has a matter, so that the plan must stay.</summary>
    public async Task<bool> EndAsync(Journal.Writing writing, Plan plan, PersonId actor)
    {
        var followUps = await AllAsync(plan);
        foreach (var followUp in followUps)
            if (followUp.OpenedOn is not null || await HasMatterAsync(followUp.Id)) return false;
        foreach (var followUp in followUps)
        {
            db.Remove(followUp);
            await writing.NoteAsync(followUp.Remove(), actor.Value);
        }
        return true;
    }

    private Task<bool> HasMatterAsync(FollowUpId id) => db.DecisionPoints.AnyAsync(point => point.FollowUpId == id);

    private Task<List<FollowUp>> AllAsync(Plan plan) => db.FollowUps.Where(followUp => followUp.PlanId == plan.Id).ToListAsync();

    private FollowUpPlanned Plan(Plan plan, Period period, List<FollowUp> followUps)
    {
        var followUp = FollowUp.Planned(new(clock.NewId()), plan.Id, followUps.Count + 1, period);
        db.Add(followUp);
        followUps.Add(followUp);
        Renumber(followUps);
        return new(followUp.Id, period);
    }

    private static void Renumber(List<FollowUp> followUps)
    {
        foreach (var (place, followUp) in followUps.OrderBy(followUp => followUp.CutOff).Index()) followUp.Renumber(place + 1);
    }
}
