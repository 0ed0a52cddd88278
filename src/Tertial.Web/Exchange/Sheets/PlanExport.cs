using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>A version of a plan that goes out as a file, with the record that its references are named from.</summary>
public sealed record PlanExport(MunicipalRecord Record, Plan Plan, PlanVersion Version, DateOnly Today)
{
    /// <summary>utkast till version 3, version 2.</summary>
    public string Called => Version.IsDraft ? $"Utkast till version {Version.Number}" : $"Version {Version.Number}";

    public PlanNames Names => PlanNames.Of(Record, Plan, Today).With(Version);

    /// <summary>The rows of a sheet, in the order of the plan.</summary>
    public IReadOnlyList<IReadOnlyList<Written>> Rows(SheetKind kind, PlanNames names) => kind switch
    {
        SheetKind.Goals => [.. Version.Goals.OrderBy(goal => goal.Order).Select(goal => GoalSheet.Sheet.Row(goal.Id, goal.Content, names).ToList())],
        SheetKind.Activities => [.. Activities().Select(activity => ActivitySheet.Sheet.Row(activity.Id, activity.Content, names).ToList())],
        SheetKind.BudgetLines => [.. Version.BudgetLines.OrderBy(line => line.Order).Select(line => BudgetSheet.Sheet.Row(line.Id, line.Content, names).ToList())],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // Under their goals, as the plan is read.
    private IEnumerable<Activity> Activities()
    {
        var order = Version.Goals.ToDictionary(goal => goal.Id, goal => goal.Order);
        return Version.Activities.OrderBy(activity => order.GetValueOrDefault(activity.GoalId, int.MaxValue)).ThenBy(activity => activity.Order);
    }
}
