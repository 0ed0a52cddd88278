using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What law wants by a day of the year, and the last meeting in time for it.</summary>
public sealed class DutyMeetingTests
{
    [Theory]
    [InlineData(LegalDuty.AnnualReport, "KS", "2024-04-09")]
    [InlineData(LegalDuty.Discharge, "KF", "2024-06-17")]
    [InlineData(LegalDuty.InterimReport, "KS", "2024-10-08")]
    [InlineData(LegalDuty.BudgetProposal, "KS", "2024-10-08")]
    [InlineData(LegalDuty.Budget, "KF", "2024-11-25")]
    public void Each_duty_has_the_last_meeting_in_time_of_the_body_that_answers_for_it(LegalDuty duty, string body, string last)
    {
        var found = Of(Planned()).Single(meeting => meeting.Day.Duty == duty);

        (found.Body!.Code, found.Last!.Date).ShouldBe((body, Given.Day(last)));
        found.IsMissed(Planned()).ShouldBeFalse();
    }

    [Fact]
    public void A_meeting_that_is_called_off_is_not_in_time()
    {
        var planned = Planned();
        planned.Single(meeting => meeting.Date == Given.Day("2024-11-25")).Cancel(Given.Day("2024-11-01"), null, handled: false);

        Of(planned).Single(meeting => meeting.Day.Duty == LegalDuty.Budget).Last!.Date.ShouldBe(Given.Day("2024-06-17"));
    }

    [Fact]
    public void A_body_that_meets_too_late_misses_the_day()
    {
        Meeting[] planned = [MeetingTests.Meeting(1, "2024-11-05", Given.Board), MeetingTests.Meeting(2, "2024-12-16")];

        Of(planned).Where(meeting => meeting.IsMissed(planned)).Select(meeting => meeting.Day.Duty)
            .ShouldBe([LegalDuty.AnnualReport, LegalDuty.Discharge, LegalDuty.InterimReport, LegalDuty.BudgetProposal, LegalDuty.Budget]);
    }

    [Fact]
    public void An_interim_report_is_not_handed_over_before_its_period_has_ended()
    {
        Meeting[] planned = [MeetingTests.Meeting(1, "2024-08-27", Given.Board)];

        Of(planned).Single(meeting => meeting.Day.Duty == LegalDuty.InterimReport).Last.ShouldBeNull();
    }

    [Fact]
    public void A_year_without_a_calendar_misses_nothing() => Of([]).ShouldAllBe(meeting => !meeting.IsMissed(Array.Empty<Meeting>()));

    private static List<Meeting> Planned() =>
    [
        MeetingTests.Meeting(1, "2024-04-09", Given.Board), MeetingTests.Meeting(2, "2024-05-28", Given.Board), MeetingTests.Meeting(3, "2024-10-08", Given.Board), MeetingTests.Meeting(4, "2024-11-05", Given.Board),
        MeetingTests.Meeting(5, "2024-06-17"), MeetingTests.Meeting(6, "2024-11-25"), MeetingTests.Meeting(7, "2024-12-16"),
    ];

    private static IReadOnlyList<DutyMeeting> Of(IReadOnlyCollection<Meeting> planned) =>
        DutyMeeting.Of(LegalYear.DaysOf(2024, [Given.Day("2024-08-31")]), [Given.Council, Given.Board], planned);
}
