using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>Outcomes entered by hand.</summary>
public sealed class OutcomeRegisteringTests
{
    private static readonly DateOnly Today = new(2024, 10, 21);

    [Fact]
    public void An_outcome_is_added_to_those_there_are()
    {
        var metric = Given.Metric(outcomes: Given.Outcome("2024-04-30", 80, "2024-05-10"));

        var happened = metric.Register(Given.Outcome("2024-08-31", 82, "2024-09-10"), Today);

        happened.ShouldBe(new OutcomeRegistered(metric.Id, Given.Day("2024-08-31"), Given.Day("2024-09-10"), OutcomeState.Final, 82, null));
        metric.Outcomes.Select(fact => fact.Value).ShouldBe([80m, 82m]);
    }

    [Fact]
    public void A_restated_outcome_keeps_the_one_it_replaces()
    {
        var metric = Given.Metric(outcomes: Given.Outcome("2024-04-30", 80, "2024-05-10"));

        metric.Register(Given.Outcome("2024-04-30", 81, "2024-06-10", OutcomeState.Restated), Today).FormerValue.ShouldBe(80);

        metric.Outcomes.Select(fact => (fact.Value, fact.FormerValue)).ShouldBe([(80m, null), (81m, 80m)]);
    }

    [Fact]
    public void A_slip_is_mended_the_same_day_and_the_slip_stands_beside()
    {
        var metric = Given.Metric();
        metric.Register(Given.Outcome("2024-04-30", 810, "2024-10-21"), Today);

        metric.Register(Given.Outcome("2024-04-30", 81, "2024-10-21", OutcomeState.Restated), Today);

        var only = metric.Outcomes.ShouldHaveSingleItem();
        (only.Value, only.FormerValue, only.State).ShouldBe((81m, 810m, OutcomeState.Restated));
    }

    [Theory]
    [InlineData(OutcomeState.Preliminary, "2024-09-30", 82.0, OutcomeState.Final, "2024-10-01", 83.0)]
    [InlineData(OutcomeState.Preliminary, "2024-09-30", 82.0, OutcomeState.Final, "2024-10-01", 82.0)]
    [InlineData(OutcomeState.NotYetPublished, "2024-09-30", null, OutcomeState.Preliminary, "2024-10-01", 82.0)]
    [InlineData(OutcomeState.Final, "2024-09-30", 82.0, OutcomeState.Restated, "2024-10-01", 83.0)]
    [InlineData(OutcomeState.Final, "2024-09-30", 82.0, OutcomeState.Discontinued, "2024-10-01", null)]
    public void One_fact_may_follow_another(OutcomeState first, string firstKnown, double? firstValue, OutcomeState next, string nextKnown, double? nextValue)
    {
        var metric = Given.Metric(outcomes: Given.Outcome("2024-08-31", firstValue, firstKnown, first));

        metric.ObstaclesToRegistering(Given.Outcome("2024-08-31", nextValue, nextKnown, next), Today).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OutcomeState.Final, "2024-10-22", 82.0, nameof(MetricOutcome.PublishedOn))]
    [InlineData(OutcomeState.Final, "2024-08-30", 82.0, nameof(MetricOutcome.Describes))]
    [InlineData(OutcomeState.Final, "2024-10-01", null, nameof(MetricOutcome.Value))]
    [InlineData(OutcomeState.Preliminary, "2024-10-01", null, nameof(MetricOutcome.Value))]
    [InlineData(OutcomeState.Restated, "2024-10-01", null, nameof(MetricOutcome.Value))]
    [InlineData(OutcomeState.NotYetPublished, "2024-10-01", 82.0, nameof(MetricOutcome.Value))]
    [InlineData(OutcomeState.Discontinued, "2024-10-01", 82.0, nameof(MetricOutcome.Value))]
    [InlineData(OutcomeState.Restated, "2024-10-01", 82.0, nameof(MetricOutcome.State))]
    public void What_contradicts_itself_is_said_at_its_field(OutcomeState state, string known, double? value, string field)
    {
        var outcome = Given.Outcome("2024-08-31", value, known, state);

        Given.Metric().ObstaclesToRegistering(outcome, Today).ShouldHaveSingleItem().Field.ShouldBe(field);
        Should.Throw<InvalidOperationException>(() => Given.Metric().Register(outcome, Today));
    }

    [Theory]
    [InlineData(OutcomeState.Final, "2024-10-02", 83.0, nameof(MetricOutcome.State))]
    [InlineData(OutcomeState.Preliminary, "2024-10-02", 83.0, nameof(MetricOutcome.State))]
    [InlineData(OutcomeState.Restated, "2024-09-30", 83.0, nameof(MetricOutcome.PublishedOn))]
    [InlineData(OutcomeState.Final, "2024-10-02", 82.0, "")]
    public void What_does_not_fit_the_fact_before_is_refused(OutcomeState state, string known, double value, string field)
    {
        var metric = Given.Metric(outcomes: Given.Outcome("2024-08-31", 82, "2024-10-01"));

        metric.ObstaclesToRegistering(Given.Outcome("2024-08-31", value, known, state), Today).ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public void A_figure_that_is_not_published_yet_may_describe_a_day_to_come() =>
        Given.Metric().ObstaclesToRegistering(Given.Outcome("2024-12-31", null, "2024-10-01", OutcomeState.NotYetPublished), Today).ShouldBeEmpty();
}
