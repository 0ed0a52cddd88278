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

    /// <summary>What the version says of the line.</summary>
    public BudgetLineContent Content => new()
    {
        Code = Code,
        Order = Order,
        Name = Name,
        UnitId = UnitId,
        Kind = Kind,
        Year = Year,
        Budget = Budget,
        ActivityIds = ActivityIds,
        Origin = Origin,
    };

    /// <summary>A line that reads as the content says.</summary>
    public static BudgetLine Of(PlanVersionId version, BudgetLineId id, BudgetLineContent content) => new()
    {
        Id = id,
        PlanVersionId = version,
        Code = content.Code,
        Order = content.Order,
        Name = content.Name,
        UnitId = content.UnitId,
        Kind = content.Kind,
        Year = content.Year,
        Budget = content.Budget,
        ActivityIds = [.. content.ActivityIds],
        Origin = content.Origin,
    };

    /// <summary>The same line in another version.</summary>
    internal BudgetLine In(PlanVersionId version) => Of(version, Id, Content);
}

public enum BudgetKind
{
    Operating,
    Capital,
}
