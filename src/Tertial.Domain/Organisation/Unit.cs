namespace Tertial.Domain.Organisation;

/// <summary>A part of the administration under a body. Units form a tree, and each has a head.</summary>
public sealed class Unit
{
    public required UnitId Id { get; init; }

    public required BodyId BodyId { get; init; }

    public UnitId? PartOf { get; init; }

    public required string Name { get; init; }

    /// <summary>The head's title, such as förvaltningschef.</summary>
    public string? Head { get; init; }

    public required Origin Origin { get; init; }
}
