namespace Tertial.Domain.Organisation;

/// <summary>The four years that an election result lasts: where the chain from vote to welfare begins.</summary>
public sealed class MandatePeriod
{
    public required MandatePeriodId Id { get; init; }

    public required DateOnly ElectionDay { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>What the voters decided, in a sentence or two.</summary>
    public string? Result { get; init; }

    public required Origin Origin { get; init; }
}
