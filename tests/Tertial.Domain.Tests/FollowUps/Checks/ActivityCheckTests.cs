using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.Tests.FollowUps.Checks;

/// <summary>Statuses and dates of activities. Tertial 2 ends 31 August and is reported 5 September.</summary>
public sealed class ActivityCheckTests
{
    private readonly CheckedYear _year = new();

    [Theory]
    [InlineData(ReportedStatus.UnderWay, ReportedStatus.NotBegun, "inte påbörjad, men var pågående")]
    [InlineData(ReportedStatus.Paused, ReportedStatus.NotBegun, "inte påbörjad, men var pausad")]
    [InlineData(ReportedStatus.Completed, ReportedStatus.UnderWay, "pågående, men var genomförd")]
    [InlineData(ReportedStatus.Completed, ReportedStatus.Paused, "pausad, men var genomförd")]
    [InlineData(ReportedStatus.Completed, ReportedStatus.Ended, "avslutad i förtid, men var genomförd")]
    [InlineData(ReportedStatus.Ended, ReportedStatus.UnderWay, "pågående, men var avslutad i förtid")]
    [InlineData(ReportedStatus.NotBegun, ReportedStatus.Completed, null)]
    [InlineData(ReportedStatus.UnderWay, ReportedStatus.Paused, null)]
    [InlineData(ReportedStatus.Paused, ReportedStatus.UnderWay, null)]
    [InlineData(ReportedStatus.UnderWay, ReportedStatus.Ended, null)]
    [InlineData(ReportedStatus.Ended, ReportedStatus.Completed, null)]
    public void A_status_that_goes_backwards_is_found(ReportedStatus before, ReportedStatus now, string? said)
    {
        _year.Report("a-01", 1, before, before == ReportedStatus.Completed ? "2024-04-15" : null).Freeze();
        _year.Report("a-01", 2, now, now == ReportedStatus.Completed ? "2024-06-15" : null);

        _year.Findings().Where(finding => finding.Check == Check.StatusBackwards).Select(finding => finding.What)
            .ShouldBe(said is null ? [] : [$"Aktiviteten är redovisad som {said} i tertial 1."]);
    }

    [Fact]
    public void A_status_is_held_against_the_latest_report_however_long_ago()
    {
        _year.Report("a-01", 1, ReportedStatus.Completed, "2024-04-15").Freeze();
        _year.Report("a-01", 3, ReportedStatus.UnderWay);
        _year.Year.Reports.RemoveAll(report => report.FollowUpId == _year.Year.FollowUps[1].Id && report.ActivityId == CheckedYear.Reading.Id);

        _year.Found(3).ShouldContain("a-01: Aktiviteten är redovisad som pågående, men var genomförd i tertial 1.");
    }

    [Theory]
    [InlineData("2024-08-31", false)]
    [InlineData("2024-09-01", true)]
    public void Completed_after_the_cut_off_is_found(string completed, bool found)
    {
        _year.Report("a-02", 2, ReportedStatus.Completed, completed, also: facts => facts with { Cause = "Lokalen.", Measure = "Ny lokal." });

        _year.Checks().Contains(Check.CompletedAfterCutOff).ShouldBe(found);
    }

    [Theory]
    [InlineData("2024-08-31", "Aktiviteten väntas bli klar den 2024-08-31, men var inte klar på brytdagen den 2024-08-31.")]
    [InlineData("2024-09-04", "Aktiviteten väntas bli klar den 2024-09-04, men den dagen hade redan varit när den redovisades.")]
    [InlineData("2024-09-05", null)]
    [InlineData("2024-11-30", null)]
    public void An_expectation_that_had_already_passed_is_found(string expected, string? said)
    {
        _year.Report("a-01", 2, ReportedStatus.UnderWay, expected: expected);

        _year.Findings().Select(finding => finding.What).ShouldBe(said is null ? [] : [said]);
    }

    [Theory]
    [InlineData("2023-11-30", "Aktiviteten ska ha blivit klar den 2023-11-30, innan planen började den 2024-01-01.")]
    [InlineData("2024-04-30", "Aktiviteten ska ha blivit klar den 2024-04-30, men var inte redovisad som genomförd i tertial 1 den 2024-04-30.")]
    [InlineData("2024-05-01", null)]
    public void Completed_outside_the_period_is_found(string completed, string? said)
    {
        _year.Report("a-02", 2, ReportedStatus.Completed, completed);

        _year.Findings().Select(finding => finding.What).ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public void What_was_completed_in_an_earlier_period_and_said_so_then_may_be_reported_again()
    {
        _year.Report("a-02", 1, ReportedStatus.Completed, "2024-04-10").Freeze();
        _year.Report("a-02", 2, ReportedStatus.Completed, "2024-04-10");

        _year.Found().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2028-12-31", false)]
    [InlineData("2204-11-30", true)]
    public void A_year_that_can_only_be_a_slip_is_found(string expected, bool found)
    {
        _year.Report("a-01", 2, ReportedStatus.UnderWay, expected: expected, also: facts => facts with { Cause = "Vakans.", Measure = "Rekrytering." });

        _year.Found().ShouldBe(found ? [$"a-01: Aktiviteten väntas bli klar först den {expected}."] : []);
    }

    [Theory]
    [InlineData(null, null, "Aktiviteten avviker från planen, men varken orsak eller åtgärd är skriven.")]
    [InlineData(" ", "Ny lokal.", "Aktiviteten avviker från planen, men orsaken är inte skriven.")]
    [InlineData("Vakans.", null, "Aktiviteten avviker från planen, men ingen åtgärd är skriven.")]
    [InlineData("Vakans.", "Ny lokal.", null)]
    public void A_deviation_without_cause_or_measure_is_found(string? cause, string? measure, string? said)
    {
        _year.Report("a-01", 2, ReportedStatus.Paused, also: facts => facts with { Cause = cause, Measure = measure });

        _year.Findings().Select(finding => finding.What).ShouldBe(said is null ? [] : [said]);
    }

    [Fact]
    public void What_is_ended_needs_a_cause_but_no_measure()
    {
        _year.Report("a-01", 2, ReportedStatus.Ended, also: facts => facts with { Cause = "Statsbidraget upphörde." });

        _year.Found().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_activity_under_two_goals_must_stand_alike()
    {
        _year.Year.Versions[0].Activities.Add(Given.Activity("a-04", "2024-01", "2024-06", name: "  mattecafé", goal: "1.2"));
        _year.Freeze();
        _year.Report("a-04", 2, ReportedStatus.Completed, "2024-06-10");
        _year.Checks().ShouldNotContain(Check.SameActivityTwice);

        _year.Report("a-04", 2, ReportedStatus.UnderWay, also: facts => facts with { Cause = "Vakans.", Measure = "Rekrytering." });

        _year.Found().ShouldBe(["a-02: Aktiviteten finns under målen 1.1 och 1.2, men läget är inte detsamma."]);
    }

    [Fact]
    public void Two_activities_of_the_same_name_under_one_goal_are_two_activities()
    {
        _year.Year.Versions[0].Activities.Add(Given.Activity("a-04", "2024-01", "2024-11", name: "Mattecafé"));
        _year.Freeze();
        _year.Report("a-04", 2, ReportedStatus.UnderWay);

        _year.Found().ShouldBeEmpty();
    }
}
