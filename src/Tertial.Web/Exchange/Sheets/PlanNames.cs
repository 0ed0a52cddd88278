using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What the sheets of a plan call everything the plan refers to, and the unit its amounts are written in.</summary>
public sealed record PlanNames
{
    /// <summary>Without names: everything is called by its id, which no renaming changes.</summary>
    public static readonly PlanNames Bare = new();

    public AmountUnit Unit { get; init; }

    public Labels<UnitId> Units { get; init; } = Labels<UnitId>.None;

    public Labels<FocusAreaId> FocusAreas { get; init; } = Labels<FocusAreaId>.None;

    public Labels<CouncilGoalId> CouncilGoals { get; init; } = Labels<CouncilGoalId>.None;

    public Labels<MetricId> Metrics { get; init; } = Labels<MetricId>.None;

    public Labels<GoalId> Goals { get; init; } = Labels<GoalId>.None;

    public Labels<ActivityId> Activities { get; init; } = Labels<ActivityId>.None;

    /// <summary>The names of what the record holds, before the plan's own goals and activities.</summary>
    public static PlanNames Of(MunicipalRecord record, Plan plan, DateOnly today) => new()
    {
        Unit = AmountText.Of(record.Municipality.MoneyUnit),
        Units = new(record.Units.OrderBy(unit => unit.BodyId == plan.BodyId ? 0 : 1).Select(unit => (unit.Id, (string?)null, unit.Name))),
        FocusAreas = new(record.FocusAreas.OrderBy(area => area.Order).Select(area => (area.Id, (string?)null, area.Name))),
        CouncilGoals = new(record.CouncilGoals.OrderBy(goal => goal.Order).Select(goal => (goal.Id, (string?)null, Text(record, goal, today)))),
        Metrics = new(record.Metrics.Select(metric => (metric.Id, (string?)null, metric.Name))),
    };

    public PlanNames With(IEnumerable<(GoalId Id, GoalContent Content)> goals, IEnumerable<(ActivityId Id, string Code, string Name)> activities) => this with
    {
        Goals = new(goals.OrderBy(goal => goal.Content.Order).Select(goal => (goal.Id, (string?)goal.Content.Code, goal.Content.Text))),
        Activities = new(activities.Select(activity => (activity.Id, (string?)activity.Code, activity.Name))),
    };

    public PlanNames With(PlanVersion version) => With(
        version.Goals.Select(goal => (goal.Id, goal.Content)),
        version.Activities.OrderBy(activity => activity.Order).Select(activity => (activity.Id, activity.Code, activity.Name)));

    private static string Text(MunicipalRecord record, CouncilGoal goal, DateOnly today) =>
        (record.VersionOn(goal, today) ?? goal.Versions.MaxBy(version => version.Number))?.Text ?? goal.Slug;
}
