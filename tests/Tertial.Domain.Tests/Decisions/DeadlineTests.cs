using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

public sealed class DeadlineTests
{
    [Fact]
    public void Minutes_wait_to_be_approved_within_a_fortnight() =>
        new LegalClock(Given.Day("2024-06-11")).Deadlines().ShouldHaveSingleItem().ShouldBe(new(Given.Day("2024-06-25"), "Protokollet justeras.", "KL 5:69"));

    [Fact]
    public void Approved_minutes_wait_to_be_announced() =>
        new LegalClock(Given.Day("2024-06-11"), Given.Day("2024-06-18")).Deadlines().ShouldHaveSingleItem().On.ShouldBe(Given.Day("2024-06-20"));

    [Fact]
    public void An_announced_decision_can_be_appealed_until_the_last_day() =>
        new LegalClock(Given.Day("2024-05-28"), Given.Day("2024-05-30"), Given.Day("2024-05-31")).Deadlines()
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(deadline => deadline.On.ShouldBe(Given.Day("2024-06-24")), deadline => deadline.Law.ShouldBe("KL 13:5"));

    [Fact]
    public void When_the_notice_is_down_nothing_is_waited_for() =>
        new LegalClock(Given.Day("2024-05-28"), Given.Day("2024-05-30"), Given.Day("2024-05-31"), Given.Day("2024-06-25")).Deadlines().ShouldBeEmpty();

    [Fact]
    public void The_council_is_announced_and_called_a_week_before() =>
        Meeting.DeadlinesFor(BodyKind.Council).Select(deadline => (deadline.On, deadline.Law)).ShouldBe([(Given.Day("2024-06-10"), "KL 5:13"), (Given.Day("2024-06-10"), "KL 5:15")]);

    [Fact]
    public void The_law_sets_no_such_day_for_a_board() => Meeting.DeadlinesFor(BodyKind.ExecutiveBoard).ShouldBeEmpty();

    [Theory]
    [InlineData("2023-12-05", "KF", "Rätt text.", "Skrivfel.", "En paragraf rättas av samma instans som skrev den.")]
    [InlineData("2023-11-07", "KS", "Rätt text.", "Skrivfel.", "Rättelsen ska vara beslutad vid ett senare sammanträde.")]
    [InlineData("2023-12-05", "KS", " ", "Skrivfel.", "Skriv den rätta lydelsen.")]
    [InlineData("2023-12-05", "KS", "Rätt text.", null, "Skriv vad som blev fel.")]
    [InlineData("2023-12-05", "KS", "Rätt text.", "Skrivfel.", null)]
    public void A_paragraph_is_corrected_by_the_same_body_later_with_text_and_reason(string on, string body, string text, string? reason, string? obstacle)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        var earlier = matter.Decide("2023-11-07", Outcome.Approved, point);
        var later = Given.Handling(matter, on, body == "KF" ? Given.Council : Given.Board, decides: true);

        Correction.ObstaclesTo(earlier, later, text, reason).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    private static Meeting Meeting => new() { Id = Given.Id<MeetingId>(1), BodyId = Given.Council.Id, Date = Given.Day("2024-06-17"), Origin = Origin.Own };
}
