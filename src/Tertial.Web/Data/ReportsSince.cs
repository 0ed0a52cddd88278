using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>Brings a record up to date when all that has happened since is reports marked ready and reviewed: on the last day of reporting hundreds do so at once, and most of a record stays as it was.</summary>
internal static class ReportsSince
{
    private static readonly string[] Told = [nameof(ActivityReported), nameof(ReportApproved), nameof(ReportReturned)];

    /// <summary>Nothing when something else has happened, or too much to be worth while; then the record is to be read whole.</summary>
    public static async Task<KeptRecord?> ReadAsync(TertialContext db, KeptRecord? kept)
    {
        const int most = 200;
        if (kept is not { Record: { } former }) return null;
        var since = await db.Journal.AsNoTracking().Where(entry => entry.Sequence > kept.Sequence).OrderBy(entry => entry.Sequence).Take(most)
            .Select(entry => new { entry.Sequence, entry.Event, entry.Hash, entry.Content }).ToListAsync();
        if (since.Count is 0 or most || since.Exists(entry => !Told.Contains(entry.Event))) return null;
        var ids = since.Where(entry => entry.Event == nameof(ActivityReported)).Select(entry => new ActivityReportId(IdIn(entry.Content, "reportId"))).ToList();
        var added = await db.ActivityReports.AsNoTracking().Where(report => ids.Contains(report.Id)).ToListAsync();
        var reviewed = since.Where(entry => entry.Event != nameof(ActivityReported)).Select(entry => new ReportReviewId(IdIn(entry.Content, "reviewId"))).ToList();
        var reviews = reviewed.Count == 0 ? [] : await db.ReportReviews.AsNoTracking().Where(review => reviewed.Contains(review.Id)).ToListAsync();
        return new(since[^1].Sequence, since[^1].Hash, former.With(added.OrderBy(report => ids.IndexOf(report.Id)), reviews.OrderBy(review => reviewed.IndexOf(review.Id))));
    }

    private static Guid IdIn(string content, string name)
    {
        using var entry = JsonDocument.Parse(content);
        return entry.RootElement.GetProperty("event").GetProperty(name).GetGuid();
    }
}
