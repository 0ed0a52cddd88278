using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Reports;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A goal as it reads so far, beside what applied in the follow-up before.</summary>
public sealed record GoalProgress(GoalSnapshot Goal, Verdict? Former, Assessment? Board);

/// <summary>A council goal as it reads so far, with its board goals counted by verdict.</summary>
public sealed record CouncilGoalProgress(CouncilGoalSnapshot Goal, IReadOnlyList<(Verdict Verdict, int Count)> BoardGoals);

/// <summary>One follow-up at a glance: reports by unit, what is missing, and the verdicts as they read.</summary>
public sealed class Overview
{
    /// <summary>As many missing reports as are shown unfolded.</summary>
    public const int Few = 5;

    public required Snapshot Snapshot { get; init; }

    /// <summary>What is asked of those who report; only of the chosen unit and those below it when one is chosen.</summary>
    public required IReadOnlyList<AskedActivity> Asked { get; init; }

    public required UnitTree Tree { get; init; }

    /// <summary>The chosen unit.</summary>
    public Unit? Unit { get; init; }

    public required VerdictMatrix Matrix { get; init; }

    /// <summary>What is new since the follow-up before.</summary>
    public SinceLast? Since { get; init; }

    public required IReadOnlyList<GoalProgress> Goals { get; init; }

    public required IReadOnlyList<CouncilGoalProgress> CouncilGoals { get; init; }

    public IEnumerable<UnitProgress> Units => Tree.Progress(Asked);

    /// <summary>By responsible, those with most left first; last what no one is responsible for.</summary>
    public IEnumerable<PersonProgress> People => Asked.GroupBy(asked => asked.Activity.Responsible).Select(group => new PersonProgress(group.Key, [.. group]))
        .OrderBy(person => person.Person is null).ThenByDescending(person => person.Activities.Count(asked => asked.Remains)).ThenBy(person => person.Person, Words.Swedish.Order);

    /// <summary>Activities that will stand as not reported if nothing more is written.</summary>
    public IEnumerable<AskedActivity> MissingReports => Asked.Where(asked => asked.Now is { Standing: ActivityStanding.NotReported } && !Waits(asked));

    /// <summary>Reports marked ready that a head has yet to approve, and at whom each waits.</summary>
    public required IReadOnlyList<(AskedActivity Asked, string Whom)> Waiting { get; init; }

    /// <summary>Activities that no person or no unit answers for.</summary>
    public IEnumerable<AskedActivity> WithoutResponsible => Asked.Where(asked => asked.LacksResponsible);

    public IEnumerable<BudgetLineSnapshot> MissingBudget => Snapshot.BudgetLines.Where(line => line.Forecast is null);

    public static Overview Of(FoundFollowUp found, IReadOnlyCollection<ReportDraft> drafts, string? unit = null)
    {
        var snapshot = Snapshots.Of(found.Record, found.FollowUp);
        var former = found.Former;
        var view = new PublicView(found.Record, found.Today);
        var tree = new UnitTree(found.Record, found.Body.Id);
        var chosen = tree.All.Select(pair => pair.Unit).FirstOrDefault(candidate => candidate.Id.ToString() == unit);
        var subtree = chosen is null ? null : tree.Subtree(chosen.Id);
        var asked = Reporting.Of(found.Record, found.FollowUp, drafts).Where(asked => subtree is null || (asked.Activity.UnitId is { } id && subtree.Contains(id))).ToList();
        return new()
        {
            Snapshot = snapshot,
            Asked = asked,
            Waiting = [.. asked.Where(Waits).Select(waiting => (waiting, Approvers.Nearest(found.Record, waiting.Activity, found.Body.Id)))],
            Tree = tree,
            Unit = chosen,
            Matrix = VerdictMatrix.Of(found, subtree?.Select(id => found.Record.Unit(id)!.Name).ToHashSet()),
            Since = JudgedSnapshots.Since(found.Record, former, found.FollowUp, found.Today),
            Goals = [.. snapshot.Goals.Select(goal => new GoalProgress(goal,
                former is { OpenedOn: not null } ? Verdicts.On(view, former, goal.Id)?.InEffect : null,
                view.BoardOn(found.FollowUp, goal.Id)))],
            CouncilGoals = [.. snapshot.CouncilGoals.Select(goal => new CouncilGoalProgress(goal, Count(snapshot, goal)))],
        };
    }

    private static bool Waits(AskedActivity asked) => asked is { Report: not null, Standing: ReportStanding.AwaitsApproval };

    private static List<(Verdict, int)> Count(Snapshot snapshot, CouncilGoalSnapshot goal) =>
        [.. snapshot.Goals.Where(board => goal.BoardGoals.Contains(board.Code)).CountBy(board => board.Administration?.Verdict ?? board.Verdict).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
