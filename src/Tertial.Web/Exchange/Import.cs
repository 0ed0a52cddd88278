using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Web.Data;

namespace Tertial.Web.Exchange;

/// <summary>Takes a whole municipality into an empty database: all of it or nothing, as one journal entry with the file's hash.</summary>
public sealed class Import(TertialContext db, Journal journal)
{
    /// <exception cref="ExchangeException">Where and why the file cannot be taken in, or that the database is not empty.</exception>
    public async Task RunAsync(byte[] file, DateOnly? until = null)
    {
        var record = ExchangeFile.Read(file);
        if (until is { } day)
        {
            record = Until.Day(record, day);
            if (RecordFaults.Of(record).FirstOrDefault() is { } fault)
                throw new ExchangeException($"Det går inte att stanna vid den {day:yyyy-MM-dd}: {fault}");
        }
        await using var writing = await journal.BeginAsync();
        if (await db.Municipalities.AnyAsync())
            throw new ExchangeException("Databasen är inte tom. Importera till en ny databas, eller ta bort den gamla först.");
        await AddAsync(record);
        await writing.SaveAsync(new MunicipalityImported(record.Municipality.Name, Convert.ToHexStringLower(SHA256.HashData(file)), until), userId: null);
    }

    private async Task AddAsync(MunicipalRecord record)
    {
        db.Add(record.Municipality);
        await AddRangesAsync([record.Bodies, record.Units, record.People, record.StandIns, record.MandatePeriods, record.FocusAreas, record.GoalAreas, record.OutcomeGoals]);
        await AddRangesAsync([record.CouncilGoals, record.Metrics, record.Plans, record.PlanVersions, record.Frames, record.Matters, record.Assignments, record.Meetings]);
        await AddRangesAsync([record.FollowUps, record.ActivityReports, record.ReportReviews, record.ReportDrafts, record.BudgetReports, record.LedgerImports, record.Assessments, record.FollowUpTexts, record.Dismissals]);
    }

    private async Task AddRangesAsync(IEnumerable<IEnumerable<object>> kinds)
    {
        foreach (var kind in kinds) await db.AddRangeAsync(kind);
    }
}
