namespace Tertial.Domain.Organisation;

/// <summary>A deciding or preparing body: council, executive board, board, committee or company board (KL 3).</summary>
public sealed class Body
{
    public required BodyId Id { get; init; }

    /// <summary>The short form in references and addresses, such as KS.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required BodyKind Kind { get; init; }

    /// <summary>For a committee, the board it is part of.</summary>
    public BodyId? PartOf { get; init; }

    public required Origin Origin { get; init; }

    public string Slug => Organisation.Slug.Of(Code);
}
