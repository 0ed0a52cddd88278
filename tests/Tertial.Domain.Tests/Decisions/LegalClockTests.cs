using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>From the meeting to legal force, each date its own field.</summary>
public sealed class LegalClockTests
{
    private static LegalClock Clock(string? approved = "2023-11-14", string? up = "2023-11-15", string? down = null, bool appealed = false, string? carriedOut = null) =>
        new(Given.Day("2023-11-07"), Given.DayOrNone(approved), Given.DayOrNone(up), Given.DayOrNone(down), appealed, Given.DayOrNone(carriedOut));

    [Fact]
    public void Each_limit_is_counted_from_the_date_before_it()
    {
        var clock = Clock();

        clock.MinutesDue.ShouldBe(Given.Day("2023-11-21"));
        clock.NoticeDue.ShouldBe(Given.Day("2023-11-16"));
        clock.LastDayToAppeal.ShouldBe(Given.Day("2023-12-06"));
        clock.LegalForceFrom.ShouldBe(Given.Day("2023-12-07"));
    }

    [Theory]
    [InlineData("2023-12-01", "2023-12-22", "a Friday")]
    [InlineData("2023-12-03", "2023-12-27", "Christmas Eve, a Sunday")]
    [InlineData("2023-12-10", "2024-01-02", "New Year's Eve")]
    [InlineData("2024-03-08", "2024-04-02", "Good Friday")]
    [InlineData("2024-05-31", "2024-06-24", "Midsummer Eve")]
    [InlineData("2024-04-18", "2024-05-10", "Ascension")]
    [InlineData("2024-10-12", "2024-11-04", "All Saints, a Saturday")]
    [InlineData("2023-12-15", "2024-01-05", "the eve of Epiphany, an ordinary Friday")]
    public void The_last_day_to_appeal_moves_past_days_a_period_can_not_end(string up, string last, string because)
    {
        Clock(approved: up, up: up).LastDayToAppeal.ShouldBe(Given.Day(last), because);
    }

    [Theory]
    [InlineData(null, false, "2023-12-07")]
    [InlineData("2023-12-07", false, "2023-12-07")]
    [InlineData("2023-12-06", false, null)]
    [InlineData("2023-11-20", false, null)]
    [InlineData(null, true, null)]
    [InlineData("2023-12-07", true, null)]
    public void Legal_force_needs_the_notice_up_throughout_and_no_appeal(string? down, bool appealed, string? from)
    {
        Clock(down: down, appealed: appealed).LegalForceFrom.ShouldBe(Given.DayOrNone(from));
    }

    [Theory]
    [InlineData("2023-12-06", false)]
    [InlineData("2023-12-07", true)]
    public void Legal_force_begins_the_day_after_the_last_day_to_appeal(string asked, bool expected)
    {
        Clock().HasLegalForceOn(Given.Day(asked)).ShouldBe(expected);
    }

    [Fact]
    public void Without_a_notice_nothing_is_known_of_appeal_or_legal_force()
    {
        var clock = Clock(approved: null, up: null);

        (clock.NoticeDue, clock.LastDayToAppeal, clock.LegalForceFrom).ShouldBe((null, null, null));
        clock.HasLegalForceOn(DateOnly.MaxValue).ShouldBeFalse();
        clock.NoticeTakenDownEarly.ShouldBeFalse();
    }

    [Fact]
    public void Carrying_out_may_start_before_legal_force()
    {
        Clock(carriedOut: "2023-11-08").Faults().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2023-11-07", "2023-11-07", "2023-11-07", "2023-11-07", "")]
    [InlineData(null, null, null, null, "")]
    [InlineData("2023-11-06", null, null, null, "Protokollet kan inte justeras före sammanträdet.")]
    [InlineData(null, "2023-11-15", null, null, "Anslaget kan inte sättas upp innan protokollet är justerat. (KL 8:12)")]
    [InlineData("2023-11-14", "2023-11-13", null, null, "Anslaget kan inte sättas upp innan protokollet är justerat. (KL 8:12)")]
    [InlineData("2023-11-14", null, "2023-12-08", null, "Anslaget kan inte tas ned innan det har satts upp.")]
    [InlineData("2023-11-14", "2023-11-15", "2023-11-14", null, "Anslaget kan inte tas ned innan det har satts upp.")]
    [InlineData("2023-11-14", "2023-11-15", null, "2023-11-06", "Beslutet kan inte verkställas innan det är fattat.")]
    public void Dates_that_can_not_follow_each_other_are_faults(string? approved, string? up, string? down, string? carriedOut, string fault)
    {
        string.Join(" ", Clock(approved, up, down, carriedOut: carriedOut).Faults()).ShouldBe(fault);
    }

    [Theory]
    [InlineData("2023-11-21", "2023-11-23", null, "")]
    [InlineData("2023-11-22", null, null, "Protokollet justerades efter den 2023-11-21, alltså mer än 14 dagar efter sammanträdet. (KL 5:69)")]
    [InlineData("2023-11-14", "2023-11-17", null, "Anslaget skulle ha varit uppe senast den 2023-11-16. (KL 8:12)")]
    [InlineData("2023-11-14", "2023-11-15", "2023-12-06",
        "Anslaget togs ned före sista dagen att överklaga, den 2023-12-06. Tiden för överklagande har därför inte löpt ut. (KL 13:5)")]
    public void Limits_that_were_passed_are_warned_about(string approved, string? up, string? down, string warning)
    {
        string.Join(" ", Clock(approved, up, down).Warnings()).ShouldBe(warning);
    }

    [Theory]
    [InlineData("2023-11-13", null, null, null, null)]
    [InlineData("2023-11-14", "2023-11-14", null, null, null)]
    [InlineData("2023-11-15", "2023-11-14", "2023-11-15", null, null)]
    [InlineData("2023-11-20", "2023-11-14", "2023-11-15", null, "2023-11-20")]
    [InlineData("2023-12-08", "2023-11-14", "2023-11-15", "2023-12-08", "2023-11-20")]
    public void Read_on_a_day_the_clock_leaves_out_what_came_later(string date, string? approved, string? up, string? down, string? carriedOut)
    {
        Clock(down: "2023-12-08", carriedOut: "2023-11-20").KnownOn(Given.Day(date)).ShouldBe(Clock(approved, up, down, carriedOut: carriedOut));
    }

    [Fact]
    public void A_handling_notes_the_whole_clock_and_tells_it_back()
    {
        var handling = Given.Matter().Decide("2023-11-07", Outcome.Approved);
        var clock = Clock(down: "2023-12-08", appealed: true, carriedOut: "2023-11-20");

        handling.NoteClock(clock).ShouldBe(new LegalClockNoted(handling.MatterId, handling.Id, clock));
        handling.Clock.ShouldBe(clock);
    }

    [Fact]
    public void A_handling_refuses_a_faulty_clock_and_another_meeting_day()
    {
        var handling = Given.Matter().Decide("2023-11-08", Outcome.Approved);

        handling.ObstaclesToClock(Clock()).ShouldBe([new("Sammanträdets dag kan inte ändras.")]);
        Should.Throw<InvalidOperationException>(() => handling.NoteClock(Clock(approved: "2023-11-01"))).Message.ShouldContain("justeras före sammanträdet");
        handling.Clock.ShouldBe(new LegalClock(Given.Day("2023-11-08")));
    }
}
