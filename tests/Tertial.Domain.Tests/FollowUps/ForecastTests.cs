using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What the goal is expected to be at the plan's last cut-off, 31 December 2024, seen from 31 August.</summary>
public sealed class ForecastTests
{
    private static readonly DateOnly LastCutOff = new(2024, 12, 31);

    [Theory]
    [InlineData(ActivityStanding.CarriedOut, null, ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.EndedByDecision, "2024-10-01", ActivityStanding.EndedByDecision)]
    [InlineData(ActivityStanding.BeyondPlan, "2024-10-01", ActivityStanding.BeyondPlan)]
    [InlineData(ActivityStanding.EndedWithoutDecision, "2024-10-01", ActivityStanding.EndedWithoutDecision)]
    [InlineData(ActivityStanding.NotReported, null, ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.NotReported, "2024-10-01", ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.UnderWay, null, ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.NotYetDue, null, ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.Overdue, null, ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.Paused, null, ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.NotBegunInTime, null, ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.UnderWay, "2024-12-31", ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.UnderWay, "2025-01-01", ActivityStanding.Overdue)]
    [InlineData(ActivityStanding.NotYetDue, "2025-01-01", ActivityStanding.Overdue)]
    [InlineData(ActivityStanding.Overdue, "2024-12-31", ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.Overdue, "2025-01-01", ActivityStanding.Overdue)]
    [InlineData(ActivityStanding.Paused, "2024-12-31", ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.NotBegunInTime, "2025-01-01", ActivityStanding.Overdue)]
    public void What_is_expected_gives_the_standing_at_the_years_end(ActivityStanding now, string? expected, ActivityStanding forecast)
    {
        ActivityStandings.Forecast(now, Given.Timing(), Given.DayOrNone(expected), LastCutOff).ShouldBe(forecast);
    }

    [Theory]
    [InlineData("2024-02", "2025-05", ActivityStanding.UnderWay, ActivityStanding.UnderWay)]
    [InlineData("2024-02", null, ActivityStanding.UnderWay, ActivityStanding.UnderWay)]
    [InlineData("2024-10", "2025-05", ActivityStanding.NotYetDue, ActivityStanding.UnderWay)]
    [InlineData("2024-10", null, ActivityStanding.NotYetDue, ActivityStanding.UnderWay)]
    [InlineData("2025", "2025", ActivityStanding.UnderWay, ActivityStanding.UnderWay)]
    [InlineData("2025-02", "2025-05", ActivityStanding.NotYetDue, ActivityStanding.NotYetDue)]
    public void What_is_on_plan_is_expected_to_go_as_planned(string start, string? end, ActivityStanding now, ActivityStanding forecast)
    {
        ActivityStandings.Forecast(now, Given.Timing(start, end, ongoing: end is null), expected: null, LastCutOff).ShouldBe(forecast);
    }

    [Fact]
    public void Expected_after_the_year_but_within_the_plans_dates_is_under_way()
    {
        ActivityStandings.Forecast(ActivityStanding.UnderWay, Given.Timing("2024-02", "2025-05"), Given.Day("2025-05-31"), LastCutOff).ShouldBe(ActivityStanding.UnderWay);
    }

    [Theory]
    [InlineData("2024-11", null, Verdict.Met)]
    [InlineData("2025-05", null, Verdict.Met)]
    [InlineData("2024-11", "2025-02-01", Verdict.PartlyMet)]
    [InlineData("2025-05", "2025-06-01", Verdict.PartlyMet)]
    public void The_forecast_is_the_rows_at_the_last_cut_off(string end, string? expected, Verdict forecast)
    {
        var facts = Given.Facts(ReportedStatus.UnderWay, expected: expected);

        Forecast(Given.Reading(ActivityStanding.UnderWay, timing: Given.Timing(end: end), facts: facts)).ShouldBe(forecast);
    }

    [Theory]
    [InlineData("2024-08", Verdict.NotMet)]
    [InlineData("2024-11", Verdict.NotMet)]
    [InlineData("2025-11", Verdict.NotYetDue)]
    public void What_was_ended_without_a_decision_is_behind_once_it_was_due_to_have_begun(string start, Verdict forecast)
    {
        Forecast(Given.Reading(ActivityStanding.EndedWithoutDecision, timing: Given.Timing(start, "2025-12"))).ShouldBe(forecast);
    }

    [Fact]
    public void An_unknown_expectation_leaves_the_forecast_open_where_it_could_decide()
    {
        Forecast(Given.Reading(ActivityStanding.Overdue)).ShouldBe(Verdict.CannotBeAssessed);
    }

    [Fact]
    public void At_the_last_cut_off_the_forecast_is_the_verdict() =>
        (from standings in Gen.Enum<ActivityStanding>().List[0, 5]
         from dates in Gen.Select(Gen.OneOf("2024-02", "2024-12", "2025-03"), Gen.OneOf("2024-06", "2025-06"))
         from expected in Gen.OneOf<string?>(null, "2025-02-01")
         select (standings, dates, expected)).Sample(generated =>
        {
            var readings = generated.standings.Select(standing => Given.Reading(standing, timing: Given.Timing(generated.dates.Item1, generated.dates.Item2),
                facts: Given.Facts(ReportedStatus.UnderWay, expected: generated.expected)) with { CutOff = LastCutOff }).ToList();
            var verdict = GoalVerdict.Of(Judgement.ByActivities, readings, [], [], LastCutOff);
            verdict.Forecast.ShouldBe(verdict.Verdict);
        });

    [Fact]
    public void Overdue_without_a_word_of_when_is_at_the_last_cut_off_what_it_is() =>
        Forecast(Given.Reading(ActivityStanding.Overdue) with { CutOff = LastCutOff }).ShouldBe(Verdict.PartlyMet);

    [Fact]
    public void Forecast_and_verdict_are_kept_apart()
    {
        var verdict = GoalVerdict.Of(Judgement.ByActivities, [Given.Reading(ActivityStanding.NotYetDue)], [], [], LastCutOff);

        (verdict.Verdict, verdict.Forecast).ShouldBe((Verdict.NotYetDue, Verdict.Met));
    }

    [Theory]
    [InlineData(ReportedStatus.Completed, "2024-09-10", null, "2024-09-10")]
    [InlineData(ReportedStatus.Completed, "2024-08-31", "2024-10-01", null)]
    [InlineData(ReportedStatus.UnderWay, null, "2024-10-01", "2024-10-01")]
    [InlineData(ReportedStatus.UnderWay, null, null, null)]
    public void A_completion_after_the_cut_off_is_an_expectation_at_it(ReportedStatus status, string? completed, string? expected, string? at)
    {
        Given.Facts(status, completed, expected).ExpectedAt(Given.Day("2024-08-31")).ShouldBe(Given.DayOrNone(at));
    }

    private static Verdict Forecast(ActivityReading reading) => GoalVerdict.Of(Judgement.ByActivities, [reading], [], [], LastCutOff).Forecast;
}
