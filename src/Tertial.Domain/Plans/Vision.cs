namespace Tertial.Domain.Plans;

/// <summary>A part of the vision that goals are sorted under and every matter is tested against (KS 23/702).</summary>
public sealed class FocusArea
{
    public required FocusAreaId Id { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string Text { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>A heading that the council sorts its goals under, such as Barn och unga.</summary>
public sealed class GoalArea
{
    public required GoalAreaId Id { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>An effect the council wants of its own organisation, against which matters are tested (KS 23/702).</summary>
public sealed class OutcomeGoal
{
    public required OutcomeGoalId Id { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public required Origin Origin { get; init; }
}
