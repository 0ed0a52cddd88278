using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>A follow-up read by value: plan, goals, metrics, budget and who said what.</summary>
public sealed class SnapshotTests
{
    private static readonly ReportedYear Ordinary = new(Given.Activity("a-02"), Given.Activity("a-01"));

    [Fact]
    public void It_tells_what_it_was_read_from()
    {
        var snapshot = Ordinary.At(2);

        (snapshot.RuleVersion, snapshot.FollowUp, snapshot.CutOff, snapshot.Body).ShouldBe((1, "Tertial 2", Given.Day("2024-08-31"), "KS"));
        (snapshot.Plan, snapshot.PlanVersion).ShouldBe(("Kommunstyrelsens verksamhetsplan 2024", 1));
        snapshot.PlanAdoptedBy.ShouldBe(new("KS 23/701", "KS", Given.Day("2023-11-07"), "118", 1));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Only_the_plans_last_cut_off_is_the_last(int tertial, bool expected)
    {
        Ordinary.At(tertial).IsLast.ShouldBe(expected);
    }

    [Fact]
    public void Goals_and_activities_come_in_the_order_of_the_plan()
    {
        Ordinary.At(2).Goals.Select(goal => goal.Code).ShouldBe(["1.1", "1.2"]);
        Ordinary.Goal(2).Activities.Select(activity => activity.Code).ShouldBe(["a-01", "a-02"]);
        new ReportedYear(Given.Activity("a-01", order: 2), Given.Activity("a-02", order: 1)).Goal(2).Activities.Select(activity => activity.Code).ShouldBe(["a-02", "a-01"]);
        new ReportedYear(Given.Activity("a-02", alsoServes: "1.2"), Given.Activity("a-01", alsoServes: "1.2")).Goal(2, "1.2").AlsoServedBy.ShouldBe(["a-01", "a-02"]);
    }

    [Fact]
    public void Without_a_version_in_force_the_goals_are_named_and_can_not_be_assessed()
    {
        var year = new ReportedYear(Given.Activity());
        year.Matters[0].Annul(year.Matters[0].Points[0], "2024-04-01");

        var snapshot = year.At(1);

        (snapshot.PlanVersion, snapshot.PlanAdoptedBy).ShouldBe((null, null));
        snapshot.Goals.ShouldAllBe(goal => goal.Verdict == Verdict.CannotBeAssessed && goal.Row == null && goal.Activities.Count == 0);
        snapshot.Goals.Select(goal => (goal.Code, goal.Why, goal.Pace, goal.Forecast)).First()
            .ShouldBe(("1.1", "Ingen version av planen gällde den dagen.", Pace.CannotBeAssessed, Verdict.CannotBeAssessed));
    }

    [Fact]
    public void A_plan_put_forward_on_the_cut_off_day_itself_names_its_goals()
    {
        var year = new ReportedYear(Given.Activity());
        year.Versions[0] = Given.Version(1, proposed: "2024-04-30", activities: Given.Activity());
        year.Matters.Clear();

        year.At(1).Goals.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.CannotBeAssessed);
    }

    [Fact]
    public void A_decision_is_referred_to_by_the_number_it_was_printed_under()
    {
        var year = new ReportedYear(Given.Activity());
        var (matter, point) = (year.Matters[0], year.Matters[0].Points[0]);
        matter.Handlings.Clear();
        matter.Handle("2023-11-07", Given.Board, true, new PointOutcome { DecisionPointId = point.Id, Outcome = Outcome.Approved, PrintedNumber = 4 });

        year.At(1).PlanAdoptedBy!.Point.ShouldBe(4);
    }

    [Theory]
    [InlineData(OriginKind.Own, OriginKind.Own, false)]
    [InlineData(OriginKind.Example, OriginKind.Own, true)]
    [InlineData(OriginKind.Own, OriginKind.Example, true)]
    [InlineData(OriginKind.Example, null, true)]
    [InlineData(OriginKind.Own, null, false)]
    public void What_is_made_up_in_plan_or_report_is_labelled_as_an_example(OriginKind planned, OriginKind? reported, bool expected)
    {
        var year = new ReportedYear(Given.Activity(origin: new(planned)));
        if (reported is { } kind) year.Reports.Add(Given.Report(Given.Facts(ReportedStatus.UnderWay), origin: new(kind)));

        year.Activity(2).IsExample.ShouldBe(expected);
    }

