namespace Tertial.Domain.Decisions;

/// <summary>One body's treatment of a matter at one meeting: it prepares, or it decides. One paragraph in the minutes.</summary>
public sealed class Handling
{
    public required HandlingId Id { get; init; }

    public required MatterId MatterId { get; init; }

    public required BodyId BodyId { get; init; }

    public required DateOnly MeetingDate { get; init; }

    /// <summary>The number after § in the minutes, as the body writes it.</summary>
    public string? Paragraph { get; init; }

    /// <summary>Whether the body decides the points it is to decide, or only prepares them for another.</summary>
    public required bool Decides { get; init; }

    public required List<PointOutcome> Outcomes { get; init; }

    /// <summary>Proposals put at the meeting (yrkanden).</summary>
    public required List<Proposal> Proposals { get; init; }

    /// <summary>Reservations, by party or role (KL 4:27).</summary>
    public required List<string> Reservations { get; init; }

    /// <summary>Counted votes; points without one were decided by acclamation.</summary>
    public List<Vote> Votes { get; init; } = [];

    /// <summary>Notes for the minutes (protokollsanteckningar), by party or role.</summary>
    public List<string> Notes { get; init; } = [];

    public DateOnly? MinutesApproved { get; private set; }

    public DateOnly? NoticeUp { get; private set; }

    public DateOnly? NoticeDown { get; private set; }

    public bool AppealPending { get; private set; }

    public DateOnly? CarriedOut { get; private set; }

    public required Origin Origin { get; init; }

    public LegalClock Clock => new(MeetingDate, MinutesApproved, NoticeUp, NoticeDown, AppealPending, CarriedOut);

    public IReadOnlyList<Obstacle> ObstaclesToClock(LegalClock clock)
    {
        var obstacles = new List<Obstacle>(clock.Faults());
        if (clock.Decided != MeetingDate) obstacles.Add(new("Sammanträdets dag kan inte ändras."));
        return obstacles;
    }

    /// <summary>Notes the dates after the meeting; refuses dates that cannot follow each other.</summary>
    public LegalClockNoted NoteClock(LegalClock clock)
    {
        Obstacle.RefuseIfAny(ObstaclesToClock(clock));
        (MinutesApproved, NoticeUp, NoticeDown) = (clock.MinutesApproved, clock.NoticeUp, clock.NoticeDown);
        (AppealPending, CarriedOut) = (clock.AppealPending, clock.CarriedOut);
        return new(MatterId, Id, clock);
    }
}

/// <summary>What the body did with one point.</summary>
public sealed class PointOutcome
{
    public required DecisionPointId DecisionPointId { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The number the point was printed under at this meeting, when it was another.</summary>
    public int? PrintedNumber { get; init; }

    /// <summary>The changed wording, or the reason for referral back or postponement (KL 5:50).</summary>
    public string? Note { get; init; }

    /// <summary>The version as decided, when a plan was approved with changes; the proposed one stays as the proposal.</summary>
    public PlanVersionId? AsDecided { get; init; }
}
