namespace Tertial.Domain.Organisation;

/// <summary>That someone reports in a person's place, from day to day, while that person is away (ersättare vid frånvaro). It is kept as it was named; ended early, it says since when.</summary>
/// <remarks>What is passed on is <see cref="Person.ReportingRoles"/>: reporting, and heading of units with the approval of their reports. What an officer, a secretary or an administrator may is not, and a stand-in's own absence passes nothing on.</remarks>
public sealed class StandIn
{
    public required StandInId Id { get; init; }

    /// <summary>Who is away.</summary>
    public required PersonId Absent { get; init; }

    /// <summary>Who reports instead.</summary>
    public required PersonId Substitute { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day, as it was named; the whole day is included.</summary>
    public required DateOnly To { get; init; }

    public PersonId? NamedBy { get; init; }

    /// <summary>When it was named, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>When it was ended before its last day, in UTC; it does not hold that day.</summary>
    public DateTime? EndedAt { get; private set; }

    public PersonId? EndedBy { get; private set; }

    public required Origin Origin { get; init; }

    /// <summary>The last day it holds; before the first when it was ended before it began.</summary>
    public DateOnly LastDay => EndedAt is { } at && SwedishDay.Of(at).AddDays(-1) is var ended && ended < To ? ended : To;

    public bool HoldsOn(DateOnly day) => From <= day && day <= LastDay;

    /// <summary>Whether it holds some day of the span.</summary>
    public bool Overlaps(DateOnly from, DateOnly to) => From <= LastDay && From <= to && from <= LastDay;

    public IReadOnlyList<Obstacle> ObstaclesToEnding(DateOnly today) => LastDay < today ? [new("Ersättningen är redan slut.")] : [];

    /// <summary>Ends it at once.</summary>
    public StandInEnded End(PersonId? by, DateTime at)
    {
        Obstacle.RefuseIfAny(ObstaclesToEnding(SwedishDay.Of(at)));
        (EndedAt, EndedBy) = (at, by);
        return new(Id, Absent, Substitute);
    }
}
