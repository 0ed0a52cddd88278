namespace Tertial.Domain.Decisions;

/// <summary>What a body did with one decision point at one meeting (KL 5:50 for referral back and postponement).</summary>
public enum Outcome
{
    Approved,
    ApprovedWithChanges,
    Rejected,
    ReferredBack,
    Postponed,
    Withdrawn,
    Noted,
}
