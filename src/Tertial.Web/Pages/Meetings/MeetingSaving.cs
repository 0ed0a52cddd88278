using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Meetings;

/// <summary>Plans, changes and calls off meetings, each with its entry in the journal.</summary>
public sealed class MeetingSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Plans all of them or none.</summary>
    public async Task<IReadOnlyList<FieldObstacle>> PlanAsync(Body body, IReadOnlyList<MeetingTerms> meetings, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var others = await db.Meetings.AsNoTracking().Where(meeting => meeting.BodyId == body.Id).ToListAsync();
        var obstacles = meetings.SelectMany(terms => Meeting.ObstaclesToPlanning(terms.Date, body, others)).ToList();
        if (obstacles.Count > 0) return obstacles;
        foreach (var terms in meetings) db.Add(new Meeting { Id = new(clock.NewId()), BodyId = body.Id, Date = terms.Date, Time = terms.Time, Place = terms.Place, Origin = Origin.Own });
        await writing.SaveAsync(new MeetingsPlanned(body.Id, [.. meetings.Select(terms => terms.Date)]), actor.Value);
        return [];
    }

    /// <summary>Changes it, or says what stands in the way; gives the meeting as someone else has saved it when they have.</summary>
    public async Task<(IReadOnlyList<FieldObstacle> Obstacles, Meeting? Meanwhile)> ChangeAsync(MeetingId id, Body body, MeetingTerms terms, int changes, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var meeting = await FindAsync(id);
        if (meeting.Changes != changes) return ([], meeting);
        var others = await db.Meetings.AsNoTracking().Where(other => other.BodyId == body.Id).ToListAsync();
        var obstacles = meeting.ObstaclesToChanging(terms, body, others, await IsHandledAsync(meeting));
        if (obstacles.Count == 0) await writing.SaveAsync(meeting.Change(terms), actor.Value);
        return (obstacles, null);
    }

    public async Task<IReadOnlyList<Obstacle>> CancelAsync(MeetingId id, string? because, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var meeting = await FindAsync(id);
        var handled = await IsHandledAsync(meeting);
        var obstacles = meeting.ObstaclesToCancelling(handled);
        if (obstacles.Count == 0) await writing.SaveAsync(meeting.Cancel(clock.Today, because, handled), actor.Value, because);
        return obstacles;
    }

    public async Task ReinstateAsync(MeetingId id, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var meeting = await FindAsync(id);
        if (meeting.CancelledOn is not null) await writing.SaveAsync(meeting.Reinstate(), actor.Value);
    }

    private Task<Meeting> FindAsync(MeetingId id) => db.Meetings.SingleAsync(meeting => meeting.Id == id);

    private Task<bool> IsHandledAsync(Meeting meeting) => db.Handlings.AnyAsync(handling => handling.BodyId == meeting.BodyId && handling.MeetingDate == meeting.Date);
}
