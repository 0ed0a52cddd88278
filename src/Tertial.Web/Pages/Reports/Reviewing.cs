using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>A report that was not reviewed after all: why, and what another head had done with it.</summary>
public sealed record NotReviewed(ActivityReport Report, Obstacle Obstacle, ReportReview? Former);

/// <summary>Approves and returns reports, on the reports as they are at that very moment: of two heads at once the second sees what the first did.</summary>
public sealed class Reviewing(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>How many were reviewed, and those that were not. All are saved together.</summary>
    /// <param name="found">The follow-up, and who reviews.</param>
    /// <param name="ids">The very reports that were read.</param>
    /// <param name="outcome">What is done with them.</param>
    /// <param name="comment">What is to be changed in those that are returned.</param>
    public async Task<(int Reviewed, IReadOnlyList<NotReviewed> Not)> ReviewAsync(FoundFollowUp found, IReadOnlyCollection<ActivityReportId> ids, ReviewOutcome outcome, string? comment = null)
    {
        await using var writing = await journal.BeginAsync();
        var followUp = await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == found.FollowUp.Id);
        var reports = await db.ActivityReports.AsNoTracking().Where(report => report.FollowUpId == followUp.Id).ToListAsync();
        var reviews = (await db.ReportReviews.AsNoTracking().Where(review => ids.Contains(review.ReportId)).ToListAsync()).ToLookup(review => review.ReportId);
        var not = new List<NotReviewed>();
        var reviewed = 0;
        foreach (var report in reports.Where(report => ids.Contains(report.Id)))
        {
            var isLatest = reports.Where(other => other.ActivityId == report.ActivityId).MaxBy(other => (other.At, other.Id.Value)) == report;
            var standing = ReportStandings.Of(found.NeedsApprovalOn(SwedishDay.Of(report.At)), [.. reviews[report.Id]]);
            if (ReportReview.ObstaclesTo(followUp, standing, isLatest) is [var obstacle, ..])
            {
                not.Add(new(report, obstacle, reviews[report.Id].FirstOrDefault()));
                continue;
            }
            var review = Compose(report, outcome, found.Actor.Id, comment, clock);
            db.Add(review);
            await writing.NoteAsync(review.Of(report), found.Actor.Id.Value, review.Comment, InPlaceOf(found, report));
            reviewed++;
        }
        if (reviewed > 0) await writing.SaveAsync();
        return (reviewed, not);
    }

    // An activity that a later version has dropped was reported in an earlier one.
    private static Person? InPlaceOf(FoundFollowUp found, ActivityReport report) =>
        found.Record.HistoryOf(found.Plan.Id).Versions.SelectMany(version => version.Activities).LastOrDefault(activity => activity.Id == report.ActivityId) is { } activity
            ? found.Actor.InPlaceOfHead(activity, found.Body.Id) : null;

    /// <summary>A review of the report, at this moment.</summary>
    public static ReportReview Compose(ActivityReport report, ReviewOutcome outcome, PersonId by, string? comment, Clock clock) =>
        new() { Id = new(clock.NewId()), ReportId = report.Id, Outcome = outcome, Comment = comment?.Trim(), By = by, At = clock.UtcNow, Origin = Origin.Own };
}
