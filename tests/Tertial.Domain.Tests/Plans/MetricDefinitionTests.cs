using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What a metric counts and is to reach, and when that may change.</summary>
public sealed class MetricDefinitionTests
{
    private static MetricDefinition Definition(TargetRule rule = TargetRule.AtLeast, double? target = 90, double? upper = null, int year = 2024, double? baseline = null, int? baselineYear = null) => new()
    {
        Name = "Behöriga till gymnasiet",
        Unit = "procent",
        Rule = rule,
        Target = (decimal?)target,
        UpperTarget = (decimal?)upper,
        TargetYear = year,
        Baseline = (decimal?)baseline,
        BaselineYear = baselineYear,
    };

    [Theory]
    [InlineData(TargetRule.AtLeast, null, null, 2024, null, null, "")]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, 80.0, 2023, "")]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, 80.0, 2024, "")]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, 80.0, null, "")]
    [InlineData(TargetRule.AtLeast, 90.0, null, 24, null, null, nameof(MetricDefinition.TargetYear))]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2101, null, null, nameof(MetricDefinition.TargetYear))]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, 80.0, 2025, nameof(MetricDefinition.BaselineYear))]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, 80.0, 1999, nameof(MetricDefinition.BaselineYear))]
    [InlineData(TargetRule.AtLeast, 90.0, null, 2024, null, 2023, nameof(MetricDefinition.Baseline))]
    [InlineData(TargetRule.Between, null, null, 2024, null, null, "")]
    [InlineData(TargetRule.Between, 10.0, 20.0, 2024, null, null, "")]
    [InlineData(TargetRule.Between, 10.0, null, 2024, null, null, nameof(MetricDefinition.UpperTarget))]
    [InlineData(TargetRule.Between, null, 20.0, 2024, null, null, nameof(MetricDefinition.Target))]
    [InlineData(TargetRule.Between, 20.0, 20.0, 2024, null, null, nameof(MetricDefinition.UpperTarget))]
    public void What_contradicts_itself_is_said_at_its_field(TargetRule rule, double? target, double? upper, int year, double? baseline, int? baselineYear, string field) =>
        string.Join(" ", Definition(rule, target, upper, year, baseline, baselineYear).Obstacles().Select(obstacle => obstacle.Field)).ShouldBe(field);

    [Fact]
    public void A_metric_that_no_goal_under_decision_uses_can_be_redefined()
    {
        var metric = Given.Metric();
        var draft = new MetricUse([], [(Given.Version(proposed: null), Given.Goal(metrics: metric))]);

        metric.Redefine(Definition(TargetRule.Between, 10, 20, 2026, 8, 2023) with { Name = "Annat", Unit = "personer" }, "SCB", draft).ShouldBe(new MetricRedefined(metric.Id));

        MetricDefinition.Of(metric).ShouldBe(Definition(TargetRule.Between, 10, 20, 2026, 8, 2023) with { Name = "Annat", Unit = "personer" });
        metric.Source.ShouldBe("SCB");
    }

    [Fact]
    public void What_a_proposed_goal_is_judged_by_stays_but_its_source_can_be_corrected()
    {
        var metric = Given.Metric();
        var use = new MetricUse([], [(Given.Version(), Given.Goal(metrics: metric))]);

        metric.ObstaclesToRedefining(Definition(target: 70), use).ShouldHaveSingleItem().Text.ShouldContain("nytt mått");
        Should.Throw<InvalidOperationException>(() => metric.Redefine(Definition(target: 70), null, use));
        metric.Redefine(MetricDefinition.Of(metric), "SCB", use);
        metric.Source.ShouldBe("SCB");
    }

    [Fact]
    public void A_metrics_use_is_found_in_the_councils_goals_and_in_every_version()
    {
        var metric = Given.Metric();
        var record = new MunicipalRecord
        {
            Municipality = Given.Municipality(),
            Metrics = [metric],
            PlanVersions = [Given.Version(goals: [Given.Goal(metrics: metric)]), Given.Version(2, proposed: null, goals: [Given.Goal("1.2")])],
        };

        var use = MetricUse.Of(record, metric.Id);

        use.Goals.ShouldHaveSingleItem().Version.Number.ShouldBe(1);
        use.IsLocked.ShouldBeTrue();
        MetricUse.Of(record, Given.Id<MetricId>(99)).IsLocked.ShouldBeFalse();
    }

    [Fact]
    public void Next_years_target_is_a_metric_of_its_own_that_knows_the_same_outcomes()
    {
        var metric = KeyFigures.Metric(Given.Outcome("2022-12-31", 70, "2023-01-15"));
        metric.Take("2024-02-01", KeyFigures.Own(2023, 80.3), KeyFigures.Other(2023, 75));

        var next = metric.Successor(Given.Id<MetricId>(2), Definition(target: 92, year: 2025) with { Unit = "annat" }, "SCB");

        KeyFigures.Known(next).ShouldBe(KeyFigures.Known(metric));
        (next.Target, next.TargetYear, next.Unit, next.KoladaId, next.Fetched).ShouldBe((92m, 2025, "procent", metric.KoladaId, metric.Fetched));
        next.Register(Given.Outcome("2024-12-31", 90, "2025-01-15"), Given.Day("2025-01-15"));
        metric.Outcomes.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("N01951", true)]
    [InlineData("U28111", true)]
    [InlineData("n01951", false)]
    [InlineData("N0195", false)]
    [InlineData("N019511", false)]
    [InlineData("N0195a", false)]
    [InlineData("N0/95", false)]
    [InlineData("", false)]
    public void A_key_figure_is_a_letter_and_five_digits(string id, bool valid)
    {
        KeyFigure.IsId(id).ShouldBe(valid);
        Given.Metric().ObstaclesToLinking(id).Count.ShouldBe(valid ? 0 : 1);
    }

    [Fact]
    public void Another_key_figure_is_another_metric_once_values_are_fetched()
    {
        var metric = KeyFigures.Metric();
        metric.LinkTo("N00001").ShouldBe(new MetricLinked(metric.Id, "N00001"));
        metric.LinkTo(KeyFigures.Id);
        metric.Take("2024-02-01", KeyFigures.Own(2023, 80.3));

        metric.ObstaclesToLinking("N00001").ShouldHaveSingleItem().Text.ShouldContain(KeyFigures.Id);
        metric.LinkTo(null);
        metric.ObstaclesToLinking("N00001").ShouldHaveSingleItem();
        metric.LinkTo(KeyFigures.Id).KeyFigure.ShouldBe(KeyFigures.Id);
    }

    [Fact]
    public void Made_up_outcomes_are_not_mixed_with_real_ones()
    {
        var example = new Metric { Id = Given.Id<MetricId>(3), Name = "Invånare", Unit = "invånare", Rule = TargetRule.AtLeast, TargetYear = 2024, Outcomes = [], Origin = Origin.Example, KoladaId = KeyFigures.Id };

        example.ObstaclesToLinking(KeyFigures.Id).ShouldHaveSingleItem();
        example.ObstaclesToFetching().ShouldHaveSingleItem();
        example.Successor(Given.Id<MetricId>(4), Definition(), null).Origin.ShouldBe(Origin.Example);
    }
}
