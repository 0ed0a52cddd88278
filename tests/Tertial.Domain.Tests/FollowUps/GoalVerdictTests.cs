using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>A goal's verdict and pace over its activities.</summary>
public sealed class GoalVerdictTests
{
    private static readonly DateOnly LastCutOff = new(2024, 12, 31);

    [Fact]
    public void The_papers_own_case_is_partly_met()
    {
        var verdict = Of([
            Given.Reading(ActivityStanding.CarriedOut), Given.Reading(ActivityStanding.CarriedOut),
            Given.Reading(ActivityStanding.NotYetDue, timing: Given.Timing("2024-10", "2024-12")),
        ]);

        (verdict.Verdict, verdict.Row, verdict.Pace).ShouldBe((Verdict.PartlyMet, 5, Pace.AccordingToPlan));
    }

    [Theory]
    [InlineData("2024-08-31", "2024-02", "2025-05", Verdict.PartlyMet, 5)]
    [InlineData("2024-12-31", "2024-02", "2025-05", Verdict.Met, 3)]
    [InlineData("2025-01-31", "2024-02", "2025-05", Verdict.Met, 3)]
    [InlineData("2024-12-31", "2024-02", null, Verdict.Met, 3)]
    [InlineData("2024-08-31", "2024-02", null, Verdict.PartlyMet, 5)]
    public void At_the_last_cut_off_what_carries_on_as_planned_counts_as_carried_out(string cutOff, string start, string? end, Verdict verdict, int row)
    {
        var timing = Given.Timing(start, end, ongoing: end is null);

        var judged = Of([Given.Reading(ActivityStanding.UnderWay, timing: timing, cutOff: cutOff), Given.Reading(ActivityStanding.CarriedOut, cutOff: cutOff)]);

        (judged.Verdict, judged.Row).ShouldBe((verdict, row));
    }

    [Fact]
    public void At_the_last_cut_off_what_is_under_way_within_the_period_is_not_carried_out()
    {
        Of([Given.Reading(ActivityStanding.UnderWay, timing: Given.Timing(end: "2024-12-31"), cutOff: "2024-12-31")]).Verdict.ShouldBe(Verdict.PartlyMet);
    }

    [Theory]
    [InlineData("2024-10", Verdict.NotYetDue)]
    [InlineData("2024-08", Verdict.NotMet)]
    public void Paused_before_due_to_have_begun_is_not_yet_due_but_still_deviates(string start, Verdict expected)
    {
        var verdict = Of([Given.Reading(ActivityStanding.Paused, timing: Given.Timing(start, "2024-12")), Given.Reading(ActivityStanding.NotYetDue)]);

        verdict.Verdict.ShouldBe(expected);
        verdict.Pace.ShouldBe(Pace.Deviates);
    }

    [Theory]
    [InlineData(ActivityStanding.EndedByDecision)]
    [InlineData(ActivityStanding.BeyondPlan)]
    public void What_is_not_counted_is_listed_and_changes_nothing(ActivityStanding standing)
    {
        var aside = Given.Reading(standing, "a-02");

        var verdict = Of([Given.Reading(ActivityStanding.CarriedOut), aside]);

        verdict.Verdict.ShouldBe(Verdict.Met);
        verdict.NotCounted.ShouldBe([aside]);
        verdict.Counted.Count().ShouldBe(1);
        Of([aside]).ShouldSatisfyAllConditions(alone => alone.Row.ShouldBe(1), alone => alone.Pace.ShouldBe(Pace.CannotBeAssessed));
    }

    [Theory]
    [InlineData(ActivityStanding.CarriedOut, Pace.AccordingToPlan)]
    [InlineData(ActivityStanding.UnderWay, Pace.AccordingToPlan)]
    [InlineData(ActivityStanding.NotYetDue, Pace.AccordingToPlan)]
    [InlineData(ActivityStanding.NotReported, Pace.CannotBeAssessed)]
    [InlineData(ActivityStanding.Overdue, Pace.Deviates)]
    [InlineData(ActivityStanding.NotBegunInTime, Pace.Deviates)]
    [InlineData(ActivityStanding.Paused, Pace.Deviates)]
    [InlineData(ActivityStanding.EndedWithoutDecision, Pace.Deviates)]
    public void The_pace_follows_the_standings(ActivityStanding standing, Pace expected)
    {
        Of([Given.Reading(ActivityStanding.CarriedOut), Given.Reading(standing)]).Pace.ShouldBe(expected);
    }

    [Fact]
    public void A_deviation_outweighs_a_missing_report()
    {
        Of([Given.Reading(ActivityStanding.NotReported), Given.Reading(ActivityStanding.Overdue)]).Pace.ShouldBe(Pace.Deviates);
    }

    [Theory]
    [InlineData(ActivityStanding.UnderWay, "2024-11-30", Pace.AccordingToPlan)]
    [InlineData(ActivityStanding.UnderWay, "2024-12-01", Pace.Deviates)]
    [InlineData(ActivityStanding.NotYetDue, "2024-12-01", Pace.Deviates)]
    [InlineData(ActivityStanding.EndedByDecision, "2024-12-01", Pace.AccordingToPlan)]
    [InlineData(ActivityStanding.CarriedOut, "2024-12-01", Pace.AccordingToPlan)]
    public void Expected_after_the_last_possible_end_deviates(ActivityStanding standing, string expected, Pace pace)
    {
        var reading = Given.Reading(standing, facts: Given.Facts(ReportedStatus.UnderWay, expected: expected));

        Of([reading, Given.Reading(ActivityStanding.CarriedOut)]).Pace.ShouldBe(pace);
    }

    [Theory]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    public void Work_completed_late_is_listed_and_counts_as_carried_out(string completed, bool late)
    {
        var reading = Given.Reading(ActivityStanding.CarriedOut, timing: Given.Timing(end: "2024-06"), facts: Given.Facts(ReportedStatus.Completed, completed));

        reading.CompletedLate.ShouldBe(late);
        reading.Deviates.ShouldBeFalse();
        Of([reading]).Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    public void Judged_by_hand_the_rule_answers_nothing()
    {
        var verdict = GoalVerdict.Of(Judgement.ByHand, [Given.Reading(ActivityStanding.CarriedOut)], [], [], LastCutOff);

        (verdict.Verdict, verdict.Row, verdict.Forecast).ShouldBe((Verdict.CannotBeAssessed, null, Verdict.CannotBeAssessed));
    }

    private static GoalVerdict Of(ActivityReading[] activities) => GoalVerdict.Of(Judgement.ByActivities, activities, [], [], LastCutOff);
}
