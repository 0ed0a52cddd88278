using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>How far a unit's reports have come.</summary>
public sealed record UnitProgress(string Unit, IReadOnlyList<AskedActivity> Activities)
{
    public int Done => Activities.Count(asked => !asked.Remains);
}

/// <summary>A goal as it reads so far, beside what applied in the follow-up before.</summary>
public sealed record GoalProgress(GoalSnapshot Goal, Verdict? Former, Assessment? Board);

/// <summary>A council goal as it reads so far, with its board goals counted by verdict.</summary>
public sealed record CouncilGoalProgress(CouncilGoalSnapshot Goal, IReadOnlyList<(Verdict Verdict, int Count)> BoardGoals);

/// <summary>One follow-up at a glance: reports by unit, what is missing, and the verdicts as they read.</summary>
public sealed class Overview
{
    public required Snapshot Snapshot { get; init; }

    public required IReadOnlyList<UnitProgress> Units { get; init; }

    public required IReadOnlyList<GoalProgress> Goals { get; init; }

    public required IReadOnlyList<CouncilGoalProgress> CouncilGoals { get; init; }

    public IEnumerable<AskedActivity> Asked => Units.SelectMany(unit => unit.Activities);

    /// <summary>Activities that will stand as not reported if nothing more is written.</summary>
    public IEnumerable<AskedActivity> MissingReports => Asked.Where(asked => asked.Now is { Standing: ActivityStanding.NotReported });

    /// <summary>Activities that no person or no unit answers for.</summary>
    public IEnumerable<AskedActivity> WithoutResponsible => Asked.Where(asked => asked.LacksResponsible);

    public IEnumerable<BudgetLineSnapshot> MissingBudget => Snapshot.BudgetLines.Where(line => line.Forecast is null);

    public static Overview Of(FoundFollowUp found, IReadOnlyCollection<ReportDraft> drafts)
    {
        var snapshot = Snapshots.Of(found.Record, found.FollowUp);
        var former = found.Former;
        var view = new PublicView(found.Record, found.Today);
        return new()
        {
            Snapshot = snapshot,
            Units = [.. Reporting.Of(found.Record, found.FollowUp, drafts)
                .GroupBy(asked => found.Record.Unit(asked.Activity.UnitId)?.Name ?? "Ingen enhet")
                .Select(group => new UnitProgress(group.Key, [.. group]))],
            Goals = [.. snapshot.Goals.Select(goal => new GoalProgress(goal,
                former is { OpenedOn: not null } ? Verdicts.On(view, former, goal.Id)?.InEffect : null,
                view.BoardOn(found.FollowUp, goal.Id)))],
            CouncilGoals = [.. snapshot.CouncilGoals.Select(goal => new CouncilGoalProgress(goal, Count(snapshot, goal)))],
        };
    }

    private static List<(Verdict, int)> Count(Snapshot snapshot, CouncilGoalSnapshot goal) =>
        [.. snapshot.Goals.Where(board => goal.BoardGoals.Contains(board.Code)).CountBy(board => board.Administration?.Verdict ?? board.Verdict).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
