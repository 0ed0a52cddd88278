namespace Tertial.Domain.Plans;

/// <summary>What a draft says of each thing, apart from the draft: may be changed freely and compared with what it was.</summary>
internal sealed class DraftContents
{
    private DraftContents(Dictionary<GoalId, GoalContent> goals, Dictionary<ActivityId, ActivityContent> activities, Dictionary<BudgetLineId, BudgetLineContent> lines, string? introduction) =>
        (Goals, Activities, BudgetLines, Introduction) = (goals, activities, lines, introduction);

    public Dictionary<GoalId, GoalContent> Goals { get; }

    public Dictionary<ActivityId, ActivityContent> Activities { get; }

    public Dictionary<BudgetLineId, BudgetLineContent> BudgetLines { get; }

    public string? Introduction { get; private set; }

    public static DraftContents Of(PlanVersion version) => new(
        version.Goals.ToDictionary(goal => goal.Id, goal => goal.Content),
        version.Activities.ToDictionary(activity => activity.Id, activity => activity.Content),
        version.BudgetLines.ToDictionary(line => line.Id, line => line.Content),
        version.Introduction);

    public DraftContents Copy() => new(new(Goals), new(Activities), new(BudgetLines), Introduction);

    public DraftContents With(DraftEdit edit)
    {
        Apply(Goals, edit.Goals);
        Apply(Activities, edit.Activities);
        Apply(BudgetLines, edit.BudgetLines);
        if (edit.Introduction is { } introduction) Introduction = introduction.After;
        return this;
    }

    /// <summary>What turns these contents into others; nothing where they read the same.</summary>
    public DraftEdit EditTo(DraftContents after) => new()
    {
        Goals = Edits(Goals, after.Goals),
        Activities = Edits(Activities, after.Activities),
        BudgetLines = Edits(BudgetLines, after.BudgetLines),
        Introduction = Introduction == after.Introduction ? null : new(Introduction, after.Introduction),
    };

    private static void Apply<TId, TContent>(Dictionary<TId, TContent> contents, IEnumerable<Edit<TId, TContent>> edits)
        where TId : struct, IId<TId> where TContent : class
    {
        foreach (var edit in edits)
            if (edit.After is { } after) contents[edit.Id] = after;
            else contents.Remove(edit.Id);
    }

    private static IReadOnlyList<Edit<TId, TContent>> Edits<TId, TContent>(Dictionary<TId, TContent> before, Dictionary<TId, TContent> after)
        where TId : struct, IId<TId> where TContent : class =>
        [.. before.Keys.Union(after.Keys)
            .Select(id => new Edit<TId, TContent>(id, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(edit => !Equals(edit.Before, edit.After))];
}
