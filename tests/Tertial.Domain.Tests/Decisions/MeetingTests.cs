using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>A body's calendar: what may be planned, moved and called off.</summary>
public sealed class MeetingTests
{
    private static readonly MeetingTerms Moved = new(Given.Day("2024-06-18"), new(13, 0), "Sessionssalen");
    private readonly Meeting _meeting = Meeting(1, "2024-06-17");

    [Fact]
    public void A_body_meets_once_a_day()
    {
        Domain.Decisions.Meeting.ObstaclesToPlanning(Given.Day("2024-06-17"), Given.Council, [_meeting]).ShouldHaveSingleItem().Text.ShouldEndWith("har redan ett sammanträde den 2024-06-17.");
        Domain.Decisions.Meeting.ObstaclesToPlanning(Given.Day("2024-06-18"), Given.Council, [_meeting]).ShouldBeEmpty();
        Domain.Decisions.Meeting.ObstaclesToPlanning(Given.Day("2024-06-17"), Given.Board, [_meeting]).ShouldBeEmpty();
    }

    [Fact]
    public void A_meeting_that_is_called_off_is_taken_back_rather_than_planned_again()
    {
        _meeting.Cancel(Given.Day("2024-06-03"), null, handled: false);

        Domain.Decisions.Meeting.ObstaclesToPlanning(Given.Day("2024-06-17"), Given.Council, [_meeting]).ShouldHaveSingleItem().Text.ShouldEndWith("Ta tillbaka det i stället.");
    }

    [Fact]
    public void A_change_is_told_and_counted()
    {
        var before = _meeting.Terms;

        _meeting.Change(Moved).ShouldBe(new(_meeting.Id, before, Moved));

        (_meeting.Terms, _meeting.Changes).ShouldBe((Moved, 1));
    }

    [Fact]
    public void A_meeting_that_has_handled_matters_is_neither_moved_nor_called_off()
    {
        _meeting.ObstaclesToChanging(Moved, Given.Council, [_meeting], handled: true).ShouldHaveSingleItem().Text.ShouldBe("Vid sammanträdet har ärenden behandlats. Därför kan det inte flyttas.");
        _meeting.ObstaclesToChanging(Moved with { Date = _meeting.Date }, Given.Council, [_meeting], handled: true).ShouldBeEmpty();
        _meeting.ObstaclesToCancelling(handled: true).ShouldHaveSingleItem();
        Should.Throw<InvalidOperationException>(() => _meeting.Cancel(Given.Day("2024-06-03"), null, handled: true));
    }

    [Fact]
    public void A_meeting_is_not_moved_onto_another()
    {
        _meeting.ObstaclesToChanging(Moved, Given.Council, [_meeting, Meeting(2, "2024-06-18")], handled: false).ShouldHaveSingleItem().Field.ShouldBe("Date");
        _meeting.ObstaclesToChanging(Moved, Given.Council, [_meeting], handled: false).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_called_off_is_known_from_that_day_and_can_be_taken_back()
    {
        _meeting.Cancel(Given.Day("2024-06-03"), "För få ärenden.", handled: false).Because.ShouldBe("För få ärenden.");

        (_meeting.IsCancelledOn(Given.Day("2024-06-02")), _meeting.IsCancelledOn(Given.Day("2024-06-03"))).ShouldBe((false, true));
        _meeting.ObstaclesToChanging(Moved, Given.Council, [], handled: false).ShouldHaveSingleItem().Text.ShouldBe("Sammanträdet är inställt. Ta tillbaka det först.");
        _meeting.DeadlinesFor(BodyKind.Council).ShouldBeEmpty();
        _meeting.Reinstate();
        (_meeting.CancelledOn, _meeting.CancelledBecause, _meeting.Changes).ShouldBe((null, null, 2));
        Should.Throw<InvalidOperationException>(() => _meeting.Reinstate());
    }

    [Theory]
    [InlineData("2024-06-22", BodyKind.Board, "2024-06-03", "Den 2024-06-22 är ingen arbetsdag.")] // Midsummer Day
    [InlineData("2024-06-21", BodyKind.Board, "2024-06-03", "Den 2024-06-21 är ingen arbetsdag.")] // Midsummer Eve
    [InlineData("2024-12-31", BodyKind.Board, "2024-06-03", "Den 2024-12-31 är ingen arbetsdag.")]
    [InlineData("2025-04-18", BodyKind.Board, "2024-06-03", "Den 2025-04-18 är ingen arbetsdag.")] // Good Friday
    [InlineData("2024-06-17", BodyKind.Council, "2024-06-10", null)]
    [InlineData("2024-06-17", BodyKind.Council, "2024-06-11", "Sammanträdet den 2024-06-17 skulle ha tillkännagetts senast den 2024-06-10. Bara brådskande ärenden kan tas upp. (KL 5:13–14)")]
    [InlineData("2024-06-17", BodyKind.Board, "2024-06-11", null)]
    [InlineData("2024-06-17", BodyKind.Council, "2024-06-18", null)]
    public void A_day_off_and_a_council_called_too_late_are_warned_about(string date, BodyKind kind, string today, string? warning) =>
        string.Join(' ', new MeetingTerms(Given.Day(date), null, null).Warnings(kind, Given.Day(today))).ShouldBe(warning ?? "");

    internal static Meeting Meeting(int number, string date, Body? body = null) =>
        new() { Id = Given.Id<MeetingId>(number), BodyId = (body ?? Given.Council).Id, Date = Given.Day(date), Origin = Origin.Own };
}
