namespace Tertial.Domain.Plans;

/// <summary>One purpose, unit and year of a plan's budget; may carry activities.</summary>
public sealed class BudgetLine
{
    public required BudgetLineId Id { get; init; }

    public required PlanVersionId PlanVersionId { get; init; }

    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public UnitId? UnitId { get; init; }

    public required BudgetKind Kind { get; init; }

    public required int Year { get; init; }

    /// <summary>Income and cost for the whole year; for capital the expenditure as cost.</summary>
    public required Amounts Budget { get; init; }

    public required List<ActivityId> ActivityIds { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The same line in another version.</summary>
    internal BudgetLine In(PlanVersionId version) => new()
    {
        Id = Id,
        PlanVersionId = version,
        Code = Code,
        Order = Order,
        Name = Name,
        UnitId = UnitId,
        Kind = Kind,
        Year = Year,
        Budget = Budget,
        ActivityIds = [.. ActivityIds],
        Origin = Origin,
    };
}

public enum BudgetKind
{
    Operating,
    Capital,
}
