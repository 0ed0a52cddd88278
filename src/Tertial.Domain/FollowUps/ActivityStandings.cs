using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>Derives how an activity stands: rule version 1, the table in the domain description, section 4.</summary>
public static class ActivityStandings
{
    /// <summary>The standing at the cut-off; the first row that fits.</summary>
    /// <param name="timing">When the plan in force says it begins and ends.</param>
    /// <param name="facts">The report of this follow-up, or a completed or ended one carried forward; missing when not reported.</param>
    /// <param name="onceBegun">Whether it was under way or paused in an earlier follow-up.</param>
    /// <param name="endedByDecision">Whether a decision in force at the cut-off ended or removed it.</param>
    /// <param name="cutOff">The last day of the period, included.</param>
    public static ActivityStanding Of(Timing timing, ReportedFacts? facts, bool onceBegun, bool endedByDecision, DateOnly cutOff)
    {
        var status = facts?.Status;
        var completedInTime = status == ReportedStatus.Completed && facts!.CompletedOn <= cutOff;
        var underWay = status == ReportedStatus.UnderWay || (status == ReportedStatus.Completed && !completedInTime);
        var notBegun = status == ReportedStatus.NotBegun || (status is null or ReportedStatus.Ended && !onceBegun);
        var dueToHaveBegun = timing.IsDueToHaveBegun(cutOff);

        if (completedInTime) return ActivityStanding.CarriedOut;
        if (endedByDecision) return ActivityStanding.EndedByDecision;
        if (timing.BeginsAfterPeriod && notBegun) return ActivityStanding.BeyondPlan;
        if (status == ReportedStatus.Ended) return ActivityStanding.EndedWithoutDecision;
        if (status == ReportedStatus.Paused) return ActivityStanding.Paused;
        if (underWay) return timing.IsDueToBeFinished(cutOff) ? ActivityStanding.Overdue : ActivityStanding.UnderWay;
        if (status == ReportedStatus.NotBegun && dueToHaveBegun) return ActivityStanding.NotBegunInTime;
        if (status is null && (dueToHaveBegun || onceBegun)) return ActivityStanding.NotReported;
        return ActivityStanding.NotYetDue;
    }

    /// <summary>Whether the standing is a deviation from the plan.</summary>
    public static bool Deviates(this ActivityStanding standing) => standing is
        ActivityStanding.EndedWithoutDecision or ActivityStanding.Paused or ActivityStanding.Overdue or ActivityStanding.NotBegunInTime;

    /// <summary>Whether the standing counts in the verdict. What does not is listed with its decision, never hidden.</summary>
    public static bool Counts(this ActivityStanding standing) => standing is not (ActivityStanding.EndedByDecision or ActivityStanding.BeyondPlan);

    /// <summary>How the activity is forecast to stand at the plan's last cut-off; apart from the verdict, as RKR R17 wants.</summary>
    /// <param name="standing">How it stands now.</param>
    /// <param name="timing">When the plan in force says it begins and ends.</param>
    /// <param name="expected">When it is now expected to be finished, if anyone has said.</param>
    /// <param name="lastCutOff">The plan's last cut-off.</param>
    public static ActivityStanding Forecast(ActivityStanding standing, Timing timing, DateOnly? expected, DateOnly lastCutOff)
    {
        if (standing is ActivityStanding.CarriedOut or ActivityStanding.EndedByDecision or ActivityStanding.BeyondPlan
            or ActivityStanding.EndedWithoutDecision or ActivityStanding.NotReported) return standing;
        if (expected <= lastCutOff) return ActivityStanding.CarriedOut;
        if (expected is { } later) return timing.IsLateIfFinished(later) ? ActivityStanding.Overdue : ActivityStanding.UnderWay;
        if (standing.Deviates()) return ActivityStanding.NotReported;
        if (timing.IsDueToBeFinished(lastCutOff)) return ActivityStanding.CarriedOut;
        return timing.IsDueToHaveBegun(lastCutOff) || standing == ActivityStanding.UnderWay ? ActivityStanding.UnderWay : ActivityStanding.NotYetDue;
    }

    /// <summary>The order to tell standings in: what has come of the work first, then what has not, last what nobody knows and what is not counted.</summary>
    public static int ReadingOrder(this ActivityStanding standing) => standing switch
    {
        ActivityStanding.CarriedOut => 0,
        ActivityStanding.UnderWay => 1,
        ActivityStanding.Overdue => 2,
        ActivityStanding.NotBegunInTime => 3,
        ActivityStanding.Paused => 4,
        ActivityStanding.EndedWithoutDecision => 5,
        ActivityStanding.NotYetDue => 6,
        ActivityStanding.NotReported => 7,
        ActivityStanding.EndedByDecision => 8,
        ActivityStanding.BeyondPlan => 9,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
