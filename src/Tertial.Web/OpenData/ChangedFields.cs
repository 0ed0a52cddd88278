using System.Text.Json;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.OpenData;

/// <summary>The fields of goals, activities and budget lines by their stable names, and which of them each kind of change shows in.</summary>
public sealed class ChangedFields(Comparison comparison)
{
    private sealed record Field<T>(string Name, Func<T, object?> Of);

    private readonly Field<Goal>[] _goal =
    [
        new("text", goal => goal.Text),
        new("councilGoals", goal => List(comparison.CouncilGoals(goal.CouncilGoalIds).Select(council => council.Slug))),
        new("judgedBy", goal => Camel(goal.JudgedBy)),
        new("metrics", goal => List(comparison.Metrics(goal.MetricIds))),
        new("responsible", goal => comparison.WithResponsible ? goal.Responsible : null),
    ];

    private readonly Field<Activity>[] _activity =
    [
        new("name", activity => activity.Name),
        new("what", activity => activity.What),
        new("why", activity => activity.Why),
        new("goal", activity => comparison.Goal(activity.GoalId)?.Code),
        new("alsoServes", activity => List(comparison.Goals(activity.AlsoServes).Select(goal => goal.Code))),
        new("start", activity => activity.Start?.ToString()),
        new("end", activity => activity.End?.ToString()),
        new("isOngoing", activity => activity.IsOngoing),
        new("priority", activity => Camel(activity.Priority)),
        new("unit", activity => comparison.UnitName(activity.UnitId)),
        new("responsible", activity => comparison.WithResponsible ? activity.Responsible : null),
        new("focusAreas", activity => List(comparison.FocusAreas(activity.FocusAreaIds))),
        new("endingReason", activity => activity.Ending?.Reason),
        new("successor", activity => activity.Ending?.Successor is { } id ? comparison.Activity(id)?.Code : null),
    ];

    private readonly Field<BudgetLine>[] _line =
    [
        new("name", line => line.Name),
        new("unit", line => comparison.UnitName(line.UnitId)),
        new("kind", line => Camel(line.Kind)),
        new("year", line => (long)line.Year),
        new("incomeOre", line => line.Budget.Income.Ore),
        new("costOre", line => line.Budget.Cost.Ore),
        new("activities", line => List(comparison.Activities(line.ActivityIds).Select(activity => activity.Code))),
    ];

    public ChangeData Of(GoalChange change) => Changed(change.Kind, _goal, change.Before, change.After, change.Kind switch
    {
        GoalChangeKind.Added or GoalChangeKind.Removed => null,
        GoalChangeKind.Reworded => ["text"],
        GoalChangeKind.ServesOtherCouncilGoals => ["councilGoals"],
        GoalChangeKind.JudgedOtherwise => ["judgedBy"],
        GoalChangeKind.OtherMetrics => ["metrics"],
        GoalChangeKind.OtherResponsible => ["responsible"],
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
    });

    public ChangeData Of(ActivityChange change) => Changed(change.Kind, _activity, change.Before, change.After, change.Kind switch
    {
        ChangeKind.Added or ChangeKind.Removed => null,
        ChangeKind.Ended or ChangeKind.Resumed => ["endingReason", "successor"],
        ChangeKind.Renamed => ["name"],
        ChangeKind.Moved => ["goal"],
        ChangeKind.Redated => ["start", "end", "isOngoing"],
        ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown => ["priority"],
        ChangeKind.OtherUnit => ["unit"],
        ChangeKind.OtherResponsible => ["responsible"],
        ChangeKind.Reworded => ["what", "why"],
        ChangeKind.AlsoServesOthers => ["alsoServes"],
        ChangeKind.OtherFocusAreas => ["focusAreas"],
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
    });

    public ChangeData Of(BudgetChange change) => Changed(change.Kind, _line, change.Before, change.After, change.Kind switch
    {
        BudgetChangeKind.Added or BudgetChangeKind.Removed => null,
        BudgetChangeKind.Renamed => ["name"],
        BudgetChangeKind.OtherAmounts => ["incomeOre", "costOre"],
        BudgetChangeKind.OtherUnit => ["unit"],
        BudgetChangeKind.Reclassified => ["kind", "year"],
        BudgetChangeKind.CarriesOtherActivities => ["activities"],
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
    });

    // Without names every field that has a value: the whole of what is added or removed.
    private static ChangeData Changed<T>(Enum kind, Field<T>[] fields, T? before, T? after, string[]? names) where T : class => new(Camel(kind), [.. fields
        .Where(field => names is null || names.Contains(field.Name))
        .Select(field => new FieldData(field.Name, before is null ? null : field.Of(before), after is null ? null : field.Of(after)))
        .Where(field => !Same(field.Before, field.After))]);

    private static bool Same(object? before, object? after) => before is string[] former && after is string[] now ? former.SequenceEqual(now) : Equals(before, after);

    private static string[]? List(IEnumerable<string> items) => items.ToArray() is { Length: > 0 } list ? list : null;

    private static string Camel(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
