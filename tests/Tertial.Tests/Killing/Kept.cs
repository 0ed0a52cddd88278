using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Commands;
using Tertial.Web.Data;

namespace Tertial.Tests.Killing;

/// <summary>What the database holds after the site was killed.</summary>
internal sealed class Kept
{
    private readonly MunicipalRecord _record;
    private readonly List<JournalEntry> _journal;
    private readonly FollowUp _followUp;

    private Kept(MunicipalRecord record, List<JournalEntry> journal) =>
        (_record, _journal, _followUp) = (record, journal, record.FollowUps.Single(followUp => followUp.Number == 2));

    public bool IsClosed => _followUp.IsClosed;

    public IReadOnlyList<string> Reasons => [.. _record.Assessments.Select(assessment => assessment.Reason).OfType<string>()];

    public IReadOnlyList<string> Comments => [.. _record.BudgetReports.Select(report => report.Comment).OfType<string>()];

    public static async Task<Kept> ReadAsync(string database)
    {
        await using var installation = await Installation.OpenAsync(new(database));
        return new(await installation.ReadAsync(withDrafts: true), await installation.Db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync());
    }

    /// <summary>What has been marked ready about the activity, in order.</summary>
    public IReadOnlyList<string> Reports(string code) =>
        [.. _record.ReportsOn(IdOf(code)).Where(report => report.FollowUpId == _followUp.Id).OrderBy(report => report.At).Select(report => report.Facts.Done!)];

    public string? Draft(string code) => _record.ReportDrafts.SingleOrDefault(draft => draft.FollowUpId == _followUp.Id && draft.ActivityId == IdOf(code))?.Facts.Done;

    /// <summary>Everything saved has its entry, and every entry what it tells of.</summary>
    public void ShouldAgreeWithItsJournal()
    {
        Told(nameof(ActivityReported), "reportId").ShouldBe(_record.ActivityReports.Where(report => report.Origin == Origin.Own).Select(report => report.Id.Value), ignoreOrder: true);
        Told(nameof(BudgetReported), "reportId").ShouldBe(_record.BudgetReports.Where(report => report.Origin == Origin.Own).Select(report => report.Id.Value), ignoreOrder: true);
        Told(nameof(GoalAssessed), "assessmentId").ShouldBe(_record.Assessments.Where(assessment => assessment.Origin == Origin.Own).Select(assessment => assessment.Id.Value), ignoreOrder: true);
    }

    /// <summary>The follow-up is open or closed, and in neither case half.</summary>
    public void ShouldBeOpenOrClosedWhole()
    {
        var moved = _journal.LastOrDefault(entry => entry.Event is nameof(FollowUpClosed) or nameof(FollowUpReopened));
        (moved?.Event == nameof(FollowUpClosed)).ShouldBe(IsClosed, "the journal tells whether it is closed");
        (_followUp.Frozen is not null, _followUp.Checksum is not null).ShouldBe((IsClosed, IsClosed), "frozen, with its checksum, when closed and only then");
        if (!IsClosed) return;
        moved!.Content.ShouldContain(_followUp.Checksum!);
        _followUp.IsIntact.ShouldBeTrue();
        // Nothing came in behind it, for nothing is taken in while it is closed.
        _followUp.Frozen.ShouldBe(Snapshots.Freeze(SnapshotTaking.Take(_record, _followUp)));
    }

    private ActivityId IdOf(string code) => _record.PlanVersions.SelectMany(version => version.Activities).First(activity => activity.Code == code).Id;

    private IEnumerable<Guid> Told(string name, string id) =>
        _journal.Where(entry => entry.Event == name).Select(entry => JsonDocument.Parse(entry.Content).RootElement.GetProperty("event").GetProperty(id).GetGuid());
}
