using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>What moves a follow-up on.</summary>
public enum FollowUpAction
{
    Open,
    Close,
    Reopen,
    Publish,
}

/// <summary>Moves a follow-up on, on the record as it is at that very moment.</summary>
public sealed class FollowUpActions(TertialContext db, Journal journal, Clock clock)
{
    public static IReadOnlyList<Obstacle> ObstaclesTo(FollowUpAction action, MunicipalRecord record, FollowUp followUp, DateOnly today) => action switch
    {
        FollowUpAction.Open => followUp.ObstaclesToOpening(today, IsPlanInForce(record, followUp, today)),
        FollowUpAction.Close => followUp.ObstaclesToClosing(today, followUp.IsOpen ? Snapshots.Of(record, followUp).Unassessed : [], Findings.OpenIn(record, followUp).Count),
        FollowUpAction.Reopen => followUp.ObstaclesToReopening(record.IsDecidedOn(followUp.Id, today)),
        FollowUpAction.Publish => followUp.ObstaclesToPublishing(record.IsDecidedOn(followUp.Id, today)),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>Does it and notes it; or says what stands in the way, and does nothing.</summary>
    public async Task<IReadOnlyList<Obstacle>> DoAsync(FollowUpAction action, FollowUpId id, PersonId? actor, string? why)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        var followUp = await db.FollowUps.SingleAsync(candidate => candidate.Id == id);
        var obstacles = ObstaclesTo(action, record, followUp, clock.Today);
        if (obstacles.Count == 0) await writing.SaveAsync(Act(action, record, followUp, why), actor?.Value, why);
        return obstacles;
    }

    private Event Act(FollowUpAction action, MunicipalRecord record, FollowUp followUp, string? why)
    {
        var (today, decided) = (clock.Today, record.IsDecidedOn(followUp.Id, clock.Today));
        switch (action)
        {
            case FollowUpAction.Open:
                return followUp.Open(today, IsPlanInForce(record, followUp, today));
            case FollowUpAction.Close:
                var snapshot = SnapshotTaking.Take(record, followUp);
                return followUp.Close(today, Snapshots.Freeze(snapshot), snapshot.Unassessed, Findings.OpenIn(record, followUp).Count);
            case FollowUpAction.Reopen:
                return followUp.Reopen(today, why!, decided);
            case FollowUpAction.Publish:
                return followUp.Publish(today, decided);
            default:
                throw new ArgumentOutOfRangeException(nameof(action), action, null);
        }
    }

    private static bool IsPlanInForce(MunicipalRecord record, FollowUp followUp, DateOnly today) => record.HistoryOf(followUp.PlanId).InForceOn(today) is not null;
}
