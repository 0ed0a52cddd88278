using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Adds a verdict to the goal's earlier ones, unless someone else has added one since the form was read.</summary>
public sealed class AssessmentSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>What stands in the way, and what someone else gave meanwhile; neither when it was saved.</summary>
    public async Task<(IReadOnlyList<Obstacle> Obstacles, Assessment? Meanwhile)> SaveAsync(FoundFollowUp found, Judge judge, AssessRow row, string basis)
    {
        await using var writing = await journal.BeginAsync();
        var followUp = await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == found.FollowUp.Id);
        var obstacles = Assessment.ObstaclesToJudging(followUp, judge, found.IsDecided);
        if (obstacles.Count > 0) return (obstacles, null);
        var latest = await db.Assessments.AsNoTracking()
            .Where(other => other.FollowUpId == followUp.Id && other.Judge == judge && other.GoalId == row.GoalId && other.CouncilGoalId == row.CouncilGoalId)
            .OrderByDescending(other => other.At).FirstOrDefaultAsync();
        if (AssessRow.BasisOf(latest) != basis) return ([], latest);
        var assessment = new Assessment
        {
            Id = new(clock.NewId()),
            FollowUpId = followUp.Id,
            GoalId = row.GoalId,
            CouncilGoalId = row.CouncilGoalId,
            Judge = judge,
            Verdict = row.Form.Verdict!.Value,
            Reason = string.IsNullOrWhiteSpace(row.Form.Reason) ? null : row.Form.Reason.Trim(),
            By = found.Actor.Id,
            At = clock.UtcNow,
            Origin = Origin.Own,
        };
        db.Add(assessment);
        await writing.SaveAsync(new GoalAssessed(followUp.Id, assessment.Id, judge, assessment.Verdict), found.Actor.Id.Value, assessment.Reason);
        return ([], null);
    }
}
