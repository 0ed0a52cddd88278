using Tertial.Domain.Organisation;

namespace Tertial.Domain.FollowUps.Reminders;

/// <summary>Why something that is not reported is asked of a person.</summary>
public enum Reach
{
    /// <summary>The person reports it.</summary>
    Reports,

    /// <summary>Nobody who reports it has an address, and the person heads the unit or one above it.</summary>
    Heads,

    /// <summary>No head has an address either, and the person keeps the plan.</summary>
    KeepsPlan,
}

/// <summary>A person whom something that is not reported is asked of, and in whose place when that one is away.</summary>
public sealed record Recipient(Person To, Reach Reach, Person? InPlaceOf)
{
    /// <summary>Those who report it and can be written to; if none, the head of the unit, then the heads above, then those who keep the plan. Empty when nobody can be written to.</summary>
    public static IReadOnlyList<Recipient> Of(MunicipalRecord record, Awaited awaited, DateOnly day) =>
        Levels(record, awaited).Select(level => ReachedOn(record, level, day)).FirstOrDefault(reached => reached.Count > 0) ?? [];

    private static List<Recipient> ReachedOn(MunicipalRecord record, (Reach Reach, IEnumerable<Person> People) level, DateOnly day) =>
        [.. level.People.Select(person => Reached(record, person, level.Reach, day)).OfType<Recipient>().OrderBy(recipient => recipient.InPlaceOf is not null).DistinctBy(recipient => recipient.To.Id)];

    // Who is away reads no letters; neither does a stand-in who is away too, and there are no chains.
    private static Recipient? Reached(MunicipalRecord record, Person person, Reach reach, DateOnly day)
    {
        var substitute = record.SubstituteOf(person.Id, day);
        var to = substitute ?? person;
        if (to.Email is null || (substitute is not null && record.SubstituteOf(substitute.Id, day) is not null)) return null;
        return new(to, reach, substitute is null ? null : person);
    }

    private static IEnumerable<(Reach, IEnumerable<Person>)> Levels(MunicipalRecord record, Awaited awaited)
    {
        var body = record.HistoryOf(awaited.FollowUp.PlanId).Plan.BodyId;
        return awaited.Kind switch
        {
            AwaitedKind.Activity => [(Reach.Reports, Reporting(record, awaited.UnitId)), .. record.HeadsOver(awaited.UnitId, body).Select(heads => (Reach.Heads, (IEnumerable<Person>)heads)), (Reach.KeepsPlan, Of(record, Role.Officer, body))],
            AwaitedKind.BudgetLine => [(Reach.Reports, Of(record, Role.Controller, body)), (Reach.KeepsPlan, Of(record, Role.Officer, body))],
            _ => throw new InvalidOperationException($"Unknown kind {awaited.Kind}."),
        };
    }

    private static IEnumerable<Person> Reporting(MunicipalRecord record, UnitId? unit) =>
        unit is null ? [] : record.People.Where(person => person.Roles.Exists(role => role.Role == Role.Reporter && role.UnitId == unit));

    private static IEnumerable<Person> Of(MunicipalRecord record, Role role, BodyId body) =>
        record.People.Where(person => person.Roles.Exists(assigned => assigned.Role == role && assigned.BodyId is { } scope && (scope == body || record.Body(body).PartOf == scope)));
}
