namespace Tertial.Domain.Decisions;

/// <summary>What a decision point brings about when it comes into force.</summary>
public enum Effect
{
    AdoptPlan,
    AdoptBudget,
    AdoptCouncilGoals,
    EstablishFrames,
    ApproveFollowUp,
    DeclareAssignmentDone,
    StateCondition,
    Other,
}
