namespace Tertial.Domain.FollowUps;

/// <summary>How an activity stands at a cut-off date, read from the plan's dates and what has been reported.</summary>
/// <remarks>The rows of the table in the domain description, section 4, in the order they are tried.</remarks>
public enum ActivityStanding
{
    /// <summary>Reported completed, on or before the cut-off.</summary>
    CarriedOut,

    /// <summary>Ended or removed by a decision in force. Listed with that decision, not counted.</summary>
    EndedByDecision,

    /// <summary>Planned to begin after the plan period, and not begun. Listed, not counted.</summary>
    BeyondPlan,

    /// <summary>Reported ended, although no decision in force says so.</summary>
    EndedWithoutDecision,

    /// <summary>Reported paused.</summary>
    Paused,

    /// <summary>Under way although the plan says it should be finished.</summary>
    Overdue,

    /// <summary>Under way, and the plan does not yet ask for it to be finished.</summary>
    UnderWay,

    /// <summary>Not begun although the plan says it should have begun.</summary>
    NotBegunInTime,

    /// <summary>No report in this follow-up, although one was to be expected.</summary>
    NotReported,

    /// <summary>Neither begun nor due to have begun.</summary>
    NotYetDue,
}
