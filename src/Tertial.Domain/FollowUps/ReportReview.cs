namespace Tertial.Domain.FollowUps;

/// <summary>What a head did with a report marked ready: approved it, or returned it with a comment. It judges that very report; a later one is reviewed anew.</summary>
public sealed class ReportReview
{
    public required ReportReviewId Id { get; init; }

    public required ActivityReportId ReportId { get; init; }

    public required ReviewOutcome Outcome { get; init; }

    /// <summary>What is to be changed; always there when the report is returned.</summary>
    public string? Comment { get; init; }

    public PersonId? By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>What stands in the way of a review of the report.</summary>
    /// <param name="followUp">The follow-up it belongs to.</param>
    /// <param name="standing">How the report stands.</param>
    /// <param name="isLatest">Whether nothing newer on the activity has been marked ready.</param>
    public static IReadOnlyList<Obstacle> ObstaclesTo(FollowUp followUp, ReportStanding standing, bool isLatest) =>
        !followUp.IsOpen ? [new($"{followUp.Name} är inte öppen. Rapporter godkänns medan uppföljningen är öppen.")]
        : !isLatest ? [new("En nyare rapport om aktiviteten har kommit. Läs den först.")]
        : standing switch
        {
            ReportStanding.AwaitsApproval => [],
            ReportStanding.Returned => [new("Rapporten är redan skickad tillbaka.")],
            ReportStanding.Ready => [new("Rapporten är redan godkänd.")],
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
        };

    /// <summary>Whoever gets a report back must know what to change.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesToComment(string? comment) =>
        string.IsNullOrWhiteSpace(comment) ? [new(nameof(Comment), "Skriv vad som behöver ändras, så att den som rapporterar vet vad som ska göras.")] : [];

    /// <summary>What happened, for the journal.</summary>
    /// <param name="report">The report it judges.</param>
    public Event Of(ActivityReport report) => Outcome switch
    {
        ReviewOutcome.Approved => new ReportApproved(report.FollowUpId, report.ActivityId, report.Id, Id),
        ReviewOutcome.Returned => new ReportReturned(report.FollowUpId, report.ActivityId, report.Id, Id, Comment!),
        _ => throw new InvalidOperationException($"Unknown outcome {Outcome}."),
    };
}

/// <summary>How a review of a report ended.</summary>
public enum ReviewOutcome
{
    Approved,
    Returned,
}
