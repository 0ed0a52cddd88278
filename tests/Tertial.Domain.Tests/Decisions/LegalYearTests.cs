using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>The days law sets, over several years.</summary>
public sealed class LegalYearTests
{
    private static readonly string[] Tertials = ["04-30", "08-31", "12-31"];

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2028)]
    public void A_year_followed_up_by_tertials_has_five_days_of_law(int year) => Days(year).ShouldBe([
        ($"{year}-04-15", LegalDuty.AnnualReport, year - 1, "KL 11:20"),
        ($"{year}-06-30", LegalDuty.Discharge, year - 1, "KL 5:24"),
        ($"{year}-10-31", LegalDuty.InterimReport, year, "KL 11:16"),
        ($"{year}-10-31", LegalDuty.BudgetProposal, year + 1, "KL 11:8"),
        ($"{year}-11-30", LegalDuty.Budget, year + 1, "KL 11:10"),
    ]);

    [Fact]
    public void Only_the_last_of_several_possible_periods_is_the_years_interim_report() =>
        LegalYear.DaysOf(2024, [Given.Day("2024-06-30"), Given.Day("2024-07-31"), Given.Day("2024-08-31")]).Single(day => day.Duty == LegalDuty.InterimReport).On.ShouldBe(Given.Day("2024-10-31"));

    [Fact]
    public void A_year_that_is_not_followed_up_has_no_interim_report() =>
        LegalYear.DaysOf(2024, []).Select(day => day.Duty).ShouldNotContain(LegalDuty.InterimReport);

    [Theory]
    [InlineData("2024-06-29", null)]
    [InlineData("2024-06-30", "2024-08-31")]
    [InlineData("2024-07-31", "2024-09-30")]
    [InlineData("2024-08-31", "2024-10-31")]
    [InlineData("2024-09-01", null)]
    [InlineData("2024-04-30", null)]
    [InlineData("2024-12-31", null)]
    public void The_interim_report_is_due_two_months_after_a_period_of_half_to_two_thirds_of_the_year(string cutOff, string? due)
    {
        LegalYear.EndsInterimPeriod(Given.Day(cutOff)).ShouldBe(due is not null);
        LegalYear.DaysOf(2024, [Given.Day(cutOff)]).Where(day => day.Duty == LegalDuty.InterimReport).Select(day => (DateOnly?)day.On).FirstOrDefault().ShouldBe(Given.DayOrNone(due));
    }

    [Fact]
    public void Another_years_period_is_not_due_this_year() =>
        LegalYear.DaysOf(2024, [Given.Day("2023-08-31"), Given.Day("2025-08-31")]).Select(day => day.Duty).ShouldNotContain(LegalDuty.InterimReport);

    [Fact]
    public void Boards_that_share_a_period_share_its_deadline() =>
        LegalYear.DaysOf(2024, [Given.Day("2024-08-31"), Given.Day("2024-08-31")]).Count(day => day.Duty == LegalDuty.InterimReport).ShouldBe(1);

    [Theory]
    [InlineData(2023, LegalDuty.AnnualReport, "2023-04-14")] // a Saturday
    [InlineData(2024, LegalDuty.AnnualReport, "2024-04-15")]
    [InlineData(2022, LegalDuty.AnnualReport, "2022-04-14")] // Good Friday
    [InlineData(2025, LegalDuty.Budget, "2025-11-28")] // a Sunday
    [InlineData(2026, LegalDuty.BudgetProposal, "2026-10-30")] // All Saints' Day
    [InlineData(2024, LegalDuty.Discharge, "2024-06-28")] // a Sunday
    public void What_to_plan_for_is_the_last_working_day(int year, LegalDuty duty, string day) =>
        LegalYear.DaysOf(year, []).Single(legal => legal.Duty == duty).LastWorkingDay.ShouldBe(Given.Day(day));

    [Theory]
    [InlineData(2018, true)]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    [InlineData(2024, false)]
    [InlineData(2026, true)]
    public void The_council_is_elected_every_fourth_year(int year, bool election) => LegalYear.IsElectionYear(year).ShouldBe(election);

    private static IEnumerable<(string, LegalDuty, int, string)> Days(int year) =>
        LegalYear.DaysOf(year, Tertials.Select(day => Given.Day($"{year}-{day}"))).Select(day => ($"{day.On:yyyy-MM-dd}", day.Duty, day.Concerns, day.Law.ToString()));
}
