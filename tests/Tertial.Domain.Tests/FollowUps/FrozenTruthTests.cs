using System.Text.Json;
using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>What was frozen stays, and what is registered later changes no earlier reading.</summary>
public sealed class FrozenTruthTests
{
    private static readonly Gen<(ReportedStatus Status, int Activity, int Day)[]> Reports =
        Gen.Select(Gen.Enum<ReportedStatus>(), Gen.Int[1, 3], Gen.Int[1, 20]).Array[0, 6];

    [Fact]
    public void A_frozen_verdict_never_changes_when_later_facts_arrive()
    {
        Gen.Select(Reports, Reports, Gen.Int[1, 3]).Sample((reports, later, tertial) =>
        {
            var year = Year();
            Add(year, 1, reports);
            var followUp = Close(year, 1);
            var (frozen, checksum) = (followUp.Frozen, followUp.Checksum);

            Add(year, tertial, later);
            year.Adopt("2024-03-01", Given.Activity("a-01", name: "Ett annat namn"));

            (followUp.Frozen, followUp.Checksum, followUp.IsIntact).ShouldBe((frozen, checksum, true));
        });
    }

    [Fact]
    public void Reports_and_decisions_after_the_cut_off_give_the_same_reading_when_computed_again()
    {
        Gen.Select(Reports, Reports, Gen.Int[2, 3]).Sample((reports, later, tertial) =>
        {
            var year = Year();
            Add(year, 1, reports);
            var before = Read(year, 1);

            Add(year, tertial, later);
            year.Adopt("2024-06-04", Given.Activity("a-01", name: "Ett annat namn"));
            year.Matters[0].Annul(year.Matters[0].Points[0], "2024-07-01");

            Read(year, 1).ShouldBe(before);
        });
    }

    [Fact]
    public void Carrying_out_one_more_activity_of_the_year_never_lowers_the_goals_verdict()
    {
        Gen.Select(Reports, Gen.Int[1, 3]).Sample((reports, carriedOut) =>
        {
            var (before, after) = (Year(), Year());
            Add(before, 2, reports);
            Add(after, 2, reports);
            after.Report(2, $"a-{carriedOut:00}", ReportedStatus.Completed, "2024-03-15", day: 21);

            Rank(after.Goal(2).Verdict).ShouldBeGreaterThanOrEqualTo(Math.Min(Rank(before.Goal(2).Verdict), Rank(after.Goal(2).Verdict)));
            if (after.Goal(2).Verdict == Verdict.NotMet) Assert.Fail("One is carried out, so the goal is at least partly met.");
        });
    }

    [Fact]
    public void What_was_published_after_reporting_closed_changes_no_metric()
    {
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Int[1, 400]).Sample((known, later, days) =>
        {
            var metric = Given.Metric(outcomes: Given.Outcome("2024-08-31", known));
            var before = MetricReading.Of(metric, Given.Day("2024-08-31"), Given.Day("2024-09-20"));
            metric.Outcomes.Add(Given.Outcome("2024-08-31", later, Given.Day("2024-09-20").AddDays(days).ToString("yyyy-MM-dd")));

            MetricReading.Of(metric, Given.Day("2024-08-31"), Given.Day("2024-09-20")).ShouldBe(before);
        });
    }

    [Fact]
    public void The_distance_left_is_never_negative()
    {
        Gen.Select(Gen.Enum<TargetRule>(), Gen.Nullable(Gen.Int[-50, 50]), Gen.Nullable(Gen.Int[-50, 50]), Gen.Nullable(Gen.Int[-50, 50]), Gen.Int[-50, 50])
            .Sample((rule, target, upper, baseline, value) =>
                MetricReading.Of(Given.Metric(rule, target, upper, baseline, 2024, Given.Outcome("2024-12-31", value)), Any.LastCutOff, DateOnly.MaxValue).Distance is not < 0);
    }

    private static ReportedYear Year() =>
        new(Given.Activity("a-01", "2024-02", "2024-06"), Given.Activity("a-02", "2024-05", "2024-11"), Given.Activity("a-03", "2024-10", "2024-12"));

    private static void Add(ReportedYear year, int tertial, (ReportedStatus Status, int Activity, int Day)[] reports)
    {
        foreach (var (status, activity, day) in reports)
            year.Report(tertial, $"a-{activity:00}", status, status == ReportedStatus.Completed ? "2024-04-15" : null, day);
    }

    private static string Read(ReportedYear year, int tertial) => JsonSerializer.Serialize(year.At(tertial));

    private static FollowUp Close(ReportedYear year, int tertial)
    {
        var followUp = year.FollowUps[tertial - 1];
        followUp.Open(followUp.ReportingFrom, planInForce: true);
        followUp.Close(followUp.ReportingTo, Read(year, tertial), [], 0);
        return followUp;
    }

    private static int Rank(Verdict verdict) => verdict switch { Verdict.NotMet => 0, Verdict.PartlyMet => 1, Verdict.Met => 2, _ => -1 };
}
