using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Budget;

/// <summary>Saves what is reported about the budget: all the changed lines or, when someone else has reported one of them meanwhile, none.</summary>
public sealed class BudgetSaving(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Whether reporting is open, and the lines that someone else has reported since the form was read.</summary>
    public async Task<(bool IsOpen, IReadOnlyDictionary<string, BudgetReport> Meanwhile)> SaveAsync(FollowUpId id, IReadOnlyList<BudgetRow> changed, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        if (!(await db.FollowUps.AsNoTracking().SingleAsync(followUp => followUp.Id == id)).TakesReportsOn(clock.Today)) return (false, new Dictionary<string, BudgetReport>());
        var reports = await db.BudgetReports.AsNoTracking().Where(report => report.FollowUpId == id).ToListAsync();
        var meanwhile = changed
            .Select(row => (row, latest: reports.Where(report => report.BudgetLineId == row.Line.Id).MaxBy(report => report.At)))
            .Where(pair => BudgetRow.BasisOf(pair.latest) != pair.row.Basis)
            .ToDictionary(pair => pair.row.Line.Code, pair => pair.latest!);
        if (meanwhile.Count > 0) return (true, meanwhile);
        foreach (var row in changed)
        {
            var report = Compose(id, row, author);
            db.Add(report);
            await writing.NoteAsync(new BudgetReported(id, row.Line.Id, report.Id, report.OutcomeToDate, report.Forecast), author.Value, report.Comment);
        }
        if (changed.Count > 0) await writing.SaveAsync();
        return (true, meanwhile);
    }

    private BudgetReport Compose(FollowUpId id, BudgetRow row, PersonId author)
    {
        var (toDate, outcome, forecast, comment) = row.Form.Amounts;
        return new()
        {
            Id = new(clock.NewId()),
            FollowUpId = id,
            BudgetLineId = row.Line.Id,
            BudgetToDate = toDate,
            OutcomeToDate = outcome,
            Forecast = forecast,
            Comment = comment,
            Author = author,
            At = clock.UtcNow,
            Origin = Origin.Own,
        };
    }
}
