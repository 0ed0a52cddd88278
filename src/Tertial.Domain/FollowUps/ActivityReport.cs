namespace Tertial.Domain.FollowUps;

/// <summary>A report on an activity, marked ready: a fact as of a date. Reports are added, never overwritten.</summary>
public sealed class ActivityReport
{
    public required ActivityReportId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    public required ActivityId ActivityId { get; init; }

    public required ReportedFacts Facts { get; init; }

    public PersonId? Author { get; init; }

    /// <summary>When it was marked ready, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>A report being written: overwritten as it is typed, not journalled, not counted.</summary>
public sealed class ReportDraft
{
    public required FollowUpId FollowUpId { get; init; }

    public required ActivityId ActivityId { get; init; }

    public required ReportedFacts Facts { get; set; }

    public required PersonId Author { get; set; }

    /// <summary>When it was last saved, in UTC.</summary>
    public required DateTime At { get; set; }
}
