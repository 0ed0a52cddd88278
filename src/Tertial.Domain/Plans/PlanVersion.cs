namespace Tertial.Domain.Plans;

/// <summary>A plan as proposed or decided at one time. Once proposed it is locked; a change is a new version.</summary>
/// <remarks>Whether it is decided, in force, superseded, rejected, lapsed or annulled is derived from decisions, never kept.</remarks>
public sealed class PlanVersion
{
    private string? _introduction;

    public required PlanVersionId Id { get; init; }

    public required PlanId PlanId { get; init; }

    public required int Number { get; init; }

    public required DateOnly DraftedOn { get; init; }

    /// <summary>The day it was put forward and locked; missing while a draft.</summary>
    public DateOnly? ProposedOn { get; private set; }

    public PlanVersionId? BasedOn { get; init; }

    /// <summary>What the plan is for and, for a later version, what changed and why. Markdown.</summary>
    public string? Introduction
    {
        get => _introduction;
        init => _introduction = value;
    }

    public required List<Goal> Goals { get; init; }

    public required List<Activity> Activities { get; init; }

    public required List<BudgetLine> BudgetLines { get; init; }

    public required Origin Origin { get; init; }

    public bool IsDraft => ProposedOn is null;

    /// <summary>The net of all budget lines of a kind and year, in öre: income less cost.</summary>
    public Money NetOf(BudgetKind kind, int year) => new(BudgetLines.Where(line => line.Kind == kind && line.Year == year).Sum(line => line.Budget.Net.Ore));

    public IReadOnlyList<Obstacle> ObstaclesToProposing()
    {
        var obstacles = new List<Obstacle>();
        if (!IsDraft) obstacles.Add(new($"Version {Number} är redan föreslagen."));
        if (Goals.Count == 0) obstacles.Add(new("Planen har inga mål."));
        return obstacles;
    }

    /// <summary>Locks the version: what is proposed is what the body decides on.</summary>
    public PlanProposed Propose(DateOnly on)
    {
        Obstacle.RefuseIfAny(ObstaclesToProposing());
        ProposedOn = on;
        return new(Id, on);
    }

    /// <summary>Why the edit cannot be made. What is proposed or decided is never edited.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToChanging(DraftEdit edit) =>
        IsDraft ? Drafting.ObstaclesTo(this, edit) : [new($"Version {Number} är föreslagen och kan inte ändras. Gör en ny version i stället.")];

    /// <summary>Why an edit cannot be taken back: something in it no longer reads as it left it, or the draft would no longer hang together.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToUndoing(DraftEdit edit) =>
        IsDraft ? Drafting.ObstaclesTo(this, edit.Reversed, "sedan dess") : ObstaclesToChanging(edit.Reversed);

    /// <summary>Changes the draft, whole or not at all.</summary>
    /// <param name="edit">What changes.</param>
    /// <param name="undoes">The number of the journal entry that the edit takes back.</param>
    public DraftChanged Change(DraftEdit edit, long? undoes = null)
    {
        Obstacle.RefuseIfAny(ObstaclesToChanging(edit));
        foreach (var goal in edit.Goals)
            Put(Goals, Goals.FindIndex(item => item.Id == goal.Id), goal.After is { } content ? Goal.Of(Id, goal.Id, content) : null);
        foreach (var activity in edit.Activities)
            Put(Activities, Activities.FindIndex(item => item.Id == activity.Id), activity.After is { } content ? Activity.Of(Id, activity.Id, content) : null);
        foreach (var line in edit.BudgetLines)
            Put(BudgetLines, BudgetLines.FindIndex(item => item.Id == line.Id), line.After is { } content ? BudgetLine.Of(Id, line.Id, content) : null);
        if (edit.Introduction is { } introduction) _introduction = introduction.After;
        return new(Id, edit, undoes);
    }

    private static void Put<T>(List<T> things, int place, T? thing) where T : class
    {
        if (thing is null) things.RemoveAt(place);
        else if (place < 0) things.Add(thing);
        else things[place] = thing;
    }

    /// <summary>The same version, holding these goals, activities and budget lines.</summary>
    public PlanVersion Holding(List<Goal> goals, List<Activity> activities, List<BudgetLine> budgetLines) => new()
    {
        Id = Id,
        PlanId = PlanId,
        Number = Number,
        DraftedOn = DraftedOn,
        ProposedOn = ProposedOn,
        BasedOn = BasedOn,
        Introduction = Introduction,
        Goals = goals,
        Activities = activities,
        BudgetLines = budgetLines,
        Origin = Origin,
    };

    /// <summary>A draft with the same content, to be changed: goals, activities and budget lines keep their lasting identities.</summary>
    public PlanVersion Copy(PlanVersionId id, int number, DateOnly on) => new()
    {
        Id = id,
        PlanId = PlanId,
        Number = number,
        DraftedOn = on,
        BasedOn = Id,
        Introduction = Introduction,
        Goals = [.. Goals.Select(goal => goal.In(id))],
        Activities = [.. Activities.Select(activity => activity.In(id))],
        BudgetLines = [.. BudgetLines.Select(line => line.In(id))],
        Origin = Origin.Own,
    };

    /// <summary>The same draft under another number, when its own has been taken meanwhile.</summary>
    public PlanVersion Renumbered(int number) => new()
    {
        Id = Id,
        PlanId = PlanId,
        Number = number,
        DraftedOn = DraftedOn,
        BasedOn = BasedOn,
        Introduction = Introduction,
        Goals = [.. Goals],
        Activities = [.. Activities],
        BudgetLines = [.. BudgetLines],
        Origin = Origin,
    };
}
