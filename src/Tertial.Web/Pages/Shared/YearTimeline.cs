using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>What a year's activities are grouped by.</summary>
public enum TimelineGrouping
{
    Goal,
    Unit,
    FocusArea,
}

/// <summary>A plan's activities over its period, group by group: one table whose bars only decorate what the text says. Printed on A3.</summary>
/// <param name="Caption">What the table is, for those who do not see it.</param>
/// <param name="Period">The plan's period: its months, borders and today.</param>
/// <param name="StateHeading">What the states are as of; missing while there are none.</param>
/// <param name="Beside">The heading of what stands beside each activity: its unit or its goal.</param>
/// <param name="Groups">The groups, in order.</param>
public sealed record YearTimeline(string Caption, TimelinePeriod Period, string? StateHeading, string Beside, IReadOnlyList<TimelineGroup> Groups);

/// <summary>A goal, a unit or a focus area with its activities.</summary>
public sealed record TimelineGroup(string? Code, string Name, string? Href, IReadOnlyList<GroupedRow> Rows);

/// <summary>An activity in a group, with its unit or its goal beside.</summary>
public sealed record GroupedRow(TimelineRow Row, string Beside);

/// <summary>Groups activities over the year. What belongs to several focus areas stands under each; what belongs to nothing comes last and says so.</summary>
/// <param name="record">The municipality's record.</param>
/// <param name="goals">The goals there are, in order; those without activities are shown as such.</param>
/// <param name="activities">The activities to show.</param>
/// <param name="row">How an activity is shown.</param>
/// <param name="goalHref">Where a goal is read.</param>
public sealed class TimelineGroups(MunicipalRecord record, IReadOnlyList<Goal> goals, IReadOnlyList<Activity> activities, Func<Activity, TimelineRow> row, Func<Goal, string?> goalHref)
{
    public IReadOnlyList<TimelineGroup> By(TimelineGrouping grouping) => grouping switch
    {
        TimelineGrouping.Goal => [.. Rest(goals.Select(Of), "Utan mål", activity => goals.All(goal => goal.Id != activity.GoalId))],
        TimelineGrouping.Unit => [.. Rest(Units().Select(Of), "Utan enhet", activity => record.Unit(activity.UnitId) is null)],
        TimelineGrouping.FocusArea => [.. Rest(record.FocusAreas.OrderBy(area => area.Order).Select(Of).Where(group => group.Rows.Count > 0), "Utan fokusområde", activity => activity.FocusAreaIds.Count == 0)],
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, null),
    };

    private TimelineGroup Of(Goal goal) => new(goal.Code, goal.Text, goalHref(goal), Rows(activity => activity.GoalId == goal.Id, UnitOf));

    private TimelineGroup Of(Domain.Organisation.Unit unit) => new(null, unit.Name, null, Rows(activity => activity.UnitId == unit.Id, GoalOf));

    private TimelineGroup Of(FocusArea area) => new(null, area.Name, null, Rows(activity => activity.FocusAreaIds.Contains(area.Id), GoalOf));

    private IEnumerable<TimelineGroup> Rest(IEnumerable<TimelineGroup> groups, string name, Func<Activity, bool> isLeft)
    {
        foreach (var group in groups) yield return group;
        var left = Rows(isLeft, name == "Utan mål" ? UnitOf : GoalOf);
        if (left.Count > 0) yield return new(null, name, null, left);
    }

    private IEnumerable<Domain.Organisation.Unit> Units() => activities.Select(activity => record.Unit(activity.UnitId)).OfType<Domain.Organisation.Unit>()
        .DistinctBy(unit => unit.Id).OrderBy(unit => unit.Name, Web.Words.Swedish.Order);

    private List<GroupedRow> Rows(Func<Activity, bool> isHere, Func<Activity, string> beside) =>
        [.. activities.Where(isHere).OrderBy(activity => activity.Start?.First ?? DateOnly.MinValue).ThenBy(activity => activity.Code, Web.Words.Swedish.Order)
            .Select(activity => new GroupedRow(row(activity), beside(activity)))];

    private string UnitOf(Activity activity) => record.Unit(activity.UnitId)?.Name ?? "Ingen enhet";

    private string GoalOf(Activity activity) => goals.FirstOrDefault(goal => goal.Id == activity.GoalId) is { } goal ? $"Mål\u00A0{goal.Code}" : "Inget mål";
}
