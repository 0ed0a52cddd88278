using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;

namespace Tertial.Web.Data;

/// <summary>Brings a record up to date when all that has happened since is reports marked ready: on the last day of reporting hundreds do so at once, and most of a record stays as it was.</summary>
internal static class ReportsSince
{
    /// <summary>Nothing when something else has happened, or too much to be worth while; then the record is to be read whole.</summary>
    public static async Task<KeptRecord?> ReadAsync(TertialContext db, KeptRecord? kept)
    {
        const int most = 200;
        if (kept is not { Record: { } former }) return null;
        var since = await db.Journal.AsNoTracking().Where(entry => entry.Sequence > kept.Sequence).OrderBy(entry => entry.Sequence).Take(most)
            .Select(entry => new { entry.Sequence, entry.Event, entry.Hash, entry.Content }).ToListAsync();
        if (since.Count is 0 or most || since.Exists(entry => entry.Event != nameof(ActivityReported))) return null;
        var ids = since.ConvertAll(entry => ReportIn(entry.Content));
        var added = await db.ActivityReports.AsNoTracking().Where(report => ids.Contains(report.Id)).ToListAsync();
        return new(since[^1].Sequence, since[^1].Hash, former.With(added.OrderBy(report => ids.IndexOf(report.Id))));
    }

    private static ActivityReportId ReportIn(string content)
    {
        using var entry = JsonDocument.Parse(content);
        return new(entry.RootElement.GetProperty("event").GetProperty("reportId").GetGuid());
    }
}