    [Fact]
    public void A_plan_drafted_but_not_put_forward_by_the_cut_off_shows_no_goals()
    {
        var year = new ReportedYear(Given.Activity());
        year.Matters[0].Annul(year.Matters[0].Points[0], "2023-12-01");
        year.Versions[0] = Given.Version(1, proposed: null, activities: Given.Activity());

        year.At(1).Goals.ShouldBeEmpty();
    }

    [Fact]
    public void An_activity_reads_as_it_was_planned_and_reported()
    {
        var year = new ReportedYear(Given.Activity("a-01", "2024-02", "2024-06")).Report(2, "a-01", ReportedStatus.Completed, "2024-07-05", day: 9);

        var read = year.Activity(2);

        (read.Name, read.Start, read.End, read.IsOngoing).ShouldBe(("Läslyftet", PlannedDate.Parse("2024-02"), PlannedDate.Parse("2024-06"), false));
        (read.Report!.CompletedOn, read.ReportedOn, read.CompletedLate, read.Deviates).ShouldBe((Given.Day("2024-07-05"), Given.Day("2024-09-09"), true, false));
        year.Activity(1).Report.ShouldBeNull();
    }

    [Fact]
    public void The_administrations_latest_verdict_stands_beside_the_computed_one()
    {
        var year = new ReportedYear(Given.Activity()).Report(2, "a-01", ReportedStatus.UnderWay);
        year.Assessments.AddRange([Assess(Verdict.Met, 12), Assess(Verdict.NotMet, 10), Assess(Verdict.PartlyMet, 14, Judge.Board)]);

        year.Goal(2).Verdict.ShouldBe(Verdict.PartlyMet);
        year.Goal(2).Administration.ShouldBe(new(Verdict.Met, "Alla elever deltog.", Given.Day("2024-09-12")));
        year.Goal(2, "1.2").Administration.ShouldBeNull();
        year.Goal(1).Administration.ShouldBeNull();
        (year.At(1).Unassessed, year.At(2).Unassessed).ShouldSatisfyAllConditions(
            both => both.Item1.ShouldBe(["1.1", "1.2"]), both => both.Item2.ShouldBe(["1.2"]));
    }

    [Fact]
    public void A_goal_judged_by_metrics_reads_what_was_published_when_reporting_closed()
    {
        var metric = Given.Metric(outcomes: [Given.Outcome("2024-08-31", 88, "2024-09-20"), Given.Outcome("2024-08-31", 92, "2024-09-21")]);
        var year = new ReportedYear([Given.Goal("1.1", Judgement.ByMetrics, metric)]) { Metrics = { metric } };

        var goal = year.Goal(2);

        (goal.Verdict, goal.Forecast, goal.JudgedBy).ShouldBe((Verdict.NotMet, Verdict.NotMet, Judgement.ByMetrics));
        goal.Metrics.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            read => (read.Name, read.Unit, read.Rule, read.Target, read.TargetYear).ShouldBe(("Behöriga till gymnasiet", "procent", TargetRule.AtLeast, 90m, 2024)),
            read => (read.Verdict, read.Latest, read.LatestDescribes, read.LatestState, read.Distance)
                .ShouldBe((Verdict.NotMet, 88m, Given.Day("2024-08-31"), OutcomeState.Final, 2m)));
    }

    [Fact]
    public void The_same_record_gives_the_same_snapshot()
    {
        Ordinary.At(2).Goals[0].Activities.ShouldBe(Ordinary.At(2).Goals[0].Activities);
    }

    private static Assessment Assess(Verdict verdict, int day, Judge judge = Judge.Administration) => new()
    {
        Id = Given.Id<AssessmentId>(day),
        FollowUpId = Given.FollowUp(2).Id,
        GoalId = Given.Goal().Id,
        Judge = judge,
        Verdict = verdict,
        Reason = "Alla elever deltog.",
        At = new DateTime(2024, 9, day, 8, 0, 0, DateTimeKind.Utc),
        Origin = Origin.Own,
    };
}
