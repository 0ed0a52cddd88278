namespace Tertial.Domain.Plans;

/// <summary>What the council lets a body spend in a year (KL 11:6): net cost of operations, and capital apart. A plan over its frame is warned about, never blocked.</summary>
public sealed class Frame
{
    public required FrameId Id { get; init; }

    public required BodyId BodyId { get; init; }

    public required int Year { get; init; }

    public required Money NetCost { get; init; }

    public required Money Capital { get; init; }

    /// <summary>The council's decision point that establishes it.</summary>
    public required DecisionPointId EstablishedBy { get; init; }

    public required Origin Origin { get; init; }
}
