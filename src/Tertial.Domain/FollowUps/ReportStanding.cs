namespace Tertial.Domain.FollowUps;

/// <summary>How a report marked ready stands: whether it counts, waits for a head, or has been returned.</summary>
public enum ReportStanding
{
    /// <summary>Counts: no approval is needed, or it has been given.</summary>
    Ready,

    /// <summary>Marked ready, but a head has yet to approve it.</summary>
    AwaitsApproval,

    /// <summary>Sent back by a head; it never counts, and a new report is asked for.</summary>
    Returned,
}

/// <summary>Derives how a report stands from the municipality's rule on the day it was marked ready and from its reviews.</summary>
public static class ReportStandings
{
    /// <summary>The standing; the first row that fits. The order of the reviews does not matter, and the same review twice changes nothing.</summary>
    /// <param name="needsApproval">Whether the municipality's rule asked for approval the day it was marked ready.</param>
    /// <param name="reviews">The reviews of that very report.</param>
    public static ReportStanding Of(bool needsApproval, IReadOnlyCollection<ReportReview> reviews) =>
        reviews.Any(review => review.Outcome == ReviewOutcome.Returned) ? ReportStanding.Returned
        : !needsApproval || reviews.Count > 0 ? ReportStanding.Ready
        : ReportStanding.AwaitsApproval;
}
