using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>A board goal as the public reads it: where it comes from, how it was judged, and what is done for it.</summary>
public sealed class GoalReading
{
    public GoalReading(PlanReading plan, Goal goal, AsOf asOf)
    {
        (Plan, Goal) = (plan, goal);
        Snapshot = plan.Snapshot?.Goals.FirstOrDefault(candidate => candidate.Id == goal.Id);
        Verdicts = Snapshot is not null && plan.VerdictsOn(goal.Id) is { } given
            ? VerdictCards.Of(plan.View, plan.Body, given, Snapshot.Why, Snapshot.Row)
            : null;
        var activities = plan.Activities.Where(activity => activity.GoalId == goal.Id).ToList();
        var rows = new ActivityRows(plan, asOf);
        Timeline = rows.Of("Aktiviteter för målet", activities);
        AlsoServedBy = [.. plan.Version.Activities.Where(activity => activity.AlsoServes.Contains(goal.Id)).OrderBy(activity => activity.Order)];
        FocusAreas = [.. plan.Record.FocusAreas.Where(area => activities.Exists(activity => activity.FocusAreaIds.Contains(area.Id))).OrderBy(area => area.Order)];
        CouncilGoals = [.. plan.Record.CouncilGoals.Where(council => goal.CouncilGoalIds.Contains(council.Id)).OrderBy(council => council.Order)
            .Select(council => (council, plan.Record.VersionOn(council, plan.View.On))).Where(pair => pair.Item2 is not null).Select(pair => (pair.council, pair.Item2!))];
        Metrics = MetricTable.Of(goal.MetricIds.Select(id => plan.Record.Metrics.First(metric => metric.Id == id)), plan.Record.Municipality, plan.View.On, Snapshot?.Metrics);
    }

    public PlanReading Plan { get; }

    public Goal Goal { get; }

    /// <summary>The goal in the latest published follow-up.</summary>
    public GoalSnapshot? Snapshot { get; }

    public VerdictCards? Verdicts { get; }

    public Timeline Timeline { get; }

    public IReadOnlyList<Activity> AlsoServedBy { get; }

    public IReadOnlyList<FocusArea> FocusAreas { get; }

    public IReadOnlyList<(CouncilGoal Goal, CouncilGoalVersion Version)> CouncilGoals { get; }

    public MetricTable Metrics { get; }

    /// <summary>Whether the version that is shown still has the goal, or only an earlier one.</summary>
    public bool IsGone => Plan.Standing is not (VersionStanding.InForce or VersionStanding.DecidedConditional or VersionStanding.DecidedNotYetInForce);

    public DecisionLink? AdoptedBy => Plan.Versions.Where(pair => pair.Version.Goals.Exists(goal => goal.Id == Goal.Id))
        .Select(pair => Plan.Record.HistoryOf(Plan.Plan.Id).PointFor(pair.Version)).Select(point => point is null ? null : DecisionLink.To(Plan.View, point.Id)).FirstOrDefault();

    /// <summary>The goal in every follow-up of the plan.</summary>
    public IReadOnlyList<TertialVerdict> Tertials => [.. Plan.FollowUps.Select(Tertial)];

    public IReadOnlyList<CountedRow> Counted => CountedRow.Of(this);

    /// <summary>The first follow-up that will judge it, while none has.</summary>
    public FollowUp? Next => Plan.FollowUps.FirstOrDefault(followUp => !followUp.IsPublicOn(Plan.View.On));

    private TertialVerdict Tertial(FollowUp followUp)
    {
        if (!followUp.IsPublicOn(Plan.View.On)) return new(followUp.Name, followUp.CutOff, null, null, null, false, null);
        var given = Pages.Verdicts.On(Plan.View, followUp, Goal.Id);
        var why = Snapshots.Of(Plan.Record, followUp).Goals.FirstOrDefault(goal => goal.Id == Goal.Id)?.Why;
        var approval = Plan.Record.ApprovalOf(followUp.Id);
        return new(followUp.Name, followUp.CutOff, given?.InEffect, given is null || why is null ? null : given.Why(why),
            approval is null ? null : DecisionLink.To(Plan.View, approval.Id, withPoint: false), true, Addresses.FollowUp(Plan.Body, Plan.Plan, followUp));
    }
}
