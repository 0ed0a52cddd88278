namespace Tertial.Domain.Organisation;

/// <summary>Someone who works in Tertial. Known by title; the identity provider knows who it is, and no personnummer is kept.</summary>
public sealed class Person
{
    private string? _email;

    public required PersonId Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Where reminders are sent. Never shown to the public.</summary>
    public string? Email { get => _email; init => _email = value; }

    public required List<RoleAssignment> Roles { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The roles in which one reports, or heads those who do: what a stand-in takes over.</summary>
    public IEnumerable<RoleAssignment> ReportingRoles() => Roles.Where(role => role.Role is Role.Reporter or Role.Head or Role.Controller);

    /// <summary>Whether some role is that of an official; the elected decide and scrutinise, but do not report.</summary>
    public bool WorksInAdministration => Roles.Exists(role => role.Role is not (Role.Member or Role.Auditor));

    public static IReadOnlyList<Obstacle> ObstaclesToWritingTo(string? email) =>
        email is null || EmailAddress.IsValid(email) ? [] : [new($"”{email}” är ingen e-postadress. Skriv som namn@kommunen.se.")];

    /// <summary>Gives another address, or none.</summary>
    public EmailChanged WriteTo(string? email)
    {
        Obstacle.RefuseIfAny(ObstaclesToWritingTo(email));
        _email = email;
        return new(Id);
    }
}

/// <summary>A role within a body or a unit; a reporter and a head have a unit, the others a body.</summary>
public sealed record RoleAssignment(Role Role, BodyId? BodyId = null, UnitId? UnitId = null);
