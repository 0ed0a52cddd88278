using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>The ten standings, the first that fits, at the cut-off 31 August 2024.</summary>
public sealed class ActivityStandingTests
{
    private static readonly DateOnly CutOff = new(2024, 8, 31);

    [Theory]
    [InlineData(ReportedStatus.Completed, "2024-08-31", "2024-02", "2024-11", ActivityStanding.CarriedOut)]
    [InlineData(ReportedStatus.Completed, "2024-08-31", "2024-02", "2024-06", ActivityStanding.CarriedOut)]
    [InlineData(ReportedStatus.Completed, "2024-09-01", "2024-02", "2024-11", ActivityStanding.UnderWay)]
    [InlineData(ReportedStatus.Completed, "2024-09-01", "2024-02", "2024-08", ActivityStanding.Overdue)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-02", "2024-11", ActivityStanding.UnderWay)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-10", "2024-11", ActivityStanding.UnderWay)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-02", "2024-08", ActivityStanding.Overdue)]
    [InlineData(ReportedStatus.UnderWay, null, "2025-02", "2025-05", ActivityStanding.UnderWay)]
    [InlineData(ReportedStatus.NotBegun, null, "2024-02", "2024-11", ActivityStanding.NotBegunInTime)]
    [InlineData(ReportedStatus.NotBegun, null, "2024-10", "2024-11", ActivityStanding.NotYetDue)]
    [InlineData(ReportedStatus.NotBegun, null, "2025-02", "2025-05", ActivityStanding.BeyondPlan)]
    [InlineData(ReportedStatus.Paused, null, "2024-02", "2024-06", ActivityStanding.Paused)]
    [InlineData(ReportedStatus.Paused, null, "2024-10", "2024-11", ActivityStanding.Paused)]
    [InlineData(ReportedStatus.Paused, null, "2025-02", "2025-05", ActivityStanding.Paused)]
    [InlineData(ReportedStatus.Ended, null, "2024-02", "2024-06", ActivityStanding.EndedWithoutDecision)]
    [InlineData(ReportedStatus.Ended, null, "2024-10", "2024-11", ActivityStanding.EndedWithoutDecision)]
    [InlineData(ReportedStatus.Ended, null, "2025-02", "2025-05", ActivityStanding.BeyondPlan)]
    [InlineData(null, null, "2024-02", "2024-11", ActivityStanding.NotReported)]
    [InlineData(null, null, "2024-10", "2024-11", ActivityStanding.NotYetDue)]
    [InlineData(null, null, "2025-02", "2025-05", ActivityStanding.BeyondPlan)]
    public void What_was_reported_and_planned_gives_the_standing(ReportedStatus? status, string? completed, string start, string end, ActivityStanding expected)
    {
        var facts = status is { } reported ? Given.Facts(reported, completed) : null;

        ActivityStandings.Of(Given.Timing(start, end), facts, onceBegun: false, endedByDecision: false, CutOff).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ReportedStatus.Completed, "2024-08-31", "2024-02", ActivityStanding.CarriedOut)]
    [InlineData(ReportedStatus.Completed, "2024-09-01", "2024-02", ActivityStanding.EndedByDecision)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-02", ActivityStanding.EndedByDecision)]
    [InlineData(ReportedStatus.NotBegun, null, "2024-02", ActivityStanding.EndedByDecision)]
    [InlineData(ReportedStatus.NotBegun, null, "2025-02", ActivityStanding.EndedByDecision)]
    [InlineData(ReportedStatus.Paused, null, "2024-02", ActivityStanding.EndedByDecision)]
    [InlineData(ReportedStatus.Ended, null, "2024-02", ActivityStanding.EndedByDecision)]
    [InlineData(null, null, "2024-02", ActivityStanding.EndedByDecision)]
    public void A_decision_to_end_it_comes_before_all_but_carried_out(ReportedStatus? status, string? completed, string start, ActivityStanding expected)
    {
        var facts = status is { } reported ? Given.Facts(reported, completed) : null;

        ActivityStandings.Of(Given.Timing(start, "2025-12"), facts, onceBegun: true, endedByDecision: true, CutOff).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, "2024-10", ActivityStanding.NotReported)]
    [InlineData(null, "2025-02", ActivityStanding.NotReported)]
    [InlineData(ReportedStatus.Ended, "2025-02", ActivityStanding.EndedWithoutDecision)]
    [InlineData(ReportedStatus.NotBegun, "2024-10", ActivityStanding.NotYetDue)]
    [InlineData(ReportedStatus.NotBegun, "2025-02", ActivityStanding.BeyondPlan)]
    public void What_was_once_begun_is_no_longer_merely_planned(ReportedStatus? status, string start, ActivityStanding expected)
    {
        var facts = status is { } reported ? Given.Facts(reported) : null;

        ActivityStandings.Of(Given.Timing(start, "2025-12"), facts, onceBegun: true, endedByDecision: false, CutOff).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ReportedStatus.UnderWay, ActivityStanding.UnderWay)]
    [InlineData(ReportedStatus.NotBegun, ActivityStanding.NotBegunInTime)]
    [InlineData(null, ActivityStanding.NotReported)]
    public void An_ongoing_activity_is_never_due_to_be_finished_but_due_to_have_begun(ReportedStatus? status, ActivityStanding expected)
    {
        var facts = status is { } reported ? Given.Facts(reported) : null;

        ActivityStandings.Of(Given.Timing("2024-01", end: null, ongoing: true), facts, false, false, CutOff).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, "2024-06", ReportedStatus.NotBegun, "2024-06-30", ActivityStanding.NotBegunInTime)]
    [InlineData(null, "2024-06", ReportedStatus.NotBegun, "2024-06-29", ActivityStanding.NotYetDue)]
    [InlineData(null, null, ReportedStatus.NotBegun, "2024-08-31", ActivityStanding.NotYetDue)]
    [InlineData(null, null, null, "2024-08-31", ActivityStanding.NotYetDue)]
    [InlineData(null, null, null, "2024-12-31", ActivityStanding.NotReported)]
    [InlineData("2024-02", null, ReportedStatus.UnderWay, "2024-12-30", ActivityStanding.UnderWay)]
    [InlineData("2024-02", null, ReportedStatus.UnderWay, "2024-12-31", ActivityStanding.Overdue)]
    public void A_missing_date_is_read_as_the_plan_period(string? start, string? end, ReportedStatus? status, string cutOff, ActivityStanding expected)
    {
        var facts = status is { } reported ? Given.Facts(reported) : null;

        ActivityStandings.Of(Given.Timing(start, end), facts, false, false, Given.Day(cutOff)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ActivityStanding.CarriedOut, false, true)]
    [InlineData(ActivityStanding.EndedByDecision, false, false)]
    [InlineData(ActivityStanding.BeyondPlan, false, false)]
    [InlineData(ActivityStanding.EndedWithoutDecision, true, true)]
    [InlineData(ActivityStanding.Paused, true, true)]
    [InlineData(ActivityStanding.Overdue, true, true)]
    [InlineData(ActivityStanding.UnderWay, false, true)]
    [InlineData(ActivityStanding.NotBegunInTime, true, true)]
    [InlineData(ActivityStanding.NotReported, false, true)]
    [InlineData(ActivityStanding.NotYetDue, false, true)]
    public void Each_standing_deviates_and_counts_as_the_table_says(ActivityStanding standing, bool deviates, bool counts)
    {
        standing.Deviates().ShouldBe(deviates);
        standing.Counts().ShouldBe(counts);
    }
}
