using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>Planned dates are intervals: the last possible day makes something due.</summary>
public sealed class PlannedIntervalTests
{
    [Theory]
    [InlineData("2024-03-15", "2024-03-14", false)]
    [InlineData("2024-03-15", "2024-03-15", true)]
    [InlineData("2024-03", "2024-03-30", false)]
    [InlineData("2024-03", "2024-03-31", true)]
    [InlineData("2024-T1", "2024-04-29", false)]
    [InlineData("2024-T1", "2024-04-30", true)]
    [InlineData("2024", "2024-12-30", false)]
    [InlineData("2024", "2024-12-31", true)]
    public void A_start_is_due_on_its_last_possible_day(string start, string cutOff, bool due)
    {
        var timing = Given.Timing(start, "2025-12");

        timing.IsDueToHaveBegun(Given.Day(cutOff)).ShouldBe(due);
        ActivityStandings.Of(timing, Given.Facts(ReportedStatus.NotBegun), false, false, Given.Day(cutOff))
            .ShouldBe(due ? ActivityStanding.NotBegunInTime : ActivityStanding.NotYetDue);
    }

    [Theory]
    [InlineData("2024-06-15", "2024-06-14", false)]
    [InlineData("2024-06-15", "2024-06-15", true)]
    [InlineData("2024-06", "2024-06-29", false)]
    [InlineData("2024-06", "2024-06-30", true)]
    [InlineData("2024-T2", "2024-08-30", false)]
    [InlineData("2024-T2", "2024-08-31", true)]
    [InlineData("2024", "2024-12-30", false)]
    [InlineData("2024", "2024-12-31", true)]
    public void An_end_is_due_on_its_last_possible_day(string end, string cutOff, bool due)
    {
        var timing = Given.Timing("2024-01-01", end);

        timing.IsDueToBeFinished(Given.Day(cutOff)).ShouldBe(due);
        ActivityStandings.Of(timing, Given.Facts(ReportedStatus.UnderWay), false, false, Given.Day(cutOff))
            .ShouldBe(due ? ActivityStanding.Overdue : ActivityStanding.UnderWay);
    }

    [Fact]
    public void Due_to_be_finished_implies_due_to_have_begun()
    {
        var timing = Given.Timing("2024", "2024-06");

        timing.IsDueToHaveBegun(Given.Day("2024-06-29")).ShouldBeFalse();
        timing.IsDueToHaveBegun(Given.Day("2024-06-30")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2024-T3", false)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025", true)]
    public void Only_what_can_not_begin_within_the_period_lies_beyond_it(string start, bool beyond)
    {
        Given.Timing(start, "2025-12").BeginsAfterPeriod.ShouldBe(beyond);
    }

    [Theory]
    [InlineData("2024-12", false, false)]
    [InlineData("2025-01", false, true)]
    [InlineData(null, false, false)]
    [InlineData(null, true, true)]
    public void Ending_after_the_period_or_never_reaches_beyond_it(string? end, bool ongoing, bool beyond)
    {
        Given.Timing("2024-02", end, ongoing).ReachesBeyondPeriod.ShouldBe(beyond);
    }

    [Theory]
    [InlineData("2024-11", false, "2024-11-30", false)]
    [InlineData("2024-11", false, "2024-12-01", true)]
    [InlineData(null, true, "2030-12-31", false)]
    public void Finishing_after_the_last_possible_end_is_late(string? end, bool ongoing, string finished, bool late)
    {
        Given.Timing("2024-02", end, ongoing).IsLateIfFinished(Given.Day(finished)).ShouldBe(late);
    }
}
