using System.Security.Claims;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Access;

/// <summary>The person at work, with the roles the record gives today; asked before anything is offered and again before it is accepted.</summary>
/// <remarks>
/// As a stand-in one may also do what the absent may in reporting: report activities, assignments of a unit and the budget, and approve reports as their head
/// (<see cref="Permissions.PassesOn"/>, by <see cref="Person.ReportingRoles"/>). What an officer, a secretary or an administrator
/// may, and writing the plan, is never passed on; nor is what the absent do as stand-ins themselves.
/// </remarks>
public sealed class Actor(Person person, MunicipalRecord record, DateOnly? today = null)
{
    private readonly List<Person> _absent = today is { } day ? [.. record.AbsentFor(person.Id, day)] : [];

    public PersonId Id => person.Id;

    public string Title => person.Title;

    /// <summary>Those in whose place the person reports today.</summary>
    public IReadOnlyList<Person> StandsInFor => _absent;

    /// <summary>Who reports in the person's place today.</summary>
    public Person? Substitute => today is { } on ? record.SubstituteOf(person.Id, on) : null;

    /// <summary>Whether the page for stand-ins concerns the person.</summary>
    public bool ConcernsStandIns => _absent.Count > 0 || person.ReportingRoles().Any() || Has(Permission.KeepPeople);

    public bool Has(Permission permission) => person.Roles.Exists(role => Permissions.Gives(role.Role, permission))
        || Permissions.PassesOn(permission) && _absent.Exists(absent => absent.ReportingRoles().Any(role => Permissions.Gives(role.Role, permission)));

    /// <summary>Whether the permission reaches a body: the body itself, or a committee that is part of it.</summary>
    public bool May(Permission permission, BodyId body) => Reaches(person.Roles, permission, body)
        || Permissions.PassesOn(permission) && _absent.Exists(absent => Reaches(absent.ReportingRoles(), permission, body));

    /// <summary>A reporter reports the unit's own activities; a head those of the units below it too. One that no unit answers for is taken on by the head of the whole administration or the officer.</summary>
    public bool MayReport(Activity activity) => Reports(person.Roles, activity) || _absent.Exists(absent => Reports(absent.ReportingRoles(), activity));

    /// <summary>Those who report for the unit, and those who prepare or record for the body that gave it; an officer also for the body the unit is part of.</summary>
    public bool MayReport(Assignment assignment) => Reports(person.Roles, assignment) || _absent.Exists(absent => Reports(absent.ReportingRoles(), assignment));

    /// <summary>In whose place the person reports it; nobody's when the own roles are enough.</summary>
    public Person? InPlaceOf(Activity activity) => Reports(person.Roles, activity) ? null : _absent.Find(absent => Reports(absent.ReportingRoles(), activity));

    public Person? InPlaceOf(Assignment assignment) => Reports(person.Roles, assignment) ? null : _absent.Find(absent => Reports(absent.ReportingRoles(), assignment));

    public Person? InPlaceOf(Permission permission, BodyId body) =>
        Reaches(person.Roles, permission, body) ? null : _absent.Find(absent => Permissions.PassesOn(permission) && Reaches(absent.ReportingRoles(), permission, body));

    /// <summary>Anyone for oneself; a head for those of the own unit and the units below it; whoever keeps the people for all.</summary>
    public bool MayNameStandInFor(Person other) => other.Id == person.Id || Has(Permission.KeepPeople)
        || other.Roles.Exists(role => role.UnitId is { } unit && Heads(person.Roles, unit));

    /// <summary>An officer plans all the activities of the body; a head those of the own unit and the units below it.</summary>
    public bool MayPlan(BodyId body, UnitId? unit) => May(Permission.WritePlan, body)
        || unit is { } own && record.Unit(own)?.BodyId == body && person.Roles.Exists(role => role is { Role: Role.Head, UnitId: { } scope } && record.UnitAndAbove(own).Any(above => above.Id == scope));

    /// <summary>The head of the unit, or of one above it, approves its reports; where nobody is head the one who prepares the follow-up.</summary>
    public bool MayApprove(Activity activity, BodyId body)
    {
        var heads = HeadsOver(activity, body);
        return heads.Count == 0 ? May(Permission.Prepare, body) : heads.Contains(person) || _absent.Exists(heads.Contains);
    }

    /// <summary>In which head's place the person approves it; nobody's when the own roles are enough.</summary>
    public Person? InPlaceOfHead(Activity activity, BodyId body)
    {
        var heads = HeadsOver(activity, body);
        return heads.Contains(person) ? null : _absent.Find(heads.Contains);
    }

    private List<Person> HeadsOver(Activity activity, BodyId body) => [.. record.HeadsOver(activity.UnitId, body).SelectMany(level => level)];

    private bool Reaches(IEnumerable<RoleAssignment> roles, Permission permission, BodyId body) => roles.Any(role =>
        Permissions.Gives(role.Role, permission) && role.BodyId is { } scope && (scope == body || record.Body(body).PartOf == scope));

    private bool Reports(IEnumerable<RoleAssignment> roles, Activity activity) => activity.UnitId is { } unit ? ReportsFor(roles, unit) : AnswersForAll(roles, BodyOf(activity));

    private bool Reports(IEnumerable<RoleAssignment> roles, Assignment assignment)
    {
        var giver = record.Decisions.Point(assignment.GivenBy).DecidingBodyId;
        return Reaches(roles, Permission.Prepare, giver) || Reaches(roles, Permission.RecordDecisions, giver)
            || record.Unit(assignment.UnitId) is { } unit && (ReportsFor(roles, unit.Id) || Reaches(roles, Permission.Prepare, unit.BodyId));
    }

    private bool AnswersForAll(IEnumerable<RoleAssignment> roles, BodyId body) => Reaches(roles, Permission.Prepare, body)
        || roles.Any(role => role is { Role: Role.Head } && record.Unit(role.UnitId) is { PartOf: null } unit && unit.BodyId == body);

    private BodyId BodyOf(Activity activity) => record.HistoryOf(record.PlanVersions.First(version => version.Id == activity.PlanVersionId).PlanId).Plan.BodyId;

    private bool ReportsFor(IEnumerable<RoleAssignment> roles, UnitId unit) => roles.Any(role => role is { Role: Role.Reporter } && role.UnitId == unit) || Heads(roles, unit);

    private bool Heads(IEnumerable<RoleAssignment> roles, UnitId unit) => roles.Any(role => role is { Role: Role.Head, UnitId: { } scope } && record.UnitAndAbove(unit).Any(above => above.Id == scope));
}

/// <summary>Finds the actor behind a request.</summary>
public sealed class Actors(Records records, IHttpContextAccessor http, Clock clock)
{
    /// <summary>Nobody for a visitor, or for someone whose account is gone.</summary>
    public async ValueTask<Actor?> FindAsync(ClaimsPrincipal? user = null)
    {
        user ??= http.HttpContext?.User;
        if (!Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;
        if (await records.FindAsync() is not { } record) return null;
        return record.People.Find(person => person.Id.Value == id) is { } person ? new(person, record, clock.Today) : null;
    }

    /// <summary>The actor of a page that only the signed-in reach.</summary>
    public async ValueTask<Actor> ReadAsync() =>
        await FindAsync() ?? throw new InvalidOperationException("Nobody is signed in: the page lacks its policy.");
}
