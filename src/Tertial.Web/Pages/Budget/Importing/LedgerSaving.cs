using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>The total that a person has taken from the ledger, and why it differs from the file's if it does.</summary>
public sealed record ControlTotal(Money Total, string? Reason);

/// <summary>How saving a file of the accounts went.</summary>
public enum LedgerOutcome
{
    Saved,

    /// <summary>The outcomes are no longer what was seen: look again.</summary>
    LookAgain,

    /// <summary>Reporting is not open.</summary>
    Closed,
}

/// <summary>Saves the outcomes of a file: whole, and only what the person has seen, or not at all.</summary>
public sealed class LedgerSaving(TertialContext db, Journal journal, Clock clock, Uploads uploads)
{
    public async Task<LedgerOutcome> SaveAsync(FoundFollowUp found, Upload upload, LedgerPreview preview, ControlTotal control, string seen)
    {
        var id = found.FollowUp.Id;
        await using (var writing = await journal.BeginAsync())
        {
            if (!(await db.FollowUps.AsNoTracking().SingleAsync(followUp => followUp.Id == id)).TakesReportsOn(clock.Today)) return LedgerOutcome.Closed;
            var before = await BeforeAsync(id);
            if (LedgerPreview.MarkOf(preview.Lines.Select(line => (line.Line.Id, before(line.Line.Id), line.InFile?.Outcome))) != seen) return LedgerOutcome.LookAgain;
            var import = Compose(found, upload, preview, control);
            db.Add(import);
            await writing.NoteAsync(new OutcomesImported(id, import.Id, import.FileName, import.Hash, import.Rows, import.Total, import.Control), found.Actor.Id.Value, import.Reason, found.Actor.InPlaceOf(Permission.ReportBudget, found.Body.Id));
            await writing.SaveAsync();
        }
        await uploads.ThrowAwayAsync(found.Plan.Id, found.Actor.Id, id);
        return LedgerOutcome.Saved;
    }

    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    private async Task<Func<BudgetLineId, Amounts?>> BeforeAsync(FollowUpId id)
    {
        var reports = (await db.BudgetReports.AsNoTracking().Where(report => report.FollowUpId == id).ToListAsync()).ToLookup(report => report.BudgetLineId);
        var imports = await db.LedgerImports.AsNoTracking().Where(import => import.FollowUpId == id).ToListAsync();
        return line => LedgerImport.OutcomeToDate(line, reports[line].MaxBy(report => report.At), imports);
    }

    private LedgerImport Compose(FoundFollowUp found, Upload upload, LedgerPreview preview, ControlTotal control) => new()
    {
        Id = new(clock.NewId()),
        FollowUpId = found.FollowUp.Id,
        FileName = upload.FileName,
        Hash = HashOf(upload.Content),
        Outcomes = [.. preview.Placing.Outcomes],
        Rows = preview.Placing.Total.Rows,
        Total = preview.Placing.Total.Written,
        UnplacedRows = preview.Placing.Unplaced.Rows,
        Unplaced = preview.Placing.Unplaced.Written,
        Control = control.Total,
        Reason = control.Total == preview.Placing.Total.Written ? null : control.Reason,
        Author = found.Actor.Id,
        At = clock.UtcNow,
        Origin = Origin.Own,
    };
}
