using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>What is warned of before its time runs out, over real calendars.</summary>
public sealed class TimeLimitTests
{
    private readonly Matter _matter = Given.Matter(1, "2024-01-02");

    [Theory]
    [InlineData("2024-03-26", "2024-04-09")] // over Easter: fourteen days are fourteen days
    [InlineData("2023-12-19", "2024-01-02")] // over New Year
    [InlineData("2025-06-10", "2025-06-24")] // over Midsummer
    [InlineData("2026-12-17", "2026-12-31")] // ends on New Year's Eve: approving is done within, not moved past
    public void Minutes_wait_to_be_approved(string meeting, string due)
    {
        Decided(meeting);

        var limit = Open(meeting).ShouldHaveSingleItem();

        (limit.Kind, limit.On, limit.Law).ShouldBe((TimeLimitKind.Approval, Given.Day(due), "KL 5:69"));
    }

    [Fact]
    public void Approved_minutes_wait_to_be_announced_by_the_second_day()
    {
        Decided("2024-05-28", "2024-06-05");

        Open("2024-06-05").Select(limit => (limit.Kind, limit.On)).ShouldBe([(TimeLimitKind.Announcement, Given.Day("2024-06-07"))]);
    }

    [Theory]
    [InlineData("2024-03-08", "2024-04-02")] // Good Friday to the Tuesday after Easter
    [InlineData("2025-03-28", "2025-04-22")]
    [InlineData("2026-03-13", "2026-04-07")]
    [InlineData("2024-05-31", "2024-06-24")] // Midsummer Eve
    [InlineData("2025-05-30", "2025-06-23")]
    [InlineData("2026-05-29", "2026-06-22")]
    [InlineData("2024-12-10", "2025-01-02")] // New Year's Eve
    [InlineData("2025-12-10", "2026-01-02")]
    [InlineData("2027-12-10", "2028-01-03")] // New Year's Eve a Friday, and a weekend
    [InlineData("2024-12-03", "2024-12-27")] // Christmas Eve
    [InlineData("2024-10-12", "2024-11-04")] // All Saints' Day
    [InlineData("2025-05-08", "2025-05-30")] // Ascension Day, a Thursday
    public void The_time_to_appeal_ends_on_a_day_it_can_end(string noticeUp, string last)
    {
        Decided(noticeUp, noticeUp, noticeUp);

        Open(noticeUp).ShouldHaveSingleItem().ShouldSatisfyAllConditions(limit => limit.Kind.ShouldBe(TimeLimitKind.Appeal), limit => limit.On.ShouldBe(Given.Day(last)));
        Open(last).ShouldHaveSingleItem();
        Open($"{Given.Day(last).AddDays(1):yyyy-MM-dd}").ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_appealed_has_no_time_to_appeal()
    {
        var point = _matter.Point();
        _matter.Decide("2024-05-28", Outcome.Approved, point).NoteClock(new(Given.Day("2024-05-28"), Given.Day("2024-05-30"), Given.Day("2024-05-31")));

        Open("2024-06-03").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-06-09", false)]
    [InlineData("2024-06-10", true)]
    [InlineData("2024-06-25", true)]
    public void A_limit_is_warned_of_a_fortnight_before(string today, bool warned) =>
        new TimeLimit(TimeLimitKind.Appeal, Given.Day("2024-06-24"), _matter).IsWarnedOn(Given.Day(today)).ShouldBe(warned);

    [Fact]
    public void A_decision_that_hangs_on_a_condition_is_told_of_until_it_is_settled()
    {
        var (point, other) = (_matter.Point(effectiveFrom: "2024-07-01"), _matter.Point());
        var condition = _matter.Condition([point, other]);
        Noted(_matter.Decide("2024-05-28", Outcome.Approved, point, other), "2024-05-28");

        Open("2024-05-28").Where(limit => limit.Kind == TimeLimitKind.Condition).ShouldHaveSingleItem().On.ShouldBe(Given.Day("2024-07-01"));
        condition.Establish("2024-06-10");
        Open("2024-06-10").ShouldNotContain(limit => limit.Kind == TimeLimitKind.Condition);
    }

    [Fact]
    public void A_condition_without_a_day_is_always_warned_of()
    {
        var point = _matter.Point();
        _matter.Condition([point]);
        Noted(_matter.Decide("2024-05-28", Outcome.Approved, point), "2024-05-28");

        var limit = Open("2024-05-29").ShouldHaveSingleItem();

        (limit.Kind, limit.On, limit.IsWarnedOn(Given.Day("2024-05-29"))).ShouldBe((TimeLimitKind.Condition, null, true));
    }

    [Theory]
    [InlineData("2024-05-27", null)]
    [InlineData("2024-05-28", "2024-09-30")]
    [InlineData("2024-10-01", "2024-09-30")]
    public void An_assignment_is_told_of_until_it_is_reported_carried_out(string today, string? due)
    {
        var point = _matter.Point();
        Noted(_matter.Decide("2024-05-28", Outcome.Approved, point), "2024-05-28");
        var assignment = new AssignmentTerms("Utreda.", "Skolchefen", null, Given.Day("2024-09-30")).Give(Given.Id<AssignmentId>(1), point, Given.Day("2024-05-28"), Ledger, []);

        Open(today, assignment).Where(limit => limit.Kind == TimeLimitKind.Assignment).Select(limit => limit.On).ShouldBe(due is null ? [] : [Given.Day(due)]);
        assignment.Reports.Add(new() { On = Given.Day("2024-05-28"), Text = "Klart.", IsCarriedOut = true, At = default });
        Open(today, assignment).ShouldNotContain(limit => limit.Kind == TimeLimitKind.Assignment && due != null);
    }

    [Fact]
    public void The_nearest_comes_first()
    {
        Decided("2024-06-11");
        Decided("2024-05-28", "2024-05-30", "2024-05-31");

        Open("2024-06-12").Select(limit => limit.Kind).ShouldBe([TimeLimitKind.Appeal, TimeLimitKind.Approval]);
    }

    private void Decided(string meeting, string? approved = null, string? up = null)
    {
        var point = new DecisionPoint
        {
            Id = Given.Id<DecisionPointId>(900 + _matter.Points.Count),
            MatterId = _matter.Id,
            Number = _matter.Points.Count + 1,
            Text = "Anta.",
            DecidingBodyId = Given.Board.Id,
            Effect = Effect.Other,
            Appealable = true,
            Origin = Origin.Own,
        };
        _matter.Points.Add(point);
        _matter.Decide(meeting, Outcome.Approved, point).NoteClock(new(Given.Day(meeting), Given.DayOrNone(approved), Given.DayOrNone(up)));
    }

    private static void Noted(Handling handling, string day) => handling.NoteClock(new(handling.MeetingDate, Given.Day(day), Given.Day(day)));

    private DecisionLedger Ledger => Given.Ledger(_matter);

    private IReadOnlyList<TimeLimit> Open(string today, params Assignment[] assignments) => TimeLimit.OpenOn(Given.Day(today), [_matter], Ledger, assignments);
}
