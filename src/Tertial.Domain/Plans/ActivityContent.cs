namespace Tertial.Domain.Plans;

/// <summary>What a version says of an activity: all but its identity. Two that read the same are equal.</summary>
public sealed record ActivityContent
{
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string What { get; init; }

    public string? Why { get; init; }

    public UnitId? UnitId { get; init; }

    public string? Responsible { get; init; }

    public PlannedDate? Start { get; init; }

    public PlannedDate? End { get; init; }

    public bool IsOngoing { get; init; }

    public Priority Priority { get; init; }

    public IReadOnlyList<FocusAreaId> FocusAreaIds { get; init; } = [];

    public required GoalId GoalId { get; init; }

    public IReadOnlyList<GoalId> AlsoServes { get; init; } = [];

    public Ending? Ending { get; init; }

    public required Origin Origin { get; init; }

    public bool Equals(ActivityContent? other) => other is not null && Single == other.Single
        && FocusAreaIds.SequenceEqual(other.FocusAreaIds) && AlsoServes.SequenceEqual(other.AlsoServes);

    public override int GetHashCode() => Single.GetHashCode();

    private (string, int, string, string, string?, UnitId?, string?, (PlannedDate?, PlannedDate?, bool), Priority, GoalId, Ending?, Origin) Single =>
        (Code, Order, Name, What, Why, UnitId, Responsible, (Start, End, IsOngoing), Priority, GoalId, Ending, Origin);
}
