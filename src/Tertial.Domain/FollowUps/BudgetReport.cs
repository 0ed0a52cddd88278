namespace Tertial.Domain.FollowUps;

/// <summary>The follow-up of one budget line: budget and outcome to date, and the forecast for the whole year. Added, never overwritten.</summary>
public sealed class BudgetReport
{
    public required BudgetReportId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    public required BudgetLineId BudgetLineId { get; init; }

    public required Amounts BudgetToDate { get; init; }

    public required Amounts OutcomeToDate { get; init; }

    public required Amounts Forecast { get; init; }

    public string? Comment { get; init; }

    public PersonId? Author { get; init; }

    /// <summary>When it was reported, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }
}
