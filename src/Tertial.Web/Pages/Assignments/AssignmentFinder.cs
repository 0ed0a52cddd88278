using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Assignments;

/// <summary>An assignment with the record it stands in, and who is looking.</summary>
public sealed record FoundAssignment(AssignmentReading Reading, Actor Actor)
{
    public Assignment Assignment => Reading.Assignment;

    public MunicipalRecord Record => Reading.View.Record;

    public DecisionLedger Decisions => Record.Decisions;

    public DateOnly Today => Reading.View.On;

    public bool MayReport => Actor.MayReport(Assignment);

    /// <summary>Records what the body that gave it decides.</summary>
    public bool MayRecord => Actor.May(Permission.RecordDecisions, Reading.Giver.Id);
}

/// <summary>Finds the assignment a workplace address names.</summary>
public sealed class AssignmentFinder(Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when the address names no assignment.</summary>
    public async Task<FoundAssignment?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        return record.Assignments.Find(candidate => candidate.Id.ToString() == (string?)route.Values["id"]) is { } assignment
            ? new(new(new(record, clock.Today), assignment), await actors.ReadAsync())
            : null;
    }
}
