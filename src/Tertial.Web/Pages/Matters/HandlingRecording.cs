using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>Records how a body handled a matter, with the plan version as decided where it was changed at the meeting.</summary>
public sealed class HandlingRecording(TertialContext db, Journal journal, Clock clock)
{
    /// <summary>Records it and notes it; or says what stands in the way.</summary>
    public async Task<IReadOnlyList<Obstacle>> RecordAsync(FoundMatter found, HandlingForm form)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db, withDrafts: true))!;
        var body = record.Body(new(form.Body!.Value));
        // Nothing of this is kept unless the handling is: it is saved with it or not at all.
        var asDecided = (await AsDecidedAsync(record, body, form)).ToDictionary(made => made.Point, made => made.Version);
        var handling = form.Compose(new(clock.NewId()), found.Matter.Id, asDecided);
        var obstacles = Competence.ObstaclesToRecording(record.Decisions, body, handling, clock.Today);
        if (obstacles.Count > 0) return obstacles;

        db.Add(handling);
        await writing.SaveAsync(new HandlingRecorded(found.Matter.Id, handling), found.Actor.Id.Value);
        return [];
    }

    // The proposed version stays as the proposal; what was decided is a version of its own, the same for plan and budget.
    private async Task<List<(Guid Point, PlanVersionId Version)>> AsDecidedAsync(MunicipalRecord record, Domain.Organisation.Body body, HandlingForm form)
    {
        var made = new Dictionary<PlanVersionId, PlanVersionId>();
        var asDecided = new List<(Guid, PlanVersionId)>();
        foreach (var outcome in form.Points.Where(point => form.Decides == true && point.Outcome == Outcome.ApprovedWithChanges))
        {
            var point = record.Decisions.Point(new(outcome.Point));
            if (point.PlanVersionId is not { } proposed || point.DecidingBodyId != body.Id) continue;
            if (!made.TryGetValue(proposed, out var version)) made[proposed] = version = await VersionAsync(record, proposed, outcome.AsDecided, form.MeetingDate!.Value);
            asDecided.Add((outcome.Point, version));
        }
        return asDecided;
    }

    private async Task<PlanVersionId> VersionAsync(MunicipalRecord record, PlanVersionId proposed, Guid? chosen, DateOnly on)
    {
        var original = record.PlanVersions.First(version => version.Id == proposed);
        PlanVersion version;
        if (chosen is { } id)
        {
            version = await db.PlanVersions.Include(candidate => candidate.Goals).SingleAsync(candidate => candidate.Id == new PlanVersionId(id) && candidate.PlanId == original.PlanId);
        }
        else
        {
            version = original.Copy(new(clock.NewId()), record.HistoryOf(original.PlanId).Versions.Max(other => other.Number) + 1, on);
            db.Add(version);
        }
        if (version.IsDraft) version.Propose(on);
        return version.Id;
    }
}
