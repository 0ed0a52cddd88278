using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;

namespace Tertial.Domain.Tests.Publishing;

/// <summary>The days of a year, as the public reads them.</summary>
public sealed class PlanningYearTests
{
    private static readonly ReportedYear Year = Published(new(Given.Activity()));

    [Fact]
    public void A_years_days_are_what_the_plan_sets_and_what_law_sets_in_order() => Days("2024-03-01", 2024).ShouldBe([
        "2024-04-15 LegalDuty AnnualReport", "2024-04-30 PeriodEnds Tertial 1", "2024-05-20 ReportingCloses Tertial 1", "2024-06-30 LegalDuty Discharge",
        "2024-08-31 PeriodEnds Tertial 2", "2024-09-20 ReportingCloses Tertial 2", "2024-10-31 LegalDuty InterimReport", "2024-10-31 LegalDuty BudgetProposal",
        "2024-11-30 LegalDuty Budget", "2024-12-31 PeriodEnds Tertial 3",
    ]);

    [Fact]
    public void The_plan_is_decided_the_year_before_and_its_last_report_closes_the_year_after()
    {
        Days("2024-03-01", 2023).ShouldContain("2023-11-07 PlanDecided KS 23/701");
        Days("2024-03-01", 2025).ShouldContain("2025-01-20 ReportingCloses Tertial 3");
    }

    [Fact]
    public void What_has_not_been_decided_by_the_day_is_not_there() =>
        PlanningYear.DaysOf(new PublicView(Year.Record, Given.Day("2023-11-06")), 2023).ShouldNotContain(day => day.Event == YearEvent.PlanDecided);

    [Fact]
    public void A_plan_decided_for_later_comes_into_force_on_a_day_of_its_own()
    {
        var later = new ReportedYear(Given.Activity());
        var change = Given.Matter(2, "2024-05-20");
        var version = Given.Version(2, "2024-05-20", activities: [Given.Activity()]);
        later.Versions.Add(version);
        change.Decide("2024-06-04", Outcome.Approved, change.Point(effect: Effect.AdoptPlan, version: version, effectiveFrom: "2024-09-01"));
        later.Matters.Add(change);
        Published(later);

        Days(later, "2024-10-01", 2024).ShouldContain("2024-09-01 VersionInForce ");
        Days(later, "2024-08-31", 2024).ShouldNotContain("2024-09-01 VersionInForce ");
        Days(later, "2024-10-01", 2024).ShouldContain("2024-06-04 PlanDecided KS 23/702");
        Days(Year, "2024-10-01", 2023).ShouldNotContain(day => day.Contains("VersionInForce", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2026)]
    public void A_year_without_a_plan_has_only_the_days_of_law(int year) =>
        PlanningYear.DaysOf(new PublicView(Year.Record, Given.Day("2024-03-01")), year).ShouldAllBe(day => day.Event == YearEvent.LegalDuty && day.On.Year == year);

    private static ReportedYear Published(ReportedYear year)
    {
        foreach (var matter in year.Matters.Where(matter => matter.Papers.Count == 0))
        {
            var paper = new Paper { Id = Given.Id<PaperId>(matter.Points.Count), MatterId = matter.Id, Title = "Tjänsteskrivelse", Date = matter.RegisteredOn, Origin = Origin.Own };
            paper.Publish(matter.RegisteredOn);
            matter.Papers.Add(paper);
        }
        return year;
    }

    private static IEnumerable<string> Days(string on, int year) => Days(Year, on, year);

    private static IEnumerable<string> Days(ReportedYear plan, string on, int year) => PlanningYear.DaysOf(new PublicView(plan.Record, Given.Day(on)), year)
        .Select(day => $"{day.On:yyyy-MM-dd} {day.Event} {day.FollowUp?.Name ?? day.Matter?.Diarienummer ?? day.Legal?.Duty.ToString()}");
}
