namespace Tertial.Domain.Decisions;

/// <summary>"Gäller under förutsättning att …": what points hang on before they come into force. Custom, not law.</summary>
/// <remarks>Hangs on another decision point, in this or another matter, or on a fact that someone must establish.</remarks>
public sealed class Condition
{
    public required ConditionId Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>The point that states the condition: point 3 in KS 23/702. Voted down, the condition falls away.</summary>
    public DecisionPointId? StatedBy { get; init; }

    /// <summary>The points it governs: points 1 and 2 in KS 23/702.</summary>
    public required List<DecisionPointId> Governs { get; init; }

    /// <summary>The decision it waits for; or else <see cref="HangsOnFact"/> is given.</summary>
    public DecisionPointId? HangsOnPoint { get; init; }

    public string? HangsOnFact { get; init; }

    /// <summary>What people have established about it, added to and never overwritten.</summary>
    public required List<Establishment> Establishments { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>Adds what someone has established. Whether anyone may is asked of the ledger.</summary>
    public ConditionEstablished Establish(Establishment establishment)
    {
        Establishments.Add(establishment);
        return new(MatterId, Id, establishment.Fulfilled, establishment.On, establishment.Reason);
    }
}

/// <summary>That someone has established that a condition was fulfilled or failed, on a day and for a reason.</summary>
public sealed class Establishment
{
    public required bool Fulfilled { get; init; }

    public required DateOnly On { get; init; }

    public required string Reason { get; init; }

    public PersonId? By { get; init; }
}

/// <summary>Where a condition stands on a date.</summary>
public enum ConditionStanding
{
    Open,
    Fulfilled,
    Failed,

    /// <summary>The point that stated it was voted down.</summary>
    FallenAway,
}

/// <summary>A condition's standing, since when, and the decision that settled it if one did.</summary>
public readonly record struct ConditionState(ConditionStanding Standing, DateOnly? Since = null, DecisionPointId? SettledBy = null);
