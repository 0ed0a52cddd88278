namespace Tertial.Domain.FollowUps;

/// <summary>The fact an official states about an activity. Late, on plan and not yet due are derived, never reported.</summary>
public enum ReportedStatus
{
    NotBegun,
    UnderWay,
    Completed,
    Paused,
    Ended,
}
