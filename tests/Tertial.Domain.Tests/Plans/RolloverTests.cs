using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class RolloverTests
{
    private static readonly Plan Next = Given.Plan(2025);

    [Theory]
    [InlineData("2024-02", "2024-11", ReportedStatus.Completed, "2024-08-01", ActivityStanding.CarriedOut, false)]
    [InlineData("2024-02", "2024-11", ReportedStatus.Ended, null, ActivityStanding.EndedWithoutDecision, false)]
    [InlineData("2024-02", "2024-11", ReportedStatus.UnderWay, null, ActivityStanding.UnderWay, true)]
    [InlineData("2024-02", "2024-09", ReportedStatus.UnderWay, null, ActivityStanding.Overdue, true)]
    [InlineData("2024-02", "2024-11", ReportedStatus.Paused, null, ActivityStanding.Paused, true)]
    [InlineData("2024-02", "2024-11", ReportedStatus.NotBegun, null, ActivityStanding.NotBegunInTime, true)]
    [InlineData("2024-11", "2024-12", ReportedStatus.NotBegun, null, ActivityStanding.NotYetDue, true)]
    [InlineData("2025-02", "2025-11", ReportedStatus.NotBegun, null, ActivityStanding.BeyondPlan, true)]
    [InlineData("2024-02", "2024-11", null, null, ActivityStanding.NotReported, true)]
    public void What_is_not_finished_by_its_latest_report_comes_along(string start, string end, ReportedStatus? status, string? completed, ActivityStanding standing, bool along)
    {
        var year = new ReportedYear(Given.Activity(start: start, end: end));
        if (status is { } reported) year.Report(2, "a-01", reported, completed);

        var rolled = Rollover(year).Activities.ShouldHaveSingleItem();

        (rolled.Standing, rolled.ComesAlong, rolled.MayComeAlong).ShouldBe((standing, along, true));
    }

    [Fact]
    public void What_a_decision_has_ended_does_not_come_along_even_if_someone_asks()
    {
        var year = new ReportedYear(Given.Activity(), Given.Activity("a-02"));
        year.Adopt("2024-06-11", Given.Activity(ending: "Projektet är över."), Given.Activity("a-02"));

        var rollover = Rollover(year);

        var ended = rollover.Activities.Single(rolled => rolled.Activity.Code == "a-01");
        (ended.Standing, ended.ComesAlong, ended.MayComeAlong).ShouldBe((ActivityStanding.EndedByDecision, false, false));
        Compose(rollover, "a-01", "a-02").Activities.Select(activity => activity.Code).ShouldBe(["a-02"]);
    }

    [Fact]
    public void Ongoing_work_comes_along_until_it_is_finished()
    {
        var year = new ReportedYear(Given.Activity(end: null, ongoing: true), Given.Activity("a-02", end: null, ongoing: true))
            .Report(2, "a-01", ReportedStatus.UnderWay).Report(2, "a-02", ReportedStatus.Completed, "2024-06-01");

        Rollover(year).Activities.Select(rolled => rolled.ComesAlong).ShouldBe([true, false]);
    }

    [Fact]
    public void The_latest_report_counts_and_not_the_earlier()
    {
        var year = new ReportedYear(Given.Activity()).Report(2, "a-01", ReportedStatus.UnderWay).Report(1, "a-01", ReportedStatus.Completed, "2024-04-01");

        Rollover(year).Activities.ShouldHaveSingleItem().ComesAlong.ShouldBeTrue();
    }

    [Fact]
    public void A_late_report_on_an_earlier_period_does_not_stand_over_a_later_period()
    {
        var year = new ReportedYear(Given.Activity()).Report(2, "a-01", ReportedStatus.Completed, "2024-08-01", day: 1).Report(1, "a-01", ReportedStatus.UnderWay, day: 150);

        Rollover(year).Activities.ShouldHaveSingleItem().Report!.Facts.Status.ShouldBe(ReportedStatus.Completed);
    }

    [Theory]
    [InlineData("2024-02", "2024-11", null, null, true, true)]
    [InlineData("2024-02", "2025-06", null, "2025-06", true, false)]
    [InlineData("2025-02", "2026-03-15", "2025-02", "2026-03-15", false, false)]
    [InlineData(null, "2024-T3", null, null, false, true)]
    [InlineData("2025", null, "2025", null, false, false)]
    public void Dates_before_the_new_year_are_cleared_and_told(string? start, string? end, string? newStart, string? newEnd, bool losesStart, bool losesEnd)
    {
        var rolled = Rollover(new ReportedYear(Given.Activity(start: start, end: end))).Activities.ShouldHaveSingleItem();

        (rolled.Start?.ToString(), rolled.End?.ToString(), rolled.LosesStart, rolled.LosesEnd).ShouldBe((newStart, newEnd, losesStart, losesEnd));
    }

    [Fact]
    public void Activities_keep_their_identity_and_goals_get_their_own()
    {
        var year = new ReportedYear(Given.Activity(alsoServes: "1.2"), Given.Activity("a-02"));

        var draft = Compose(Rollover(year), "a-01");

        draft.ShouldSatisfyAllConditions(
            version => (version.Number, version.PlanId, version.IsDraft, version.BasedOn).ShouldBe((1, Next.Id, true, null)),
            version => version.Goals.Select(goal => goal.Code).ShouldBe(["1.1", "1.2"]),
            version => version.Goals.ShouldAllBe(goal => goal.Id != Given.Goal("1.1").Id && goal.Id != Given.Goal("1.2").Id),
            version => version.Activities.ShouldHaveSingleItem().Id.ShouldBe(Given.Activity().Id),
            version => version.Activities[0].GoalId.ShouldBe(version.Goals[0].Id),
            version => version.Activities[0].AlsoServes.ShouldBe([version.Goals[1].Id]));
        draft.ObstaclesToChanging(new() { Introduction = new(null, "Ny.") }).ShouldBeEmpty();
    }

    [Fact]
    public void The_budget_comes_along_as_a_place_to_start_with_its_year_changed()
    {
        var year = new ReportedYear(Given.Activity(), Given.Activity("a-02"));
        year.Versions[0].BudgetLines.Add(new LineShape(1) { Carries = [1, 2], Cost = 500_00 }.Build());

        var line = Compose(Rollover(year), "a-02").BudgetLines.ShouldHaveSingleItem();

        (line.Year, line.Budget.Cost, line.Id == Given.Id<BudgetLineId>(1)).ShouldBe((2025, new Money(500_00), false));
        line.ActivityIds.ShouldBe([Given.Activity("a-02").Id]);
    }

    [Fact]
    public void The_version_in_force_is_the_one_to_start_from_and_else_the_latest_put_forward()
    {
        var year = new ReportedYear(Given.Activity());
        year.Adopt("2024-06-11", Given.Activity());

        Domain.Plans.Rollover.Source(year.Record.HistoryOf(Given.Plan().Id), Given.Day("2024-05-01"))!.Number.ShouldBe(1);
        Domain.Plans.Rollover.Source(year.Record.HistoryOf(Given.Plan().Id), Given.Day("2024-10-01"))!.Number.ShouldBe(2);
        Domain.Plans.Rollover.Source(year.Record.HistoryOf(Given.Plan().Id), Given.Day("2023-10-01"))!.Number.ShouldBe(2);
    }

    [Fact]
    public void A_year_has_one_plan()
    {
        Plan.ObstaclesToStarting([Given.Plan()], Given.Board.Id, 2024).ShouldHaveSingleItem().Text
            .ShouldBe("Det finns redan en plan för 2024: Kommunstyrelsens verksamhetsplan 2024. Skriv en ny version av den i stället.");
        Plan.ObstaclesToStarting([Given.Plan()], Given.Board.Id, 2025).ShouldBeEmpty();
        Plan.ObstaclesToStarting([Given.Plan()], Given.Committee.Id, 2024).ShouldBeEmpty();
    }

    private static Rollover Rollover(ReportedYear year) =>
        new(year.Record, Domain.Plans.Rollover.Source(year.Record.HistoryOf(Given.Plan().Id), Given.Day("2024-10-21"))!, Next, Given.Day("2024-10-21"));

    private static PlanVersion Compose(Rollover rollover, params string[] codes)
    {
        var number = 100;
        return rollover.Compose(Given.Id<PlanVersionId>(20251), codes.Select(code => Given.Activity(code).Id).ToHashSet(), () => Given.Id<GoalId>(++number).Value);
    }
}
