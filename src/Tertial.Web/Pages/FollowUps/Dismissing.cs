using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Dismisses findings for a reason and takes dismissals back, on the record as it is at that very moment.</summary>
public sealed class Dismissing(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>What stands in the way, or how many were dismissed. What has been mended or answered meanwhile is left as it is.</summary>
    public async Task<(IReadOnlyList<Obstacle> Obstacles, int Dismissed)> DismissAsync(FoundFollowUp found, IReadOnlyCollection<string> keys, string reason)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        var followUp = record.FollowUps.First(candidate => candidate.Id == found.FollowUp.Id);
        var obstacles = Dismissal.ObstaclesTo(followUp, reason);
        if (obstacles.Count > 0) return (obstacles, 0);
        var findings = Findings.OpenIn(record, followUp).Where(finding => keys.Contains(finding.Key) && FollowUpChecks.MayDismiss(found, finding)).ToList();
        foreach (var finding in findings)
        {
            var dismissal = Compose(found, finding, reason.Trim());
            db.Add(dismissal);
            await writing.NoteAsync(new FindingDismissed(followUp.Id, dismissal.Id, finding.Check, finding.Key, finding.What), found.Actor.Id.Value, dismissal.Reason);
        }
        if (findings.Count > 0) await writing.SaveAsync();
        return ([], findings.Count);
    }

    /// <summary>What stands in the way; nothing when it is open again.</summary>
    public async Task<IReadOnlyList<Obstacle>> TakeBackAsync(FoundFollowUp found, DismissalId id)
    {
        await using var writing = await journal.BeginAsync();
        var followUp = await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == found.FollowUp.Id);
        var dismissal = await db.Dismissals.SingleAsync(candidate => candidate.Id == id && candidate.FollowUpId == followUp.Id);
        var obstacles = dismissal.ObstaclesToTakingBack(followUp);
        if (obstacles.Count == 0) await writing.SaveAsync(dismissal.TakeBack(followUp, found.Actor.Id, clock.UtcNow), found.Actor.Id.Value);
        return obstacles;
    }

    private Dismissal Compose(FoundFollowUp found, Finding finding, string reason) => new()
    {
        Id = new(clock.NewId()),
        FollowUpId = found.FollowUp.Id,
        Check = finding.Check,
        Key = finding.Key,
        What = finding.What,
        Reason = reason,
        By = found.Actor.Id,
        At = clock.UtcNow,
        Origin = Origin.Own,
    };
}
