using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;

namespace Tertial.Web.Pages;

/// <summary>The three verdicts on a goal, read from what was frozen and what the board decided.</summary>
public static class Verdicts
{
    /// <summary>Nothing when the goal was not part of the follow-up.</summary>
    public static Judgements? On(PublicView view, FollowUp followUp, GoalId id) =>
        Snapshots.Of(view.Record, followUp).Goals.FirstOrDefault(goal => goal.Id == id) is { } goal
            ? Judge(view, followUp, goal.Verdict, goal.Administration, view.BoardOn(followUp, id))
            : null;

    public static Judgements? On(PublicView view, FollowUp followUp, CouncilGoalId id) =>
        Snapshots.Of(view.Record, followUp).CouncilGoals.FirstOrDefault(goal => goal.Id == id) is { } goal
            ? Judge(view, followUp, goal.Verdict, goal.Administration, view.BoardOn(followUp, null, id))
            : null;

    private static Judgements Judge(PublicView view, FollowUp followUp, Verdict computed, AssessmentSnapshot? administration, Assessment? board) => new(
        followUp, computed, administration,
        board is null ? null : new(board.Verdict, board.Reason, SwedishDay.Of(board.At)),
        view.Record.IsDecidedOn(followUp.Id, view.On));
}
