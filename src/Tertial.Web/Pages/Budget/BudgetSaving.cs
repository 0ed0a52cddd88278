using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Budget;

/// <summary>What has last been said of a line: by a person, or by the accounts.</summary>
public sealed record SaidMeanwhile(BudgetRow Row, BudgetReport? Report, LedgerImport? Import)
{
    public string Basis => BudgetRow.BasisOf(Report, Import);

    public PersonId? Author => Import is null ? Report?.Author : Import.Author;

    public DateTime At => Import?.At ?? Report?.At ?? default;

    public Amounts? Outcome => Import?.OutcomeOf(Row.Line.Id) ?? Report?.OutcomeToDate;
}

/// <summary>Saves what is reported about the budget: all the changed lines or, when someone else has reported one of them meanwhile, none.</summary>
public sealed class BudgetSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Whether reporting is open, and the lines that someone else has reported since the form was read.</summary>
    public async Task<(bool IsOpen, IReadOnlyDictionary<string, SaidMeanwhile> Meanwhile)> SaveAsync(FollowUpId id, IReadOnlyList<BudgetRow> changed, PersonId author, Person? inPlaceOf)
    {
        await using var writing = await journal.BeginAsync();
        if (!(await db.FollowUps.AsNoTracking().SingleAsync(followUp => followUp.Id == id)).TakesReportsOn(clock.Today)) return (false, new Dictionary<string, SaidMeanwhile>());
        var reports = await db.BudgetReports.AsNoTracking().Where(report => report.FollowUpId == id).ToListAsync();
        var imports = await db.LedgerImports.AsNoTracking().Where(import => import.FollowUpId == id).ToListAsync();
        var meanwhile = changed.Select(row => Said(row, reports, imports)).Where(said => said.Basis != said.Row.Basis).ToDictionary(said => said.Row.Line.Code);
        if (meanwhile.Count > 0) return (true, meanwhile);
        foreach (var row in changed)
        {
            var report = Compose(id, row, author);
            db.Add(report);
            await writing.NoteAsync(new BudgetReported(id, row.Line.Id, report.Id, report.OutcomeToDate, report.Forecast), author.Value, report.Comment, inPlaceOf);
        }
        if (changed.Count > 0) await writing.SaveAsync();
        return (true, meanwhile);
    }

    private static SaidMeanwhile Said(BudgetRow row, List<BudgetReport> reports, List<LedgerImport> imports)
    {
        var latest = reports.Where(report => report.BudgetLineId == row.Line.Id).MaxBy(report => report.At);
        return new(row, latest, LedgerImport.LatestOf(row.Line.Id, latest, imports));
    }

    private BudgetReport Compose(FollowUpId id, BudgetRow row, PersonId author)
    {
        var (toDate, outcome, forecast) = row.Form.Amounts(row.Kronor);
        return new()
        {
            Id = new(clock.NewId()),
            FollowUpId = id,
            BudgetLineId = row.Line.Id,
            BudgetToDate = toDate,
            OutcomeToDate = outcome,
            Forecast = forecast,
            Comment = row.Form.Said,
            Author = author,
            At = clock.UtcNow,
            Origin = Origin.Own,
        };
    }
}
