using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Activities;

/// <summary>An activity as the public reads it: why it is done, when, by whom, at what cost, and what has come of it.</summary>
public sealed class ActivityReading
{
    public ActivityReading(PlanReading plan, Activity activity, AsOf asOf)
    {
        (Plan, Activity) = (plan, activity);
        Row = new ActivityRows(plan, asOf).Row(activity);
        Period = plan.Period();
        Goal = GoalOf(activity.GoalId);
        AlsoServes = [.. activity.AlsoServes.Select(GoalOf).OfType<Goal>()];
        CouncilGoals = Goal is null ? [] : [.. plan.Record.CouncilGoals.Where(council => Goal.CouncilGoalIds.Contains(council.Id)).OrderBy(council => council.Order)
            .Select(council => (council, plan.Record.VersionOn(council, plan.View.On))).Where(pair => pair.Item2 is not null).Select(pair => (pair.council, pair.Item2!))];
        Periods = [.. plan.FollowUps.Select(ReadIn)];
        Decisions = ActivityDecision.Of(plan, activity);
        BudgetLines = [.. plan.Version.BudgetLines.Where(line => line.ActivityIds.Contains(activity.Id)).OrderBy(line => line.Order)];
    }

    public PlanReading Plan { get; }

    public Activity Activity { get; }

    /// <summary>Its row in the timeline: planned time, what was before, state and bar.</summary>
    public TimelineRow Row { get; }

    public TimelinePeriod Period { get; }

    public Goal? Goal { get; }

    public IReadOnlyList<Goal> AlsoServes { get; }

    public IReadOnlyList<(CouncilGoal Goal, CouncilGoalVersion Version)> CouncilGoals { get; }

    /// <summary>The activity in every follow-up of the plan.</summary>
    public IReadOnlyList<ActivityPeriod> Periods { get; }

    public IReadOnlyList<ActivityDecision> Decisions { get; }

    public IReadOnlyList<BudgetLine> BudgetLines { get; }

    /// <summary>As it read in the latest published follow-up.</summary>
    public ActivitySnapshot? Latest => Plan.StandingOf(Activity.Id);

    public FollowUp? Next => Plan.FollowUps.FirstOrDefault(followUp => !followUp.IsPublicOn(Plan.View.On));

    /// <summary>Its activity dates before the first change; nothing when they are the first.</summary>
    public Activity? Before => Plan.First.Activities.Find(first => first.Id == Activity.Id) is { } first
        && (first.Start, first.End, first.IsOngoing) != (Activity.Start, Activity.End, Activity.IsOngoing) ? first : null;

    public string? Unit => Plan.Record.Unit(Activity.UnitId)?.Name;

    /// <summary>Whether the version that is shown still has the activity, or only an earlier one.</summary>
    public bool IsGone => Plan.Standing is not (VersionStanding.InForce or VersionStanding.DecidedConditional or VersionStanding.DecidedNotYetInForce);

    private Goal? GoalOf(Domain.GoalId id) => Plan.Version.Goals.Find(goal => goal.Id == id);

    private ActivityPeriod ReadIn(FollowUp followUp) => followUp.IsPublicOn(Plan.View.On)
        ? new(followUp, Snapshots.Of(Plan.Record, followUp).Activities.FirstOrDefault(activity => activity.Id == Activity.Id), true, Addresses.FollowUp(Plan.Body, Plan.Plan, followUp))
        : new(followUp, null, false, null);
}

/// <summary>The activity in one follow-up: as it was frozen, or missing when it was not in the plan or nothing is published.</summary>
public sealed record ActivityPeriod(FollowUp FollowUp, ActivitySnapshot? Read, bool Published, string? Address);
