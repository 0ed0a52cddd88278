using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Reports;

/// <summary>What someone has written about an activity, and when.</summary>
public sealed record WrittenReport(ReportedFacts Facts, PersonId? Author, DateTime At, bool IsDraft);

/// <summary>How saving a report went: done, or kept from it by what someone else saved, or because reporting is closed.</summary>
public sealed record ReportSaved(bool IsOpen, WrittenReport? Meanwhile = null, string? Basis = null)
{
    public bool Succeeded => IsOpen && Meanwhile is null;
}

/// <summary>Saves what is written about an activity, and never on top of what someone else has saved since the form was read.</summary>
public sealed class ReportSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Keeps the draft: overwritten as it is typed, not journalled, not counted.</summary>
    public async Task<ReportSaved> SaveDraftAsync(FollowUpId followUp, ActivityId activity, PersonId author, ReportForm form, string basis)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (refused, draft) = await LookAsync(followUp, activity, basis);
        if (refused is not null) return refused;
        if (draft is null) db.Add(new ReportDraft { FollowUpId = followUp, ActivityId = activity, Facts = form.Typed, Author = author, At = clock.UtcNow });
        else (draft.Facts, draft.Author, draft.At) = (form.Typed, author, clock.UtcNow);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(IsOpen: true);
    }

    /// <summary>Adds the report and lets the draft go.</summary>
    public async Task<ReportSaved> MarkReadyAsync(FollowUpId followUp, ActivityId activity, PersonId author, ReportForm form, string basis)
    {
        await using var writing = await journal.BeginAsync();
        var (refused, draft) = await LookAsync(followUp, activity, basis);
        if (refused is not null) return refused;
        var report = new ActivityReport { Id = new(clock.NewId()), FollowUpId = followUp, ActivityId = activity, Facts = form.Facts, Author = author, At = clock.UtcNow, Origin = Origin.Own };
        db.Add(report);
        if (draft is not null) db.Remove(draft);
        await writing.SaveAsync(new ActivityReported(followUp, activity, report.Id, report.Facts), author.Value);
        return new(IsOpen: true);
    }

    private async Task<(ReportSaved? Refused, ReportDraft? Draft)> LookAsync(FollowUpId followUp, ActivityId activity, string basis)
    {
        var isOpen = (await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == followUp)).TakesReportsOn(clock.Today);
        var report = await db.ActivityReports.AsNoTracking()
            .Where(candidate => candidate.FollowUpId == followUp && candidate.ActivityId == activity)
            .OrderByDescending(candidate => candidate.At).FirstOrDefaultAsync();
        var draft = await db.ReportDrafts.FindAsync(followUp, activity);
        var now = AskedActivity.BasisOf(report, draft);
        if (!isOpen) return (new(IsOpen: false), draft);
        if (now == basis) return (null, draft);
        var latest = draft is not null ? new WrittenReport(draft.Facts, draft.Author, draft.At, IsDraft: true)
            : report is not null ? new WrittenReport(report.Facts, report.Author, report.At, IsDraft: false)
            : null;
        // A draft that was there and is gone again leaves nothing to lose.
        return latest is null ? (null, draft) : (new(IsOpen: true, latest, now), draft);
    }
}
