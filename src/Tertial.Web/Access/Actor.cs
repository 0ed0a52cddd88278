using System.Security.Claims;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Access;

/// <summary>The person at work, with the roles the record gives today; asked before anything is offered and again before it is accepted.</summary>
public sealed class Actor(Person person, MunicipalRecord record)
{
    public PersonId Id => person.Id;

    public string Title => person.Title;

    public bool Has(Permission permission) => person.Roles.Exists(role => Permissions.Gives(role.Role, permission));

    /// <summary>Whether the permission reaches a body: the body itself, or a committee that is part of it.</summary>
    public bool May(Permission permission, BodyId body) => person.Roles.Exists(role =>
        Permissions.Gives(role.Role, permission) && role.BodyId is { } scope && (scope == body || record.Body(body).PartOf == scope));

    /// <summary>A reporter reports the unit's own activities; a head those of the units below it too. One that no unit answers for is taken on by the head of the whole administration or the officer.</summary>
    public bool MayReport(Activity activity) => activity.UnitId is { } unit ? ReportsFor(unit) : AnswersForAll(BodyOf(activity));

    /// <summary>Those who report for the unit, and those who prepare or record for the body that gave it; an officer also for the body the unit is part of.</summary>
    public bool MayReport(Assignment assignment)
    {
        var giver = record.Decisions.Point(assignment.GivenBy).DecidingBodyId;
        return May(Permission.Prepare, giver) || May(Permission.RecordDecisions, giver)
            || record.Unit(assignment.UnitId) is { } unit && (ReportsFor(unit.Id) || May(Permission.Prepare, unit.BodyId));
    }

    /// <summary>An officer plans all the activities of the body; a head those of the own unit and the units below it.</summary>
    public bool MayPlan(BodyId body, UnitId? unit) => May(Permission.WritePlan, body)
        || unit is { } own && record.Unit(own)?.BodyId == body && person.Roles.Exists(role => role is { Role: Role.Head, UnitId: { } scope } && WithParents(own).Contains(scope));

    /// <summary>The head of the unit, or of one above it, approves its reports; where nobody is head the one who prepares the follow-up.</summary>
    public bool MayApprove(Activity activity, BodyId body)
    {
        var heads = Approvers.Of(record, activity, body).Select(head => head.Id).ToHashSet();
        return heads.Count == 0 ? May(Permission.Prepare, body) : heads.Contains(Id);
    }

    private bool AnswersForAll(BodyId body) => May(Permission.Prepare, body)
        || person.Roles.Exists(role => role is { Role: Role.Head } && record.Unit(role.UnitId) is { PartOf: null } unit && unit.BodyId == body);

    private BodyId BodyOf(Activity activity) => record.HistoryOf(record.PlanVersions.First(version => version.Id == activity.PlanVersionId).PlanId).Plan.BodyId;

    private bool ReportsFor(UnitId unit) => person.Roles.Exists(role => role switch
    {
        { Role: Role.Reporter } => role.UnitId == unit,
        { Role: Role.Head } => role.UnitId is { } scope && WithParents(unit).Contains(scope),
        _ => false,
    });

    private IEnumerable<UnitId> WithParents(UnitId unit)
    {
        for (var current = record.Unit(unit); current is not null; current = record.Unit(current.PartOf)) yield return current.Id;
    }
}

/// <summary>Finds the actor behind a request.</summary>
public sealed class Actors(Records records, IHttpContextAccessor http)
{
    /// <summary>Nobody for a visitor, or for someone whose account is gone.</summary>
    public async ValueTask<Actor?> FindAsync(ClaimsPrincipal? user = null)
    {
        user ??= http.HttpContext?.User;
        if (!Guid.TryParse(user?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;
        if (await records.FindAsync() is not { } record) return null;
        return record.People.Find(person => person.Id.Value == id) is { } person ? new(person, record) : null;
    }

    /// <summary>The actor of a page that only the signed-in reach.</summary>
    public async ValueTask<Actor> ReadAsync() =>
        await FindAsync() ?? throw new InvalidOperationException("Nobody is signed in: the page lacks its policy.");
}
