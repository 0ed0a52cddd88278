using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Plans;
using static Tertial.Domain.Tests.FollowUps.Since.GivenSnapshot;

namespace Tertial.Domain.Tests.FollowUps.Since;

/// <summary>Each kind of thing that can differ from the follow-up before.</summary>
public sealed class SinceLastTests
{
    private static readonly ActivitySnapshot UnderWay = Activity();

    [Fact]
    public void A_verdict_that_went_up_or_down_is_told_as_it_is_in_effect()
    {
        var now = Goal() with { Verdict = Verdict.NotMet, Administration = new(Verdict.Met, "Målet nåddes ändå.", Given.Day("2024-09-10")) };

        Changes(Goal(), now).ShouldBe([new VerdictMoved(Verdict.PartlyMet, Verdict.Met)]);
    }

    [Fact]
    public void A_forecast_for_the_year_that_moved_is_told() =>
        Changes(Goal(), Goal() with { Forecast = Verdict.NotMet }).ShouldBe([new YearForecastMoved(Verdict.Met, Verdict.NotMet)]);

    [Theory]
    [InlineData(ActivityStanding.NotYetDue, ActivityStanding.UnderWay)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.CarriedOut)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.Overdue)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.Paused)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.EndedWithoutDecision)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.EndedByDecision)]
    [InlineData(ActivityStanding.UnderWay, ActivityStanding.NotReported)]
    [InlineData(ActivityStanding.NotYetDue, ActivityStanding.NotBegunInTime)]
    [InlineData(ActivityStanding.Overdue, ActivityStanding.UnderWay)]
    public void An_activity_that_stands_otherwise_is_told_once(ActivityStanding before, ActivityStanding now) =>
        Changes(Goal("1.1", Activity(before)), Goal("1.1", Activity(now))).ShouldBe([new StandingMoved(Activity(now), before)]);

    [Theory]
    [InlineData("2024-10-15", "2024-12-20", true)]
    [InlineData("2024-12-20", "2024-10-15", true)]
    [InlineData("2024-10-15", "2024-10-15", false)]
    [InlineData("2024-10-15", null, false)]
    public void An_expected_day_that_moved_is_told(string before, string? now, bool told)
    {
        var (then, later) = (Activity(expected: before), Activity(expected: now));

        Changes(Goal("1.1", then), Goal("1.1", later)).ShouldBe(told ? [new ExpectationMoved(later, Given.Day(before), Given.Day(now!))] : []);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_first_expected_day_is_news_only_when_it_is_later_than_planned(bool late)
    {
        var now = Activity(deviates: late, expected: "2025-01-31");

        Changes(Goal("1.1", UnderWay), Goal("1.1", now)).ShouldBe(late ? [new ExpectationMoved(now, null, Given.Day("2025-01-31"))] : []);
    }

    [Fact]
    public void An_expected_day_says_nothing_of_what_is_carried_out() =>
        Changes(Goal("1.1", Activity(expected: "2024-10-01")), Goal("1.1", Activity(ActivityStanding.CarriedOut, expected: "2024-11-01")))
            .ShouldBe([new StandingMoved(Activity(ActivityStanding.CarriedOut, expected: "2024-11-01"), ActivityStanding.UnderWay)]);

    [Fact]
    public void An_activity_that_is_expected_in_time_again_is_back_on_plan() =>
        Changes(Goal("1.1", Activity(deviates: true)), Goal("1.1", UnderWay)).ShouldBe([new BackOnPlan(UnderWay)]);

    [Fact]
    public void What_the_plan_gives_another_name_priority_or_date_is_told()
    {
        var now = UnderWay with { Name = "Läs mer", Priority = Priority.High, End = PlannedDate.Parse("2025-03") };

        Changes(Goal("1.1", UnderWay), Goal("1.1", now)).ShouldBe([new Renamed(now, "Läslyftet"), new Reprioritised(now, Priority.Normal), new Redated(now, UnderWay)]);
    }

    [Fact]
    public void An_activity_comes_and_goes_by_the_decision_between_the_two()
    {
        var (without, with) = (Of(Goal()), Of(Goal("1.1", UnderWay)) with { PlanVersion = 2 });

        Between(without, with).Of(Goal().Id).ShouldBe([new ActivityAdded(UnderWay, Decision)]);
        Between(with, without).Of(Goal().Id).ShouldBe([new ActivityGone(UnderWay, Decision)]);
    }

    [Fact]
    public void Where_the_same_version_is_followed_up_no_decision_is_named() =>
        Changes(Goal(), Goal("1.1", UnderWay)).ShouldBe([new ActivityAdded(UnderWay, null)]);

    [Fact]
    public void An_activity_moved_to_another_goal_is_told_in_both()
    {
        var since = Between(Of(Goal("1.1", UnderWay), Goal("1.2")), Of(Goal("1.1"), Goal("1.2", Activity(ActivityStanding.CarriedOut))));

        since.Of(Goal("1.1").Id).ShouldBe([new MovedAway(Activity(ActivityStanding.CarriedOut), "1.2")]);
        since.Of(Goal("1.2").Id).ShouldBe([new MovedHere(Activity(ActivityStanding.CarriedOut), "1.1"), new StandingMoved(Activity(ActivityStanding.CarriedOut), ActivityStanding.UnderWay)]);
    }

    [Fact]
    public void A_goal_that_came_and_one_that_went_are_told_with_their_activities()
    {
        var since = Between(Of(Goal("1.1", UnderWay)), Of(Goal("1.2", Activity(code: "a-02"))));

        since.Goals.Select(goal => (goal.Goal.Code, goal.Coming)).ShouldBe([("1.2", Coming.Came), ("1.1", Coming.Went)]);
        since.Goals[0].Changes.ShouldBe([new ActivityAdded(Activity(code: "a-02"), null)]);
        since.Goals[1].Changes.ShouldBe([new ActivityGone(UnderWay, null)]);
    }

    [Fact]
    public void What_a_decision_ended_with_its_goal_is_told_as_ended()
    {
        var ended = Activity(ActivityStanding.EndedByDecision);

        Between(Of(Goal("1.1", UnderWay)), Of() with { OfDroppedGoals = [ended] }).Goals.ShouldHaveSingleItem().Changes.ShouldBe([new StandingMoved(ended, ActivityStanding.UnderWay)]);
    }

    [Fact]
    public void Goals_without_news_are_counted_and_left_out()
    {
        var since = Between(Of(Goal("1.1"), Goal("1.2")), Of(Goal("1.1"), Goal("1.2") with { Forecast = Verdict.NotMet }));

        (since.Unchanged, since.IsEmpty).ShouldBe((1, false));
        since.Goals.Select(goal => goal.Goal.Code).ShouldBe(["1.2"]);
    }

    private static IReadOnlyList<Change> Changes(GoalSnapshot before, GoalSnapshot now) => Between(Of(before), Of(now)).Of(now.Id);

    private static SinceLast Between(Snapshot before, Snapshot now) => SinceLast.Between(Judged(before), Judged(now));
}
