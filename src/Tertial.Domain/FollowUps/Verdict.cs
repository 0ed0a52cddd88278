namespace Tertial.Domain.FollowUps;

/// <summary>Whether a goal is reached, in the five words of the mission's paper KS 23/702 and its reading in rule version 1.</summary>
public enum Verdict
{
    Met,
    PartlyMet,
    NotMet,
    CannotBeAssessed,
    NotYetDue,
}
