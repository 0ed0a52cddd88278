namespace Tertial.Domain.Plans;

/// <summary>Things of a draft in the order they are read, and the numbers that give them that order.</summary>
internal static class Sequence
{
    public static List<ActivityId> Of(DraftContents draft, GoalId goal) =>
        Of(draft.Activities.Where(pair => pair.Value.GoalId == goal), content => (content.Order, content.Code));

    /// <summary>The goals that are read together: those that break down the same council goal first.</summary>
    public static List<GoalId> Of(DraftContents draft, CouncilGoalId? first) =>
        Of(draft.Goals.Where(pair => First(pair.Value) == first), content => (content.Order, content.Code));

    public static List<BudgetLineId> Of(DraftContents draft, BudgetKind kind) =>
        Of(draft.BudgetLines.Where(pair => pair.Value.Kind == kind), content => (content.Order, content.Code));

    public static CouncilGoalId? First(GoalContent goal) => goal.CouncilGoalIds is [var first, ..] ? first : null;

    /// <summary>Gives things the order they stand in. They share the numbers they have, so that as few as possible change.</summary>
    public static void Number<TId, TContent>(Dictionary<TId, TContent> contents, IReadOnlyList<TId> inOrder, Func<TContent, int> order, Func<TContent, int, TContent> with) where TId : struct
    {
        var numbers = inOrder.Select(id => order(contents[id])).Order().ToList();
        for (var place = 1; place < numbers.Count; place++) numbers[place] = Math.Max(numbers[place], numbers[place - 1] + 1);
        foreach (var (id, number) in inOrder.Zip(numbers)) contents[id] = with(contents[id], number);
    }

    public static void Number(DraftContents draft, IReadOnlyList<ActivityId> inOrder) =>
        Number(draft.Activities, inOrder, content => content.Order, (content, order) => content with { Order = order });

    /// <summary>Puts a new activity right after another of the same goal.</summary>
    public static void InsertAfter(DraftContents draft, ActivityId former, ActivityId added, ActivityContent content)
    {
        draft.Activities[added] = content;
        var inOrder = Of(draft, content.GoalId);
        inOrder.Remove(added);
        inOrder.Insert(inOrder.IndexOf(former) + 1, added);
        Number(draft, inOrder);
    }

    private static List<TId> Of<TId, TContent>(IEnumerable<KeyValuePair<TId, TContent>> contents, Func<TContent, (int Order, string Code)> place) =>
        [.. contents.OrderBy(pair => place(pair.Value).Order).ThenBy(pair => place(pair.Value).Code, StringComparer.Ordinal).Select(pair => pair.Key)];
}
