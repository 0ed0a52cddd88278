using Microsoft.AspNetCore.Html;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>What differs between two versions of a plan, in words, as <c>_Differences</c> shows it under a heading of the second level.</summary>
public sealed class Differences
{
    private readonly Comparison _comparison;

    /// <param name="comparison">The versions and what differs.</param>
    /// <param name="activityHref">Where an activity is read; missing where there is no such page.</param>
    /// <param name="goalHref">Where a goal is read; missing where there is no such page.</param>
    public Differences(Comparison comparison, Func<Activity, string?>? activityHref = null, Func<Goal, string?>? goalHref = null)
    {
        _comparison = comparison;
        Kronor = new(comparison.Record.Municipality);
        Goals = [.. ByGoal(new(comparison, activityHref ?? (_ => null)), new(comparison, goalHref ?? (_ => null)))];
        Budget = new ChangedBudgetLines(comparison, Kronor).All;
        Introduction = comparison.Difference.IntroductionChanged ? TextDifference.Between(Prose.Plain(comparison.Before?.Introduction).Trim(), Prose.Plain(comparison.After.Introduction).Trim()) : [];
    }

    public Kronor Kronor { get; }

    /// <summary>The goals that differ or have activities that do, in the order of the plan.</summary>
    public IReadOnlyList<ChangedGoal> Goals { get; }

    public IReadOnlyList<ChangedBudget> Budget { get; }

    /// <summary>The introduction read against the former; nothing when it is the same.</summary>
    public IReadOnlyList<Piece> Introduction { get; }

    /// <summary>The two introductions as they are laid out, where they have too little in common to be read word by word.</summary>
    public (IHtmlContent? Before, IHtmlContent? After)? Introductions =>
        Introduction.Count == 0 || Introduction.Any(piece => piece.Kind == PieceKind.Same) ? null : (Html(_comparison.Before?.Introduction), Html(_comparison.After.Introduction));

    public bool IsEmpty => _comparison.Difference.IsEmpty;

    /// <summary>How many goals, activities and budget lines are added, changed and gone, by the edge they have.</summary>
    public IReadOnlyList<(string Edge, string Word, int Count)> Counts
    {
        get
        {
            var edges = Goals.SelectMany(goal => goal.Activities.Append(goal.Item)).Concat(Budget.SelectMany(part => part.Rows).Select(row => row.Item).DistinctBy(item => item.Code))
                .Where(item => item.Kinds.Count > 0).CountBy(item => item.Edge).ToDictionary();
            return [.. new[] { ("tillagd", "Tillagt"), ("andrad", "Ändrat"), ("borttagen", "Borta") }.Where(pair => edges.ContainsKey(pair.Item1)).Select(pair => (pair.Item1, pair.Item2, edges[pair.Item1]))];
        }
    }

    /// <summary>The whole difference in a few sentences.</summary>
    public string Says => IsEmpty ? "Versionerna är lika." : string.Join(" ", Sentences());

    private IEnumerable<string> Sentences()
    {
        var goals = _comparison.Difference.Goals.GroupBy(change => change.Goal.Id).Select(group => group.First().Kind).ToList();
        var activities = Goals.SelectMany(goal => goal.Activities).CountBy(item => item.Edge).ToDictionary();
        if (goals.Count(kind => kind == GoalChangeKind.Added) is > 0 and var added) yield return Capital(added, "ett mål läggs till.", "{0} mål läggs till.");
        if (goals.Count(kind => kind == GoalChangeKind.Removed) is > 0 and var removed) yield return Capital(removed, "ett mål tas bort.", "{0} mål tas bort.");
        if (goals.Count(kind => kind is not (GoalChangeKind.Added or GoalChangeKind.Removed)) is > 0 and var changed) yield return Capital(changed, "ett mål ändras.", "{0} mål ändras.");
        if (activities.Count == 0) yield return "Inga aktiviteter ändras.";
        if (activities.GetValueOrDefault("tillagd") is > 0 and var come) yield return Capital(come, "en aktivitet läggs till.", "{0} aktiviteter läggs till.");
        if (activities.GetValueOrDefault("borttagen") is > 0 and var gone) yield return Capital(gone, "en aktivitet avslutas eller tas bort.", "{0} aktiviteter avslutas eller tas bort.");
        if (activities.GetValueOrDefault("andrad") is > 0 and var other) yield return Capital(other, "en aktivitet ändras.", "{0} aktiviteter ändras.");
        if (Budget.Count == 0) yield return "Budgeten ändras inte.";
        foreach (var part in Budget) yield return part.Says;
    }

    private static IHtmlContent? Html(string? text) => string.IsNullOrEmpty(text) ? null : Prose.Html(text, 4);

    private static string Capital(int count, string one, string several) =>
        Swedish.Capital(count == 1 ? one : string.Format(Swedish.Culture, several, Swedish.InWords(count)));

    private IEnumerable<ChangedGoal> ByGoal(ChangedActivities activities, ChangedGoals goals)
    {
        var changes = _comparison.Difference.Goals.ToLookup(change => change.Goal.Id);
        var items = _comparison.Difference.Activities.GroupBy(change => change.Activity.Id).Select(group => group.ToList()).ToLookup(group => group[0].Activity.GoalId, activities.Of);
        var order = _comparison.After.Goals.OrderBy(goal => goal.Order).Concat(_comparison.Before?.Goals.OrderBy(goal => goal.Order) ?? Enumerable.Empty<Goal>()).Select(goal => goal.Id).Distinct();
        foreach (var id in order.Where(id => changes.Contains(id) || items.Contains(id)))
            yield return new(goals.Of(_comparison.Goal(id)!, [.. changes[id]]), [.. items[id]]);
        if (items.Where(group => _comparison.Goal(group.Key) is null).SelectMany(group => group).ToList() is { Count: > 0 } stray)
            yield return new(new("–", "Utan mål", null, [], []), stray);
    }
}

/// <summary>A goal and what differs in its activities; the goal itself may be the same.</summary>
public sealed record ChangedGoal(ChangedItem Item, IReadOnlyList<ChangedItem> Activities);
