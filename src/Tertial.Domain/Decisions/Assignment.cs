namespace Tertial.Domain.Decisions;

/// <summary>A task that a decision point gives (uppdrag, KL 5:4, 6:5): reported back on, and closed only by a decision of the body that gave it.</summary>
public sealed class Assignment
{
    public required AssignmentId Id { get; init; }

    /// <summary>The decision point that gives it.</summary>
    public required DecisionPointId GivenBy { get; init; }

    /// <summary>What is to be done, as decided.</summary>
    public required string Text { get; init; }

    /// <summary>The title or body that is to do it.</summary>
    public required string To { get; init; }

    /// <summary>The unit that does the work, when it is the administration.</summary>
    public UnitId? UnitId { get; init; }

    /// <summary>The day it is to be reported back by, as first decided.</summary>
    public DateOnly? Due { get; init; }

    public required List<AssignmentReport> Reports { get; init; }

    /// <summary>Decisions that give it another last day.</summary>
    public required List<Prolongation> Prolongations { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The last day to report back as decided by the date: a prolongation counts once it is in force.</summary>
    public DateOnly? DueOn(DateOnly date, DecisionLedger decisions) => Prolongations
        .Where(prolongation => decisions.StandingOn(prolongation.DecidedBy, date) == Decisions.Standing.InForce)
        .MaxBy(prolongation => decisions.InForceFrom(prolongation.DecidedBy, date))?.Due ?? Due;

    /// <summary>The decision that declared it done, by the date.</summary>
    public DecisionPoint? ClosedBy(DateOnly date, DecisionLedger decisions) => decisions.Points.FirstOrDefault(point =>
        point.Effect == Effect.DeclareAssignmentDone && point.AssignmentId == Id && decisions.StandingOn(point.Id, date) == Decisions.Standing.InForce);

    /// <summary>Where it stands on the date; first row that fits.</summary>
    public AssignmentStanding StandingOn(DateOnly date, DecisionLedger decisions)
    {
        if (decisions.StandingOn(GivenBy, date) != Decisions.Standing.InForce) return AssignmentStanding.NotGiven;
        if (ClosedBy(date, decisions) is not null) return AssignmentStanding.Closed;
        var latest = Reports.Where(report => report.On <= date).MaxBy(report => (report.On, report.At));
        if (latest is { IsCarriedOut: true }) return AssignmentStanding.ReportedCarriedOut;
        if (DueOn(date, decisions) < date) return AssignmentStanding.Overdue;
        return latest is null ? AssignmentStanding.NotReported : AssignmentStanding.UnderWay;
    }

    /// <summary>Why a decision point may not declare it done: only the body that gave it may (förklaras fullgjort).</summary>
    public IReadOnlyList<Obstacle> ObstaclesToClosing(DecisionPoint by, DateOnly date, DecisionLedger decisions) =>
        by.DecidingBodyId != decisions.Point(GivenBy).DecidingBodyId ? [new("Uppdraget förklaras fullgjort av den instans som gav det.", "KL 5:4")]
        : ClosedBy(date, decisions) is { } point && point.Id != by.Id ? [new("Uppdraget är redan förklarat fullgjort.")]
        : [];

    public IReadOnlyList<Obstacle> ObstaclesToReporting(string? text, DateOnly on, DateOnly today, DecisionLedger decisions)
    {
        var obstacles = new List<Obstacle>();
        if (StandingOn(today, decisions) == AssignmentStanding.NotGiven) obstacles.Add(new("Beslutet som ger uppdraget gäller inte än."));
        if (ClosedBy(today, decisions) is not null) obstacles.Add(new("Uppdraget är förklarat fullgjort."));
        if (string.IsNullOrWhiteSpace(text)) obstacles.Add(new("Skriv vad som har gjorts."));
        if (on > today) obstacles.Add(new("Dagen har inte varit än."));
        return obstacles;
    }

    /// <summary>Adds a report back.</summary>
    public AssignmentReported Report(AssignmentReport report, DateOnly today, DecisionLedger decisions)
    {
        Obstacle.RefuseIfAny(ObstaclesToReporting(report.Text, report.On, today, decisions));
        Reports.Add(report);
        return new(Id, report.On, report.Text, report.IsCarriedOut);
    }
}

/// <summary>What was reported back on an assignment, on a day. Added, never overwritten.</summary>
public sealed class AssignmentReport
{
    /// <summary>The day it describes.</summary>
    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    /// <summary>Whether it says that the assignment is carried out; only a decision closes it.</summary>
    public required bool IsCarriedOut { get; init; }

    public PersonId? By { get; init; }

    /// <summary>When it was reported, in UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>A decision that gives an assignment another last day.</summary>
public sealed class Prolongation
{
    public required DecisionPointId DecidedBy { get; init; }

    public required DateOnly Due { get; init; }
}

/// <summary>Where an assignment stands on a date.</summary>
public enum AssignmentStanding
{
    /// <summary>The decision that gives it is not in force.</summary>
    NotGiven,

    /// <summary>Declared done by the body that gave it.</summary>
    Closed,

    /// <summary>Reported carried out, and waiting for the decision that closes it.</summary>
    ReportedCarriedOut,

    /// <summary>Its last day has passed.</summary>
    Overdue,

    /// <summary>Nothing has been reported back.</summary>
    NotReported,

    /// <summary>Reported on, not carried out.</summary>
    UnderWay,
}
