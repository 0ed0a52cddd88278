using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>Tells the changes of a goal in words.</summary>
public sealed class ChangedGoals(Comparison comparison, Func<Goal, string?> href)
{
    public ChangedItem Of(Goal goal, IReadOnlyList<GoalChange> changes) =>
        new(goal.Code, goal.Text, href(goal), [.. changes.Select(change => (Enum)change.Kind)], [.. changes.SelectMany(Values)]);

    private IEnumerable<ChangedValue> Values(GoalChange change)
    {
        var (before, after) = (change.Before, change.After);
        return change.Kind switch
        {
            GoalChangeKind.Added => Whole(change.Goal),
            GoalChangeKind.Removed => [],
            GoalChangeKind.Reworded => [ChangedValue.OfText("Lydelse", before!.Text, after!.Text)],
            GoalChangeKind.ServesOtherCouncilGoals => [ChangedValue.OfList("Bryter ner", Council(before!), Council(after!))],
            GoalChangeKind.JudgedOtherwise => [ChangedValue.Of("Bedömning", before!.JudgedBy.Word(), after!.JudgedBy.Word())],
            GoalChangeKind.OtherMetrics => [ChangedValue.OfList("Mått", comparison.Metrics(before!.MetricIds), comparison.Metrics(after!.MetricIds))],
            GoalChangeKind.OtherResponsible => [ChangedValue.Of("Ansvarig", Filled(before!.Responsible), Filled(after!.Responsible), "Ingen")],
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    private IEnumerable<ChangedValue> Whole(Goal goal)
    {
        yield return ChangedValue.New("Bryter ner", Filled(string.Join(" · ", Council(goal))) ?? "Inget av fullmäktiges mål");
        yield return ChangedValue.New("Bedömning", goal.JudgedBy.Word());
        if (goal.MetricIds.Count > 0) yield return ChangedValue.New("Mått", Swedish.List(comparison.Metrics(goal.MetricIds)));
        if (comparison.WithResponsible) yield return ChangedValue.New("Ansvarig", Filled(goal.Responsible) ?? "Ingen");
    }

    private IEnumerable<string> Council(Goal goal) =>
        comparison.CouncilGoals(goal.CouncilGoalIds).Select(council => comparison.TextOf(council) ?? "Ett mål som fullmäktige inte har beslutat än");

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
