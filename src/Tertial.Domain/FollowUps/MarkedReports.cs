using Tertial.Domain.Organisation;

namespace Tertial.Domain.FollowUps;

/// <summary>The reports of a record marked ready, and which of them count.</summary>
internal sealed class MarkedReports
{
    private readonly Municipality _municipality;
    private readonly Dictionary<FollowUpId, BodyId> _bodies;

    public MarkedReports(MunicipalRecord record)
    {
        _municipality = record.Municipality;
        // Where no rule was ever made nothing needs to be looked up.
        _bodies = _municipality.ApprovalRules.Count == 0 ? [] : record.FollowUps.ToDictionary(followUp => followUp.Id, followUp => record.Plans.First(plan => plan.Id == followUp.PlanId).BodyId);
        Reviews = record.ReportReviews.ToLookup(review => review.ReportId);
        All = record.ActivityReports.ToLookup(report => report.ActivityId);
        Counting = record.ActivityReports.Where(report => StandingOf(report) == ReportStanding.Ready).ToLookup(report => report.ActivityId);
    }

    public ILookup<ActivityId, ActivityReport> All { get; }

    public ILookup<ActivityId, ActivityReport> Counting { get; }

    public ILookup<ActivityReportId, ReportReview> Reviews { get; }

    public ReportStanding StandingOf(ActivityReport report) => ReportStandings.Of(NeedsApproval(report), [.. Reviews[report.Id]]);

    private bool NeedsApproval(ActivityReport report) =>
        _bodies.TryGetValue(report.FollowUpId, out var body) && _municipality.NeedsApprovalOn(body, SwedishDay.Of(report.At));
}
