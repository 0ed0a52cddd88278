using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;

namespace Tertial.Web.Words;

public static partial class Words
{
    /// <summary>Round, with an octagon for what is not met.</summary>
    public static Mark Mark(this Verdict verdict) => verdict switch
    {
        Verdict.Met => new("uppfyllt", "uppfyllt"),
        Verdict.PartlyMet => new("delvis", "delvis"),
        Verdict.NotMet => new("ej", "ej"),
        Verdict.CannotBeAssessed => new("okand", "okand"),
        Verdict.NotYetDue => new("inte", "inte"),
        _ => throw Missing(verdict),
    };

    /// <summary>A dotted ring where there is no verdict yet.</summary>
    public static Mark Mark(this Verdict? verdict) => verdict?.Mark() ?? new("kommer", "kommer");

    /// <summary>Square, with a triangle for what is late.</summary>
    public static Mark Mark(this ActivityStanding standing) => standing switch
    {
        ActivityStanding.CarriedOut => new("a-genomford", "genomford"),
        ActivityStanding.EndedByDecision => new("a-avslutad", "avslutad"),
        ActivityStanding.BeyondPlan => new("a-bortom", "bortom"),
        ActivityStanding.EndedWithoutDecision => new("a-avbruten", "avbruten"),
        ActivityStanding.Paused => new("a-pausad", "pausad"),
        ActivityStanding.Overdue => new("a-sen", "sen"),
        ActivityStanding.UnderWay => new("a-plan", "plan"),
        ActivityStanding.NotBegunInTime => new("a-ejborjad", "ejborjad"),
        ActivityStanding.NotReported => new("a-saknas", "saknas"),
        ActivityStanding.NotYetDue => new("a-senare", "senare"),
        _ => throw Missing(standing),
    };

    /// <summary>The marks beside the reporter's answers, from the same family as the standings they lead to.</summary>
    public static Mark Mark(this ReportedStatus status) => status switch
    {
        ReportedStatus.NotBegun => new("a-senare", "senare"),
        ReportedStatus.UnderWay => new("a-plan", "plan"),
        ReportedStatus.Completed => new("a-genomford", "genomford"),
        ReportedStatus.Paused => new("a-pausad", "pausad"),
        ReportedStatus.Ended => new("a-avbruten", "avbruten"),
        _ => throw Missing(status),
    };

    /// <summary>An assignment is done or not as an activity is, and has the same marks.</summary>
    public static Mark Mark(this AssignmentStanding standing) => standing switch
    {
        AssignmentStanding.NotGiven => new("a-vantar", "vantar"),
        AssignmentStanding.Closed => new("a-genomford", "genomford"),
        AssignmentStanding.ReportedCarriedOut => new("a-avslutad", "avslutad"),
        AssignmentStanding.Overdue => new("a-sen", "sen"),
        AssignmentStanding.NotReported => new("a-saknas", "saknas"),
        AssignmentStanding.UnderWay => new("a-plan", "plan"),
        _ => throw Missing(standing),
    };

    /// <summary>Documents, with an hourglass for what hangs on a condition.</summary>
    public static Mark Mark(this Standing standing) => standing switch
    {
        Standing.Annulled => new("upphavt", "upphavt"),
        Standing.Rejected => new("avslaget", "avslaget"),
        Standing.Lapsed => new("forfallet", "forfallet"),
        Standing.DecidedConditional => new("villkor", "villkor"),
        Standing.DecidedNotYetInForce => new("fran", "fran"),
        Standing.InForce => new("galler", "galler"),
        Standing.Proposed => new("foreslaget", "foreslaget"),
        _ => throw Missing(standing),
    };
}
