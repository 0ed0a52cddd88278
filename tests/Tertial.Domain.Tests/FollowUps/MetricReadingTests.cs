using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>A metric against its target rule, and what is known at a cut-off.</summary>
public sealed class MetricReadingTests
{
    private static readonly DateOnly YearEnd = new(2024, 12, 31);

    [Theory]
    [InlineData(TargetRule.AtLeast, 90.0, null, null, 90.0, Verdict.Met, null)]
    [InlineData(TargetRule.AtLeast, 90.0, null, null, 89.9, Verdict.NotMet, 0.1)]
    [InlineData(TargetRule.AtMost, 5.0, null, null, 5.0, Verdict.Met, null)]
    [InlineData(TargetRule.AtMost, 5.0, null, null, 6.5, Verdict.NotMet, 1.5)]
    [InlineData(TargetRule.Increase, null, null, 70.0, 70.1, Verdict.Met, null)]
    [InlineData(TargetRule.Increase, null, null, 70.0, 70.0, Verdict.NotMet, 0.0)]
    [InlineData(TargetRule.Increase, null, null, 70.0, 68.0, Verdict.NotMet, 2.0)]
    [InlineData(TargetRule.Decrease, null, null, 7.0, 6.9, Verdict.Met, null)]
    [InlineData(TargetRule.Decrease, null, null, 7.0, 7.0, Verdict.NotMet, 0.0)]
    [InlineData(TargetRule.Decrease, null, null, 7.0, 8.0, Verdict.NotMet, 1.0)]
    [InlineData(TargetRule.Between, 10.0, 20.0, null, 10.0, Verdict.Met, null)]
    [InlineData(TargetRule.Between, 10.0, 20.0, null, 20.0, Verdict.Met, null)]
    [InlineData(TargetRule.Between, 10.0, 20.0, null, 9.0, Verdict.NotMet, 1.0)]
    [InlineData(TargetRule.Between, 10.0, 20.0, null, 23.0, Verdict.NotMet, 3.0)]
    public void Each_rule_meets_its_target(TargetRule rule, double? target, double? upper, double? baseline, double value, Verdict verdict, double? distance)
    {
        var reading = Read(Given.Metric(rule, target, upper, baseline, 2024, Given.Outcome("2024-12-31", value)));

        reading.Verdict.ShouldBe(verdict);
        reading.Distance.ShouldBe((decimal?)distance);
    }

    [Theory]
    [InlineData(TargetRule.AtLeast, null, null, null)]
    [InlineData(TargetRule.AtMost, null, 20.0, 7.0)]
    [InlineData(TargetRule.Increase, 90.0, 95.0, null)]
    [InlineData(TargetRule.Decrease, 90.0, 95.0, null)]
    [InlineData(TargetRule.Between, 10.0, null, 7.0)]
    [InlineData(TargetRule.Between, null, 20.0, 7.0)]
    public void Without_a_target_to_compare_with_it_can_not_be_assessed(TargetRule rule, double? target, double? upper, double? baseline)
    {
        var reading = Read(Given.Metric(rule, target, upper, baseline, 2024, Given.Outcome("2024-12-31", 8)));

        reading.Verdict.ShouldBe(Verdict.CannotBeAssessed);
        reading.Distance.ShouldBeNull();
    }

    [Fact]
    public void Before_the_target_year_it_is_not_yet_due_with_the_distance_left()
    {
        var inhabitants = Given.Metric(target: 10000, year: 2026, outcomes: Given.Outcome("2024-06-30", 9050));

        var reading = MetricReading.Of(inhabitants, Given.Day("2024-08-31"), Given.Day("2024-09-20"));

        (reading.Verdict, reading.Distance).ShouldBe((Verdict.NotYetDue, 950m));
    }

    [Theory]
    [InlineData("2025-12-31", Verdict.NotYetDue)]
    [InlineData("2026-01-01", Verdict.CannotBeAssessed)]
    public void In_the_target_year_an_old_value_is_not_enough(string cutOff, Verdict expected)
    {
        var metric = Given.Metric(year: 2026, outcomes: Given.Outcome("2025-12-31", 95));

        MetricReading.Of(metric, Given.Day(cutOff), DateOnly.MaxValue).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2024-12-31", "2025-01-20", Verdict.Met)]
    [InlineData("2024-12-31", "2025-01-21", Verdict.CannotBeAssessed)]
    [InlineData("2025-01-01", "2025-01-01", Verdict.CannotBeAssessed)]
    public void Only_what_describes_the_time_to_the_cut_off_and_was_published_in_time_is_known(string describes, string published, Verdict expected)
    {
        var metric = Given.Metric(outcomes: Given.Outcome(describes, 95, published));

        MetricReading.Of(metric, YearEnd, Given.Day("2025-01-20")).Verdict.ShouldBe(expected);
    }

    [Theory]
    [InlineData(OutcomeState.NotYetPublished)]
    [InlineData(OutcomeState.Discontinued)]
    public void A_value_that_is_not_there_is_never_read_as_zero(OutcomeState state)
    {
        var reading = Read(Given.Metric(TargetRule.AtMost, 5, outcomes: [Given.Outcome("2024-08-31", 4), Given.Outcome("2024-12-31", null, state: state)]));

        reading.Verdict.ShouldBe(Verdict.CannotBeAssessed);
        reading.Latest!.Value.ShouldBe(4);
    }

    [Fact]
    public void A_restated_value_replaces_the_former_one_from_the_day_it_was_published()
    {
        var metric = Given.Metric(outcomes: [Given.Outcome("2024-12-31", 92, "2025-02-01", OutcomeState.Restated), Given.Outcome("2024-12-31", 88, "2025-01-10")]);

        MetricReading.Of(metric, YearEnd, Given.Day("2025-01-31")).Verdict.ShouldBe(Verdict.NotMet);
        MetricReading.Of(metric, YearEnd, Given.Day("2025-02-01")).Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    public void The_latest_value_is_the_one_that_describes_the_latest_day()
    {
        var metric = Given.Metric(outcomes: [Given.Outcome("2024-12-31", 91), Given.Outcome("2024-04-30", 80, "2025-01-01")]);

        Read(metric).Latest!.Value.ShouldBe(91);
    }

    [Fact]
    public void Without_any_value_there_is_no_distance()
    {
        var reading = Read(Given.Metric());

        (reading.Verdict, reading.Latest, reading.Distance).ShouldBe((Verdict.CannotBeAssessed, null, null));
    }

    private static MetricReading Read(Metric metric) => MetricReading.Of(metric, YearEnd, DateOnly.MaxValue);
}
