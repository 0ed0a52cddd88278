namespace Tertial.Domain.Plans;

/// <summary>One thing in a draft as it read and as it reads: added when there is no before, taken away when there is no after.</summary>
public sealed record Edit<TId, TContent>(TId Id, TContent? Before, TContent? After) where TId : struct, IId<TId> where TContent : class
{
    public Edit<TId, TContent> Reversed => new(Id, After, Before);

    // The generated text would reverse for ever.
    public override string ToString() => $"{Id}: {Before} → {After}";
}

/// <summary>The draft's introduction as it read and as it reads.</summary>
public sealed record IntroductionEdit(string? Before, string? After);

/// <summary>A change to a draft: one thing or many at once, made whole or not at all, and possible to undo.</summary>
public sealed record DraftEdit
{
    public static readonly DraftEdit Nothing = new();

    public IReadOnlyList<Edit<GoalId, GoalContent>> Goals { get; init; } = [];

    public IReadOnlyList<Edit<ActivityId, ActivityContent>> Activities { get; init; } = [];

    public IReadOnlyList<Edit<BudgetLineId, BudgetLineContent>> BudgetLines { get; init; } = [];

    public IntroductionEdit? Introduction { get; init; }

    public bool IsEmpty => Count == 0;

    /// <summary>How many things it touches.</summary>
    public int Count => Goals.Count + Activities.Count + BudgetLines.Count + (Introduction is null ? 0 : 1);

    /// <summary>The edit that takes this one back.</summary>
    public DraftEdit Reversed => new()
    {
        Goals = [.. Goals.Select(edit => edit.Reversed)],
        Activities = [.. Activities.Select(edit => edit.Reversed)],
        BudgetLines = [.. BudgetLines.Select(edit => edit.Reversed)],
        Introduction = Introduction is { } text ? new(text.After, text.Before) : null,
    };

    // The generated text would reverse for ever.
    public override string ToString() => string.Join("; ", [.. Goals, .. Activities, .. BudgetLines, (object?)Introduction]);

    /// <summary>Two edits of different things, made as one.</summary>
    public static DraftEdit operator +(DraftEdit left, DraftEdit right) => new()
    {
        Goals = [.. left.Goals, .. right.Goals],
        Activities = [.. left.Activities, .. right.Activities],
        BudgetLines = [.. left.BudgetLines, .. right.BudgetLines],
        Introduction = right.Introduction ?? left.Introduction,
    };

    /// <summary>What turns one content of a version into another; nothing where they read the same.</summary>
    public static DraftEdit Between(PlanVersion before, PlanVersion after) => DraftContents.Of(before).EditTo(DraftContents.Of(after));
}
