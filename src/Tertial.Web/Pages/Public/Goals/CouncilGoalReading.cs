using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>A council goal as the public reads it: its wording, its metrics and verdicts, and the board goals that break it down.</summary>
public sealed class CouncilGoalReading
{
    public CouncilGoalReading(PublicView view, CouncilGoal goal, CouncilGoalVersion version)
    {
        (View, Goal, Version) = (view, goal, version);
        Area = view.Record.GoalAreas.First(area => area.Id == version.GoalAreaId);
        Binds = [.. version.Binds.Select(view.Record.Body)];
        Plans = [.. view.Plans.Where(plan => version.Binds.Contains(plan.BodyId)).GroupBy(plan => plan.BodyId)
            .Select(plans => PlanReading.Of(view, plans.OrderByDescending(plan => plan.From <= view.On).ThenByDescending(plan => plan.From).First())).OfType<PlanReading>()
            .OrderBy(plan => plan.Body.Kind)];
        Judged = Plans.FirstOrDefault(plan => plan.Snapshot?.CouncilGoals.Any(council => council.Id == goal.Id) == true);
        Snapshot = Judged?.Snapshot?.CouncilGoals.First(council => council.Id == goal.Id);
        Verdicts = Snapshot is { } read && Judged?.VerdictsOn(goal.Id) is { } given ? VerdictCards.Of(view, Judged.Body, given, read.Why, read.Row) : null;
        Metrics = MetricTable.Of(version.MetricIds.Select(id => view.Record.Metrics.First(metric => metric.Id == id)), view.Record.Municipality, view.On, Snapshot?.Metrics);
        BoardGoals = [.. Plans.SelectMany(plan => plan.Version.Goals.Where(board => board.CouncilGoalIds.Contains(goal.Id)).OrderBy(board => board.Order)
            .Select(board => new BoardGoal(board.Code, board.Text, plan.AddressOf(board), plan.Body, plan.VerdictsOn(board.Id)?.InEffect, plan.StripOf(board.Id))))];
    }

    public PublicView View { get; }

    public CouncilGoal Goal { get; }

    public CouncilGoalVersion Version { get; }

    public GoalArea Area { get; }

    public IReadOnlyList<Body> Binds { get; }

    /// <summary>The latest plan of each body it binds.</summary>
    public IReadOnlyList<PlanReading> Plans { get; }

    /// <summary>The plan in whose follow-up it was judged; missing while it has not been.</summary>
    public PlanReading? Judged { get; }

    public CouncilGoalSnapshot? Snapshot { get; }

    public VerdictCards? Verdicts { get; }

    public MetricTable Metrics { get; }

    public IReadOnlyList<BoardGoal> BoardGoals { get; }

    public DecisionLink? AdoptedBy => DecisionLink.To(View, Version.AdoptedBy);

    /// <summary>How many board goals have each verdict, in the order of the words; those not judged yet last.</summary>
    public IReadOnlyList<(Verdict? Verdict, int Count)> Counts =>
        [.. BoardGoals.GroupBy(board => board.Verdict).OrderBy(group => group.Key is null).ThenBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>Tertial by tertial in the plan it was judged in, or else the first that breaks it down.</summary>
    public TertialStrip? Strip => (Judged ?? (Plans is [var first, ..] ? first : null))?.StripOf(Goal.Id);

    /// <summary>The goal as it reads on the day; nothing before the council has adopted it.</summary>
    public static CouncilGoalReading? Of(PublicView view, CouncilGoal goal) =>
        view.Record.VersionOn(goal, view.On) is { } version ? new(view, goal, version) : null;
}

/// <summary>A board goal that breaks down a council goal.</summary>
public sealed record BoardGoal(string Code, string Text, string Href, Body Body, Verdict? Verdict, TertialStrip Strip);
