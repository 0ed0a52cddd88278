using System.Globalization;

namespace Tertial.Domain.Plans;

/// <summary>Everything that differs between two versions of a plan. For the board the difference is the proposal.</summary>
public sealed record PlanDifference(
    IReadOnlyList<GoalChange> Goals, IReadOnlyList<ActivityChange> Activities, IReadOnlyList<BudgetChange> Budget, bool IntroductionChanged)
{
    public int Count => Goals.Count + Activities.Count + Budget.Count + (IntroductionChanged ? 1 : 0);

    public bool IsEmpty => Count == 0;

    /// <summary>How the net of all lines of this kind and year changes, in öre: less than zero when the plan costs more than before.</summary>
    public Money NetChange(BudgetKind kind, int year) => new(Budget.DistinctBy(change => change.Line.Id)
        .Sum(change => Of(change.After, kind, year).Ore - Of(change.Before, kind, year).Ore));

    private static Money Of(BudgetLine? line, BudgetKind kind, int year) => line?.Kind == kind && line.Year == year ? line.Budget.Net : Money.Zero;
}

/// <summary>Tells what one version of a plan changes in another: goals, activities and budget lines each in the order of their codes. The order they are listed in is no difference.</summary>
public static class Difference
{
    private static readonly StringComparer ByCode = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    /// <summary>The way from one version to another; without a former version everything is added.</summary>
    public static PlanDifference Between(PlanVersion? before, PlanVersion after) => new(
        [.. Pairs(before?.Goals, after.Goals, goal => goal.Id, goal => goal.Code).SelectMany(pair => GoalChange.Between(pair.Before, pair.After))],
        [.. Pairs(before?.Activities, after.Activities, activity => activity.Id, activity => activity.Code).SelectMany(pair => ActivityChange.Between(pair.Before, pair.After).OrderBy(change => change.Kind))],
        [.. Pairs(before?.BudgetLines, after.BudgetLines, line => line.Id, line => line.Code).SelectMany(pair => BudgetChange.Between(pair.Before, pair.After))],
        !SameText(before?.Introduction, after.Introduction));

    // A text left empty and a text never written read the same.
    internal static bool SameText(string? before, string? after) => (before ?? "") == (after ?? "");

    internal static bool SameSet<T>(IEnumerable<T> before, IEnumerable<T> after) => before.ToHashSet().SetEquals(after);

    private static IEnumerable<(T? Before, T? After)> Pairs<T, TId>(List<T>? before, List<T> after, Func<T, TId> id, Func<T, string> code)
        where T : class where TId : notnull
    {
        var former = (before ?? []).ToDictionary(id);
        var current = after.ToDictionary(id);
        return former.Keys.Union(current.Keys)
            .Select(key => (Before: former.GetValueOrDefault(key), After: current.GetValueOrDefault(key)))
            .OrderBy(pair => code((pair.After ?? pair.Before)!), ByCode);
    }
}
