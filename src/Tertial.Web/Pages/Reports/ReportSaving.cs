using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>What someone has written about an activity, and when.</summary>
public sealed record WrittenReport(ReportedFacts Facts, PersonId? Author, DateTime At, bool IsDraft);

/// <summary>How saving a report went: done, or kept from it by what someone else saved, or because reporting is closed.</summary>
/// <param name="IsOpen">Whether reporting is.</param>
/// <param name="Meanwhile">What someone else saved.</param>
/// <param name="Basis">What the next form is read from.</param>
/// <param name="Draft">The draft there is now.</param>
public sealed record ReportSaved(bool IsOpen, WrittenReport? Meanwhile = null, string? Basis = null, ReportDraft? Draft = null)
{
    public bool Succeeded => IsOpen && Meanwhile is null;
}

/// <summary>Saves what is written about an activity, and never on top of what someone else has saved since the form was read.</summary>
public sealed class ReportSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Keeps the draft: overwritten as it is typed, not journalled, not counted.</summary>
    public async Task<ReportSaved> SaveDraftAsync(FoundFollowUp found, ReportRow row, ReportForm form, string basis)
    {
        var (followUp, activity, author) = (found.FollowUp.Id, row.Asked.Activity.Id, found.Actor.Id);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (refused, report, draft) = await LookAsync(followUp, activity, basis);
        if (refused is not null) return refused;
        // Typed back to what is ready, or to nothing: there is no draft.
        var unchanged = form.Typed == (report?.Facts ?? new());
        if (unchanged && draft is not null) db.Remove(draft);
        if (!unchanged && draft is null) db.Add(draft = new() { FollowUpId = followUp, ActivityId = activity, Facts = form.Typed, Author = author, At = clock.UtcNow });
        else if (!unchanged) (draft!.Facts, draft.Author, draft.At) = (form.Typed, author, clock.UtcNow);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(IsOpen: true, Basis: AskedActivity.BasisOf(report, unchanged ? null : draft), Draft: unchanged ? null : draft);
    }

    /// <summary>Adds the report and lets the draft go.</summary>
    public async Task<ReportSaved> MarkReadyAsync(FoundFollowUp found, ReportRow row, ReportForm form, string basis)
    {
        var (followUp, activity, author) = (found.FollowUp.Id, row.Asked.Activity.Id, found.Actor.Id);
        await using var writing = await journal.BeginAsync();
        var (refused, _, draft) = await LookAsync(followUp, activity, basis);
        if (refused is not null) return refused;
        var report = new ActivityReport { Id = new(clock.NewId()), FollowUpId = followUp, ActivityId = activity, Facts = form.Facts, Author = author, At = clock.UtcNow, Origin = Origin.Own };
        db.Add(report);
        if (draft is not null) db.Remove(draft);
        var absent = found.Actor.InPlaceOf(row.Asked.Activity);
        var reported = new ActivityReported(followUp, activity, report.Id, report.Facts);
        if (row.ApprovesItself) await ApproveAsync(writing, reported, report, author, absent, found.Actor.InPlaceOfHead(row.Asked.Activity, found.Body.Id));
        else await writing.SaveAsync(reported, author.Value, inPlaceOf: absent);
        return new(IsOpen: true);
    }

    // The one who could approve it has read it already.
    private async Task ApproveAsync(Journal.Writing writing, ActivityReported reported, ActivityReport report, PersonId author, Person? absent, Person? head)
    {
        await writing.NoteAsync(reported, author.Value, inPlaceOf: absent);
        var review = Reviewing.Compose(report, ReviewOutcome.Approved, author, null, clock);
        db.Add(review);
        await writing.SaveAsync(review.Of(report), author.Value, inPlaceOf: head);
    }

    private async Task<(ReportSaved? Refused, ActivityReport? Report, ReportDraft? Draft)> LookAsync(FollowUpId followUp, ActivityId activity, string basis)
    {
        var isOpen = (await db.FollowUps.AsNoTracking().SingleAsync(candidate => candidate.Id == followUp)).TakesReportsOn(clock.Today);
        var report = await db.ActivityReports.AsNoTracking()
            .Where(candidate => candidate.FollowUpId == followUp && candidate.ActivityId == activity)
            .OrderByDescending(candidate => candidate.At).ThenByDescending(candidate => candidate.Id).FirstOrDefaultAsync();
        var draft = await db.ReportDrafts.FindAsync(followUp, activity);
        var now = AskedActivity.BasisOf(report, draft);
        if (!isOpen) return (new(IsOpen: false), report, draft);
        if (now == basis) return (null, report, draft);
        var latest = draft is not null ? new WrittenReport(draft.Facts, draft.Author, draft.At, IsDraft: true)
            : report is not null ? new WrittenReport(report.Facts, report.Author, report.At, IsDraft: false)
            : null;
        // A draft that was there and is gone again leaves nothing to lose.
        return latest is null ? (null, report, draft) : (new(IsOpen: true, latest, now), report, draft);
    }
}
