namespace Tertial.Domain.Decisions;

/// <summary>Whether a decision point counts on a given date.</summary>
/// <remarks>The rows of the table in the domain description, section 3, in the order they are tried.</remarks>
public enum Standing
{
    /// <summary>A court or the body itself has set the decision aside (KL 13:8).</summary>
    Annulled,

    /// <summary>The deciding body said no, or the point was withdrawn.</summary>
    Rejected,

    /// <summary>Approved, but the condition it hung on failed.</summary>
    Lapsed,

    /// <summary>Approved, but the condition it hangs on is still open.</summary>
    DecidedConditional,

    /// <summary>Approved with nothing open, but it applies from a later date.</summary>
    DecidedNotYetInForce,

    /// <summary>Approved and applying.</summary>
    InForce,

    /// <summary>Not decided: proposed, referred back or postponed.</summary>
    Proposed,
}
