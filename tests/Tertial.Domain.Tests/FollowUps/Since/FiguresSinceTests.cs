using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using static Tertial.Domain.Tests.FollowUps.Since.GivenSnapshot;

namespace Tertial.Domain.Tests.FollowUps.Since;

/// <summary>What is new about metrics, council goals and money.</summary>
public sealed class FiguresSinceTests
{
    [Fact]
    public void A_first_or_later_outcome_is_told_with_the_one_before()
    {
        Metrics(Metric(null), Metric(6.5m)).ShouldBe([new OutcomeCame(Metric(6.5m), null)]);
        Metrics(Metric(6.5m), Metric(6.2m, "2024-08-31")).ShouldBe([new OutcomeCame(Metric(6.2m, "2024-08-31"), 6.5m)]);
    }

    [Fact]
    public void Another_outcome_for_the_same_day_is_restated() =>
        Metrics(Metric(6.5m), Metric(6.7m)).ShouldBe([new OutcomeRestated(Metric(6.7m), 6.5m)]);

    [Fact]
    public void The_same_outcome_and_a_missing_one_are_no_news()
    {
        Metrics(Metric(6.5m), Metric(6.5m)).ShouldBeEmpty();
        Metrics(Metric(6.5m), Metric(null)).ShouldBeEmpty();
        Metrics(null, Metric(6.5m)).ShouldBeEmpty();
    }

    [Fact]
    public void A_council_goal_is_told_by_its_verdict_in_effect()
    {
        var (before, now) = (Judged(Of() with { CouncilGoals = [CouncilGoal()] }), Judged(Of() with { CouncilGoals = [CouncilGoal(Verdict.NotMet)] }));

        SinceLast.Between(before, now).Of(CouncilGoal().Id).ShouldBe([new VerdictMoved(Verdict.PartlyMet, Verdict.NotMet)]);
        SinceLast.Between(before, now with { OfCouncilGoals = new Dictionary<CouncilGoalId, Verdict> { [CouncilGoal().Id] = Verdict.PartlyMet } }).IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 199, false)]
    [InlineData(0, 200, true)]
    [InlineData(0, -200, true)]
    [InlineData(100, -150, true)]
    [InlineData(-300, -300, false)]
    public void A_forecast_is_told_when_it_moved_as_much_as_someone_would_ask_about(int before, int now, bool told) =>
        Lines(Line(before), Line(now)).ShouldBe(told ? [new LineForecastMoved(Line(now), Money.FromKronor(before * 1000))] : []);

    [Fact]
    public void A_line_that_is_not_reported_any_more_is_told_and_one_that_never_was_is_not()
    {
        Lines(Line(100), Line(null)).ShouldBe([new LineNotReported(Line(null))]);
        Lines(Line(null), Line(null)).ShouldBeEmpty();
        Lines(Line(null), Line(900)).ShouldBeEmpty();
    }

    [Fact]
    public void A_budget_that_was_changed_is_told() =>
        Lines(Line(0), Line(0, cost: 12_000)).ShouldBe([new BudgetMoved(Line(0, 12_000), Line(0).Budget)]);

    [Fact]
    public void A_line_that_came_and_one_that_went_are_told() =>
        Lines(Line(0), Line(0, code: "b-02")).ShouldBe([new LineAdded(Line(0, code: "b-02")), new LineGone(Line(0))]);

    private static IReadOnlyList<Change> Metrics(MetricSnapshot? before, MetricSnapshot now)
    {
        var goal = Goal();
        return SinceLast.Between(Judged(Of(goal with { Metrics = before is null ? [] : [before] })), Judged(Of(goal with { Metrics = [now] }))).Of(goal.Id);
    }

    private static IReadOnlyList<Change> Lines(BudgetLineSnapshot before, BudgetLineSnapshot now) =>
        SinceLast.Between(Judged(Of() with { BudgetLines = [before] }), Judged(Of() with { BudgetLines = [now] })).Money;
}
