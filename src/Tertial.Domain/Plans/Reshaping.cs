namespace Tertial.Domain.Plans;

/// <summary>One thing that whoever writes a plan does to a draft, told by what it means: move, split, merge, end … It gives the edit that does it, and leaves the draft itself as it is.</summary>
public abstract record Reshaping
{
    /// <summary>Why it cannot be done to the draft as it reads.</summary>
    public abstract IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft);

    /// <summary>The edit that does it, made from what the draft reads now.</summary>
    public DraftEdit EditOf(PlanVersion draft)
    {
        Obstacle.RefuseIfAny(ObstaclesTo(draft));
        var before = DraftContents.Of(draft);
        var after = before.Copy();
        Reshape(after);
        return before.EditTo(after);
    }

    private protected abstract void Reshape(DraftContents draft);

    private protected static IReadOnlyList<Obstacle> All(params IEnumerable<string?> sentences) => [.. sentences.OfType<string>().Select(sentence => new Obstacle(sentence))];

    /// <summary>The activity in the draft; someone else may have taken it away.</summary>
    private protected static Activity? Find(PlanVersion draft, ActivityId id) => draft.Activities.Find(activity => activity.Id == id);

    private protected static string? Gone(PlanVersion draft, ActivityId id) => Find(draft, id) is null ? "Aktiviteten finns inte längre i utkastet." : null;

    private protected static string? Gone(PlanVersion draft, GoalId id) => draft.Goals.Exists(goal => goal.Id == id) ? null : "Målet finns inte längre i utkastet.";

    private protected static string? Gone(PlanVersion draft, BudgetLineId id) => draft.BudgetLines.Exists(line => line.Id == id) ? null : "Budgetposten finns inte längre i utkastet.";

    private protected static string? IfEnded(PlanVersion draft, ActivityId id) =>
        Find(draft, id) is { Ending: not null } ended ? $"{ended.Name} är avslutad i utkastet. Ta tillbaka avslutet först." : null;
}
