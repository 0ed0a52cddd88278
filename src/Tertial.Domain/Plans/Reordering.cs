namespace Tertial.Domain.Plans;

/// <summary>Where something is put among those it is read together with: a step up or down, or at a place counted from 1.</summary>
public readonly record struct Placing
{
    private Placing(int number, bool isStep) => (Number, IsStep) = (number, isStep);

    public static readonly Placing Up = new(-1, isStep: true);

    public static readonly Placing Down = new(1, isStep: true);

    private int Number { get; }

    private bool IsStep { get; }

    public static Placing At(int place) => new(place, isStep: false);

    /// <summary>Why it cannot be put there.</summary>
    /// <param name="name">What is to be put there.</param>
    /// <param name="place">Its place now, from 0.</param>
    /// <param name="count">How many there are.</param>
    internal string? ObstacleTo(string name, int place, int count) => (To(place), IsStep) switch
    {
        (< 0, true) => $"{name} står redan först.",
        (var to, true) when to >= count => $"{name} står redan sist.",
        (var to, false) when to < 0 || to >= count => $"Välj en plats från 1 till {count}.",
        _ => null,
    };

    internal List<TId> Put<TId>(List<TId> inOrder, TId id)
    {
        var to = To(inOrder.IndexOf(id));
        inOrder.Remove(id);
        inOrder.Insert(to, id);
        return inOrder;
    }

    private int To(int place) => IsStep ? place + Number : Number - 1;
}

/// <summary>Puts an activity at another place among those of its goal.</summary>
public sealed record ReorderActivity(ActivityId Id, Placing Placing) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Find(draft, Id) is not { } activity) return All(Gone(draft, Id));
        var inOrder = Sequence.Of(DraftContents.Of(draft), activity.GoalId);
        return All(Placing.ObstacleTo(activity.Name, inOrder.IndexOf(Id), inOrder.Count));
    }

    private protected override void Reshape(DraftContents draft) => Sequence.Number(draft, Placing.Put(Sequence.Of(draft, draft.Activities[Id].GoalId), Id));
}

/// <summary>Puts a goal at another place among those that break down the same council goal first.</summary>
public sealed record ReorderGoal(GoalId Id, Placing Placing) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (draft.Goals.Find(goal => goal.Id == Id) is not { } goal) return All(Gone(draft, Id));
        var inOrder = Sequence.Of(DraftContents.Of(draft), Sequence.First(goal.Content));
        return All(Placing.ObstacleTo($"Mål {goal.Code}", inOrder.IndexOf(Id), inOrder.Count));
    }

    private protected override void Reshape(DraftContents draft) => Sequence.Number(
        draft.Goals, Placing.Put(Sequence.Of(draft, Sequence.First(draft.Goals[Id])), Id), content => content.Order, (content, order) => content with { Order = order });
}

/// <summary>Puts a budget line at another place among those of its kind.</summary>
public sealed record ReorderBudgetLine(BudgetLineId Id, Placing Placing) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (draft.BudgetLines.Find(line => line.Id == Id) is not { } line) return All(Gone(draft, Id));
        var inOrder = Sequence.Of(DraftContents.Of(draft), line.Kind);
        return All(Placing.ObstacleTo(line.Name, inOrder.IndexOf(Id), inOrder.Count));
    }

    private protected override void Reshape(DraftContents draft) => Sequence.Number(
        draft.BudgetLines, Placing.Put(Sequence.Of(draft, draft.BudgetLines[Id].Kind), Id), content => content.Order, (content, order) => content with { Order = order });
}
