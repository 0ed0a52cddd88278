using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What must be mended before a report can be marked ready, at the cut-off 31 August, written on 9 September.</summary>
public sealed class ReportedFactsTests
{
    private static readonly ReportedFacts Complete = new()
    {
        Done = "Två kurstillfällen är hållna.",
        Cause = "Rekryteringen drog ut på tiden.",
        Measure = "Tjänsten är utlyst på nytt.",
    };

    [Theory]
    [InlineData(ReportedStatus.NotBegun, null, null)]
    [InlineData(ReportedStatus.UnderWay, null, null)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-09-01")]
    [InlineData(ReportedStatus.Completed, "2024-08-31", null)]
    [InlineData(ReportedStatus.Completed, "2024-09-09", null)]
    [InlineData(ReportedStatus.Paused, null, "2025-03-01")]
    [InlineData(ReportedStatus.Ended, null, null)]
    public void A_full_report_can_be_marked_ready(ReportedStatus status, string? completed, string? expected)
    {
        Obstacles(Complete with { Status = status, CompletedOn = Given.DayOrNone(completed), ExpectedCompletion = Given.DayOrNone(expected) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_report_must_say_how_things_stood_before_anything_else_is_asked()
    {
        Obstacles(new()).ShouldBe([new("Status", "Välj hur läget var den sista dagen i perioden.")]);
    }

    [Theory]
    [InlineData(null, "Skriv vilken dag aktiviteten blev klar.")]
    [InlineData("2024-09-10", "Aktiviteten kan inte ha blivit klar en dag som inte har varit än. Välj Pågår och skriv när den väntas bli klar.")]
    public void Completed_needs_a_day_that_has_been(string? completed, string text)
    {
        Obstacles(Complete with { Status = ReportedStatus.Completed, CompletedOn = Given.DayOrNone(completed) }).ShouldBe([new("CompletedOn", text)]);
    }

    [Theory]
    [InlineData(ReportedStatus.UnderWay, "2024-08-31", false)]
    [InlineData(ReportedStatus.NotBegun, "2024-08-31", false)]
    [InlineData(ReportedStatus.UnderWay, "2024-09-01", true)]
    [InlineData(ReportedStatus.Completed, "2024-08-31", true)]
    public void What_is_not_completed_is_expected_after_the_cut_off(ReportedStatus status, string expected, bool allowed)
    {
        var facts = Complete with { Status = status, CompletedOn = Given.Day("2024-08-01"), ExpectedCompletion = Given.Day(expected) };

        Obstacles(facts).Select(obstacle => obstacle.Text).ShouldBe(allowed ? [] : ["Dagen den väntas bli klar ska ligga efter periodens sista dag."]);
    }

    [Theory]
    [InlineData(ReportedStatus.NotBegun, true)]
    [InlineData(ReportedStatus.UnderWay, false)]
    [InlineData(ReportedStatus.Completed, false)]
    [InlineData(ReportedStatus.Paused, false)]
    [InlineData(ReportedStatus.Ended, false)]
    public void Only_what_has_not_begun_may_leave_out_what_was_done(ReportedStatus status, bool allowed)
    {
        var facts = Complete with { Status = status, CompletedOn = Given.Day("2024-08-01"), Done = " " };

        Obstacles(facts).ShouldBe(allowed ? [] : [new("Done", "Skriv vad som har gjorts.")]);
    }

    [Theory]
    [InlineData(ReportedStatus.UnderWay, "2024-02", "2024-11", null, "")]
    [InlineData(ReportedStatus.UnderWay, "2024-02", "2024-11", "2024-11-30", "")]
    [InlineData(ReportedStatus.UnderWay, "2024-02", "2024-11", "2024-12-01", "Cause Measure")]
    [InlineData(ReportedStatus.UnderWay, "2024-02", "2024-08", null, "Cause Measure")]
    [InlineData(ReportedStatus.NotBegun, "2024-10", "2024-11", null, "")]
    [InlineData(ReportedStatus.NotBegun, "2024-10", "2024-11", "2024-12-01", "Cause Measure")]
    [InlineData(ReportedStatus.NotBegun, "2024-02", "2024-11", null, "Cause Measure")]
    [InlineData(ReportedStatus.Paused, "2024-10", "2024-11", null, "Cause Measure")]
    [InlineData(ReportedStatus.Ended, "2024-10", "2024-11", null, "Cause")]
    [InlineData(ReportedStatus.Ended, "2025-02", "2025-11", "2026-01-01", "")]
    public void A_deviation_needs_its_cause_and_what_is_done_about_it(ReportedStatus status, string start, string end, string? expected, string fields)
    {
        var facts = new ReportedFacts { Status = status, ExpectedCompletion = Given.DayOrNone(expected), Done = "Upphandlingen är klar." };

        string.Join(" ", facts.ObstaclesToReady(Given.Timing(start, end), new(2024, 8, 31), new(2024, 9, 9)).Select(obstacle => obstacle.Field)).ShouldBe(fields);
    }

    [Theory]
    [InlineData("2024-08-31", "2024-08", "")]
    [InlineData("2024-09-05", "2024-11", "")]
    [InlineData("2024-09-05", "2024-08", "Cause Measure")]
    public void Completed_after_the_cut_off_is_a_deviation_when_it_was_due(string completed, string end, string fields)
    {
        var facts = new ReportedFacts { Status = ReportedStatus.Completed, CompletedOn = Given.Day(completed), Done = "Kursen är hållen." };

        string.Join(" ", facts.ObstaclesToReady(Given.Timing(end: end), new(2024, 8, 31), new(2024, 9, 9)).Select(obstacle => obstacle.Field)).ShouldBe(fields);
    }

    [Fact]
    public void The_questions_about_a_deviation_are_asked_in_plain_words()
    {
        Obstacles(new() { Status = ReportedStatus.Paused, Done = "Inget.", Cause = "" })
            .ShouldBe([new("Cause", "Skriv varför aktiviteten avviker från planen."), new("Measure", "Skriv vad ni gör åt avvikelsen.")]);
    }

    private static IReadOnlyList<FieldObstacle> Obstacles(ReportedFacts facts) =>
        facts.ObstaclesToReady(Given.Timing(), new(2024, 8, 31), new(2024, 9, 9));
}
