namespace Tertial.Domain.Organisation;

/// <summary>Someone who works in Tertial. Known by title; the identity provider knows who it is, and no personnummer is kept.</summary>
public sealed class Person
{
    public required PersonId Id { get; init; }

    public required string Title { get; init; }

    public required List<RoleAssignment> Roles { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>A role within a body or a unit; a reporter and a head have a unit, the others a body.</summary>
public sealed record RoleAssignment(Role Role, BodyId? BodyId = null, UnitId? UnitId = null);
