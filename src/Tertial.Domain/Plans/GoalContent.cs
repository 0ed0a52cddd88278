namespace Tertial.Domain.Plans;

/// <summary>What a version says of a goal: all but its identity. Two that read the same are equal.</summary>
public sealed record GoalContent
{
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<CouncilGoalId> CouncilGoalIds { get; init; } = [];

    public Judgement JudgedBy { get; init; }

    public IReadOnlyList<MetricId> MetricIds { get; init; } = [];

    public string? Responsible { get; init; }

    public required Origin Origin { get; init; }

    public bool Equals(GoalContent? other) => other is not null && Single == other.Single
        && CouncilGoalIds.SequenceEqual(other.CouncilGoalIds) && MetricIds.SequenceEqual(other.MetricIds);

    public override int GetHashCode() => Single.GetHashCode();

    private (string, int, string, Judgement, string?, Origin) Single => (Code, Order, Text, JudgedBy, Responsible, Origin);
}
