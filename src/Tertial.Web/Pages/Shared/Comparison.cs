using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>Two versions of a plan read together: what differs, and the names of what they hold only the id of.</summary>
public sealed class Comparison
{
    private readonly DateOnly _on;
    private readonly Dictionary<GoalId, Goal> _goals;
    private readonly Dictionary<ActivityId, Activity> _activities;

    /// <param name="record">The municipality's record.</param>
    /// <param name="plan">The plan that both are versions of.</param>
    /// <param name="before">The former version; without one everything is added.</param>
    /// <param name="after">The later version, or a draft.</param>
    /// <param name="on">The day the council's goals are read as of.</param>
    /// <param name="withResponsible">Whether it is told who answers for goals and activities.</param>
    public Comparison(MunicipalRecord record, Plan plan, PlanVersion? before, PlanVersion after, DateOnly on, bool withResponsible = true)
    {
        (Record, Plan, Before, After, WithResponsible, _on) = (record, plan, before, after, withResponsible, on);
        _goals = after.Goals.Concat(before?.Goals ?? []).DistinctBy(goal => goal.Id).ToDictionary(goal => goal.Id);
        _activities = after.Activities.Concat(before?.Activities ?? []).DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id);
        var difference = Domain.Plans.Difference.Between(before, after);
        Difference = withResponsible ? difference : difference with
        {
            Goals = [.. difference.Goals.Where(change => change.Kind != GoalChangeKind.OtherResponsible)],
            Activities = [.. difference.Activities.Where(change => change.Kind != ChangeKind.OtherResponsible)],
        };
    }

    public MunicipalRecord Record { get; }

    public Plan Plan { get; }

    public PlanVersion? Before { get; }

    public PlanVersion After { get; }

    public bool WithResponsible { get; }

    public PlanDifference Difference { get; }

    /// <summary>The goal as it reads in the later version, or as it last read.</summary>
    public Goal? Goal(GoalId id) => _goals.GetValueOrDefault(id);

    public IEnumerable<Goal> Goals(IEnumerable<GoalId> ids) => ids.Select(Goal).OfType<Goal>().OrderBy(goal => goal.Order);

    /// <summary>The activity as it reads in the later version, or as it last read; a successor may come from another year's plan.</summary>
    public Activity? Activity(ActivityId id) => _activities.GetValueOrDefault(id)
        ?? Record.PlanVersions.Select(version => version.Activities.Find(activity => activity.Id == id)).FirstOrDefault(activity => activity is not null);

    public IEnumerable<Activity> Activities(IEnumerable<ActivityId> ids) => ids.Select(Activity).OfType<Activity>().OrderBy(activity => activity.Code, StringComparer.Ordinal);

    public string? UnitName(UnitId? id) => Record.Unit(id)?.Name;

    public IEnumerable<string> FocusAreas(IReadOnlyCollection<FocusAreaId> ids) =>
        Record.FocusAreas.Where(area => ids.Contains(area.Id)).OrderBy(area => area.Order).Select(area => area.Name);

    public IEnumerable<CouncilGoal> CouncilGoals(IReadOnlyCollection<CouncilGoalId> ids) =>
        Record.CouncilGoals.Where(goal => ids.Contains(goal.Id)).OrderBy(goal => goal.Order);

    /// <summary>How the council has worded its goal by the day; nothing while it has not decided.</summary>
    public string? TextOf(CouncilGoal goal) => Record.VersionOn(goal, _on)?.Text;

    public IEnumerable<string> Metrics(IReadOnlyCollection<MetricId> ids) => Record.Metrics.Where(metric => ids.Contains(metric.Id)).Select(metric => metric.Name);
}
