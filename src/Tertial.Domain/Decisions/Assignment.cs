using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

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

    /// <summary>The undecided point that would declare it done, where one has been put in a matter.</summary>
    public DecisionPoint? ClosingProposed(DateOnly date, DecisionLedger decisions) => decisions.Points.FirstOrDefault(point =>
        point.Effect == Effect.DeclareAssignmentDone && point.AssignmentId == Id && decisions.DecisionOn(point.Id, date) is null);

    /// <summary>Why a matter cannot take a point that declares it done.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToProposingClosing(Matter matter, DateOnly date, DecisionLedger decisions) =>
        ObstaclesToReporting(date, decisions) is { Count: > 0 } obstacles ? obstacles
        : ClosingProposed(date, decisions) is { } point ? [new($"Det är redan föreslaget i {decisions.MatterOf(point.Id).Diarienummer}.")]
        : matter.Points.Count > 0 && matter.Points.TrueForAll(point => decisions.DecisionOn(point.Id, date) is not null) ? [new("Ärendet är avgjort. Välj ett ärende som ska beslutas.")]
        : [];

    /// <summary>The point that declares it done, for the body that gave it to decide on in the matter.</summary>
    public DecisionPoint ProposeClosing(DecisionPointId id, Matter matter, string text, DateOnly date, DecisionLedger decisions)
    {
        Obstacle.RefuseIfAny(ObstaclesToProposingClosing(matter, date, decisions));
        return new()
        {
            Id = id,
            MatterId = matter.Id,
            Number = matter.Points.Select(point => point.Number).DefaultIfEmpty().Max() + 1,
            Text = text,
            DecidingBodyId = decisions.Point(GivenBy).DecidingBodyId,
            Effect = Effect.DeclareAssignmentDone,
            AssignmentId = Id,
            Origin = Origin.Own,
        };
    }

    /// <summary>Why nothing can be reported back on it, whatever is written.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToReporting(DateOnly today, DecisionLedger decisions) =>
        StandingOn(today, decisions) == AssignmentStanding.NotGiven ? [new("Beslutet som ger uppdraget gäller inte än.")]
        : ClosedBy(today, decisions) is not null ? [new("Uppdraget är förklarat fullgjort.")]
        : [];

    /// <summary>What is wrong with a report back; it becomes public, so it names nobody by personnummer.</summary>
    public IReadOnlyList<FieldObstacle> ObstaclesTo(AssignmentReport report, DateOnly today, DecisionLedger decisions)
    {
        var obstacles = new List<FieldObstacle>(ObstaclesToReporting(today, decisions).Select(obstacle => new FieldObstacle("", obstacle.ToString())));
        if (string.IsNullOrWhiteSpace(report.Text)) obstacles.Add(new(nameof(AssignmentReport.Text), "Skriv vad som har gjorts."));
        if (Personnummer.IsIn(report.Text)) obstacles.Add(new(nameof(AssignmentReport.Text), "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig."));
        if (report.On > today) obstacles.Add(new(nameof(AssignmentReport.On), "Dagen har inte varit än."));
        if (decisions.InForceFrom(GivenBy, today) is { } given && report.On < given)
            obstacles.Add(new(nameof(AssignmentReport.On), $"Uppdraget gavs den {given:yyyy-MM-dd}. Skriv den dagen eller en senare."));
        return obstacles;
    }

    /// <summary>Adds a report back.</summary>
    public AssignmentReported Report(AssignmentReport report, DateOnly today, DecisionLedger decisions)
    {
        Obstacle.RefuseIfAny([.. ObstaclesTo(report, today, decisions).Select(obstacle => new Obstacle(obstacle.Text))]);
        Reports.Add(report);
        return new(Id, report.On, report.Text, report.IsCarriedOut);
    }

    /// <summary>Why a decision may not give it another last day: only the body that gave it may, later, in a decision of its own.</summary>
    public IReadOnlyList<FieldObstacle> ObstaclesToProlonging(DecisionPoint by, DateOnly due, DateOnly today, DecisionLedger decisions)
    {
        var obstacles = new List<FieldObstacle>(ObstaclesToReporting(today, decisions).Select(obstacle => new FieldObstacle("", obstacle.ToString())));
        if (!MayProlong(by, today, decisions)) obstacles.Add(new(nameof(Prolongation.DecidedBy), "Uppdraget får en ny sista dag genom ett senare beslut av den instans som gav det."));
        if (decisions.DecisionOn(by.Id, today) is { } decision && due <= decision.Handling.MeetingDate)
            obstacles.Add(new(nameof(Prolongation.Due), $"Beslutet fattades den {decision.Handling.MeetingDate:yyyy-MM-dd}. Skriv en senare dag."));
        if (due == DueOn(today, decisions)) obstacles.Add(new(nameof(Prolongation.Due), "Det är redan den sista dagen."));
        return obstacles;
    }

    /// <summary>Whether a point can be the decision that gives it another last day.</summary>
    public bool MayProlong(DecisionPoint by, DateOnly today, DecisionLedger decisions) =>
        by.Id != GivenBy && by.DecidingBodyId == decisions.Point(GivenBy).DecidingBodyId && by.Effect == Effect.Other
        && Prolongations.TrueForAll(prolongation => prolongation.DecidedBy != by.Id)
        && decisions.DecisionOn(by.Id, today) is { IsApproval: true } decision
        && decisions.DecisionOn(GivenBy, today) is { } giving && decision.Handling.MeetingDate >= giving.Handling.MeetingDate;

    /// <summary>Gives it the last day that a decision states.</summary>
    public AssignmentProlonged Prolong(DecisionPoint by, DateOnly due, DateOnly today, DecisionLedger decisions)
    {
        Obstacle.RefuseIfAny([.. ObstaclesToProlonging(by, due, today, decisions).Select(obstacle => new Obstacle(obstacle.Text))]);
        Prolongations.Add(new() { DecidedBy = by.Id, Due = due });
        return new(Id, by.Id, due);
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
