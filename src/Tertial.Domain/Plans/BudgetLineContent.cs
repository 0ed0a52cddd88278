namespace Tertial.Domain.Plans;

/// <summary>What a version says of a budget line: all but its identity. Two that read the same are equal.</summary>
public sealed record BudgetLineContent
{
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public UnitId? UnitId { get; init; }

    public required BudgetKind Kind { get; init; }

    public required int Year { get; init; }

    public required Amounts Budget { get; init; }

    public IReadOnlyList<ActivityId> ActivityIds { get; init; } = [];

    public required Origin Origin { get; init; }

    public bool Equals(BudgetLineContent? other) => other is not null && Single == other.Single && ActivityIds.SequenceEqual(other.ActivityIds);

    public override int GetHashCode() => Single.GetHashCode();

    private (string, int, string, UnitId?, BudgetKind, int, Amounts, Origin) Single => (Code, Order, Name, UnitId, Kind, Year, Budget, Origin);
}
