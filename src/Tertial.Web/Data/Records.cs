using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Data;

/// <summary>The record as it was when the journal's last entry was the one of the number; the hash is that of the last entry about the record.</summary>
internal sealed record KeptRecord(long Sequence, string Hash, MunicipalRecord? Record);

/// <summary>Gives the municipality's record, read once for each state of the journal. Drafts, of plans and of reports, are not part of it.</summary>
public sealed class Records(JournalHead head, IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1);
    private volatile KeptRecord? _kept;

    /// <summary>The record; nothing when the database holds no municipality yet.</summary>
    public async ValueTask<MunicipalRecord?> FindAsync()
    {
        var hash = await head.ReadAsync();
        if (_kept is { } kept && kept.Hash == hash) return kept.Record;
        await _reading.WaitAsync();
        try
        {
            if (_kept is { } now && now.Hash == hash) return now.Record;
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TertialContext>();
            // One moment of the database; this level is the one that does not wait for writers.
            await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted);
            _kept = await ReportsSince.ReadAsync(db, _kept) ?? new(await db.Journal.MaxAsync(entry => (long?)entry.Sequence) ?? 0, await JournalHead.HashAsync(db), await RecordReading.ReadAsync(db));
            return _kept.Record;
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    /// <summary>The record of an installation that holds a municipality.</summary>
    public async ValueTask<MunicipalRecord> ReadAsync() =>
        await FindAsync() ?? throw new InvalidOperationException("The database holds no municipality: import one first.");
}

/// <summary>Reads the whole record from the database.</summary>
public static class RecordReading
{
    public static async Task<MunicipalRecord?> ReadAsync(TertialContext db, bool withDrafts = false)
    {
        if (await db.Municipalities.AsNoTracking().SingleOrDefaultAsync() is not { } municipality) return null;
        return new()
        {
            Municipality = municipality,
            Bodies = await All(db.Bodies),
            Units = await All(db.Units),
            People = await All(db.People),
            StandIns = await All(db.StandIns),
            MandatePeriods = await All(db.MandatePeriods),
            FocusAreas = await All(db.FocusAreas),
            GoalAreas = await All(db.GoalAreas),
            OutcomeGoals = await All(db.OutcomeGoals),
            CouncilGoals = await All(db.CouncilGoals),
            Metrics = await All(db.Metrics),
            Plans = await All(db.Plans),
            PlanVersions = await All(Versions(db, withDrafts).Include(version => version.Goals).Include(version => version.Activities).Include(version => version.BudgetLines)),
            Frames = await All(db.Frames),
            Matters = await All(db.Matters.Include(matter => matter.Papers).Include(matter => matter.Points).Include(matter => matter.Conditions).Include(matter => matter.Handlings)),
            Assignments = await All(db.Assignments),
            Meetings = await All(db.Meetings),
            FollowUps = await All(db.FollowUps),
            ActivityReports = await All(db.ActivityReports),
            ReportReviews = await All(db.ReportReviews),
            ReportDrafts = withDrafts ? await All(db.ReportDrafts) : [],
            BudgetReports = await All(db.BudgetReports),
            LedgerImports = await All(db.LedgerImports),
            Assessments = await All(db.Assessments),
            FollowUpTexts = await All(db.FollowUpTexts),
            Dismissals = await All(db.Dismissals),
        };
    }

    // A draft that a matter already names is known through the matter; what it says is read where it is written.
    private static IQueryable<PlanVersion> Versions(TertialContext db, bool withDrafts) =>
        db.PlanVersions.Where(version => withDrafts || version.ProposedOn != null || db.DecisionPoints.Any(point => point.PlanVersionId == version.Id));

    private static Task<List<T>> All<T>(IQueryable<T> query) where T : class => query.AsNoTracking().AsSplitQuery().ToListAsync();
}
