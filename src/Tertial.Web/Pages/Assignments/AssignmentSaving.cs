using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Assignments;

/// <summary>Whether something was saved, or why not.</summary>
/// <param name="Obstacles">What stands in the way, each with its field.</param>
/// <param name="Meanwhile">The assignment as someone else has saved it since the form was read.</param>
public sealed record AssignmentSaved(IReadOnlyList<FieldObstacle> Obstacles, Assignment? Meanwhile = null);

/// <summary>Gives, reports, prolongs and puts forward to close assignments, each with its entry in the journal.</summary>
public sealed class AssignmentSaving(TertialContext db, Journal journal, Clock clock)
{
    private static readonly AssignmentSaved Done = new([]);

    /// <summary>Tells whether someone else has reported or prolonged since a form was read.</summary>
    public static string BasisOf(Assignment assignment) => $"{assignment.Reports.Count}/{assignment.Prolongations.Count}";

    /// <param name="point">The decided point that gives it.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="actor">Who enters it.</param>
    /// <returns>What stands in the way, or the assignment.</returns>
    public async Task<(IReadOnlyList<FieldObstacle> Obstacles, Assignment? Given)> GiveAsync(DecisionPointId point, AssignmentTerms terms, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var record = await ReadAsync();
        var by = record.Decisions.Point(point);
        var obstacles = terms.Obstacles(by, clock.Today, record.Decisions, record.Assignments);
        if (obstacles.Count > 0) return (obstacles, null);
        var assignment = terms.Give(new(clock.NewId()), by, clock.Today, record.Decisions, record.Assignments);
        db.Add(assignment);
        await writing.SaveAsync(new AssignmentGiven(assignment.Id, point, assignment.Text, assignment.To, assignment.Due), actor.Value);
        return ([], assignment);
    }

    public async Task<AssignmentSaved> ReportAsync(AssignmentId id, AssignmentReport report, string basis, Person? inPlaceOf)
    {
        await using var writing = await journal.BeginAsync();
        var (assignment, decisions) = (await FindAsync(id), (await ReadAsync()).Decisions);
        if (BasisOf(assignment) != basis) return new([], assignment);
        var obstacles = assignment.ObstaclesTo(report, clock.Today, decisions);
        if (obstacles.Count > 0) return new(obstacles);
        await writing.SaveAsync(assignment.Report(report, clock.Today, decisions), report.By?.Value, inPlaceOf: inPlaceOf);
        return Done;
    }

    public async Task<AssignmentSaved> ProlongAsync(AssignmentId id, DecisionPointId point, DateOnly due, string basis, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var (assignment, decisions) = (await FindAsync(id), (await ReadAsync()).Decisions);
        if (BasisOf(assignment) != basis) return new([], assignment);
        var by = decisions.Point(point);
        var obstacles = assignment.ObstaclesToProlonging(by, due, clock.Today, decisions);
        if (obstacles.Count > 0) return new(obstacles);
        await writing.SaveAsync(assignment.Prolong(by, due, clock.Today, decisions), actor.Value);
        return Done;
    }

    public async Task<IReadOnlyList<Obstacle>> ProposeClosingAsync(AssignmentId id, MatterId matter, string text, PersonId actor)
    {
        await using var writing = await journal.BeginAsync();
        var record = await ReadAsync();
        var (assignment, into) = (record.Assignments.First(candidate => candidate.Id == id), record.Matters.First(candidate => candidate.Id == matter));
        var obstacles = assignment.ObstaclesToProposingClosing(into, clock.Today, record.Decisions);
        if (obstacles.Count > 0) return obstacles;
        var point = assignment.ProposeClosing(new(clock.NewId()), into, text, clock.Today, record.Decisions);
        db.Add(point);
        await writing.SaveAsync(new AssignmentClosingProposed(id, matter, point.Id), actor.Value);
        return [];
    }

    private Task<Assignment> FindAsync(AssignmentId id) => db.Assignments.SingleAsync(candidate => candidate.Id == id);

    private async Task<MunicipalRecord> ReadAsync() => (await RecordReading.ReadAsync(db))!;
}
