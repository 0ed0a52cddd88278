namespace Tertial.Domain.Decisions;

/// <summary>One thing to decide in a matter (an att-sats): its text, who decides it and what it brings about.</summary>
/// <remarks>Points of one matter may be decided at different meetings; the identity stays when the printed number changes.</remarks>
public sealed class DecisionPoint
{
    public required DecisionPointId Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>The number as printed in the proposal.</summary>
    public required int Number { get; init; }

    /// <summary>The wording, as it will stand in the minutes.</summary>
    public required string Text { get; init; }

    /// <summary>What the wording means, in our words.</summary>
    public string? Explanation { get; init; }

    public required BodyId DecidingBodyId { get; init; }

    public required Effect Effect { get; init; }

    /// <summary>Council decisions, and board decisions that neither only prepare nor only carry out (KL 13:2).</summary>
    public bool Appealable { get; init; }

    /// <summary>The day the decision says it applies from, when it says so.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The version that is adopted, for <see cref="Effect.AdoptPlan"/> and <see cref="Effect.AdoptBudget"/>.</summary>
    public PlanVersionId? PlanVersionId { get; init; }

    /// <summary>The follow-up that is approved, for <see cref="Effect.ApproveFollowUp"/>.</summary>
    public FollowUpId? FollowUpId { get; init; }

    /// <summary>The assignment that is declared done, for <see cref="Effect.DeclareAssignmentDone"/>.</summary>
    public AssignmentId? AssignmentId { get; init; }

    public required Origin Origin { get; init; }
}
