using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

/// <summary>The budget lines, the frame and the council goals of a snapshot.</summary>
public sealed class SnapshotBudgetTests
{
    private readonly ReportedYear _year = new(Given.Activity());

    public SnapshotBudgetTests() => _year.Versions[0].BudgetLines.AddRange([Line("b-02", 2, 50, 400), Line("b-01", 1, 100, 600)]);

    [Fact]
    public void A_line_reads_its_latest_report_of_the_follow_up()
    {
        _year.BudgetReports.AddRange([Report(2, forecast: 580, day: 9), Report(2, forecast: 700, day: 3), Report(1, forecast: 900, day: 1)]);

        var line = _year.At(2).BudgetLines[0];

        (line.Code, line.Budget, line.Forecast, line.Deviation).ShouldBe(("b-01", Of(100, 600), Of(100, 580), new Money(20)));
        (line.BudgetToDate, line.OutcomeToDate, line.Comment).ShouldBe((Of(60, 400), Of(50, 390), "Vakanser."));
    }

    [Fact]
    public void A_line_that_was_not_reported_is_missing_its_figures_not_zero()
    {
        var line = _year.At(2).BudgetLines[1];

        (line.Code, line.BudgetToDate, line.OutcomeToDate, line.Forecast, line.Deviation, line.Comment).ShouldBe(("b-02", null, null, null, null, null));
    }

    [Theory]
    [InlineData(OriginKind.Own, OriginKind.Own, false)]
    [InlineData(OriginKind.Example, null, true)]
    [InlineData(OriginKind.Own, OriginKind.Example, true)]
    [InlineData(OriginKind.Own, null, false)]
    public void What_is_made_up_in_budget_or_report_is_labelled_as_an_example(OriginKind planned, OriginKind? reported, bool expected)
    {
        _year.Versions[0].BudgetLines[1] = Line("b-01", 1, 100, 600, new(planned));
        if (reported is { } kind) _year.BudgetReports.Add(Report(2, forecast: 580, day: 9, new(kind)));

        _year.At(2).BudgetLines[0].IsExample.ShouldBe(expected);
    }

    [Fact]
    public void Without_a_budget_in_force_there_are_no_lines()
    {
        _year.Matters[0].Annul(_year.Matters[0].Points[1], "2024-03-01");

        _year.At(2).BudgetLines.ShouldBeEmpty();
        _year.At(2).PlanVersion.ShouldBe(1);
    }

    [Fact]
    public void The_frame_is_the_one_in_force_at_the_cut_off()
    {
        var matter = Given.Matter(9);
        var (first, revised) = (matter.Point(Given.Council), matter.Point(Given.Council));
        matter.Decide("2023-06-19", Outcome.Approved, Given.Council, first);
        matter.Decide("2024-06-17", Outcome.Approved, Given.Council, revised);
        _year.Matters.Add(matter);
        _year.Frames.AddRange([Frame(revised, 640), Frame(first, 610)]);

        (_year.At(1).FrameNetCost, _year.At(2).FrameNetCost).ShouldBe((new Money(610), new Money(640)));
    }

    [Fact]
    public void Without_a_frame_in_force_there_is_none()
    {
        _year.At(1).FrameNetCost.ShouldBeNull();
    }

    [Theory]
    [InlineData(1, "Fler ska nå behörighet.")]
    [InlineData(3, "Alla ska nå behörighet.")]
    public void A_council_goal_that_binds_the_body_reads_as_it_was_worded_then(int tertial, string text)
    {
        var matter = Given.Matter(9);
        _year.CouncilGoals.Add(CouncilGoal(
            Version(1, "Fler ska nå behörighet.", Adopt(matter, "2023-06-19")), Version(2, "Alla ska nå behörighet.", Adopt(matter, "2024-09-30"))));
        _year.Matters.Add(matter);

        var goal = _year.At(tertial).CouncilGoals.ShouldHaveSingleItem();

        (goal.Text, goal.Area, goal.Slug, goal.Verdict, goal.Row).ShouldBe((text, "Barn och unga", "livslangt-larande", Verdict.CannotBeAssessed, 1));
    }

    [Fact]
    public void A_council_goal_and_the_goals_that_break_it_down_name_each_other()
    {
        var matter = Given.Matter(9);
        _year.CouncilGoals.Add(CouncilGoal(Version(1, "Fler ska nå behörighet.", Adopt(matter, "2023-06-19"))));
        _year.CouncilGoals.Add(new() { Id = Given.Id<CouncilGoalId>(2), Slug = "trygga-livsmiljoer", Order = 2, Versions = [], Origin = Origin.Own });
        _year.Versions[0].Goals[1].CouncilGoalIds.Add(Given.Id<CouncilGoalId>(1));
        _year.Matters.Add(matter);

        _year.At(1).CouncilGoals.ShouldHaveSingleItem().BoardGoals.ShouldBe(["1.2"]);
        _year.At(1).Goals.Select(goal => string.Join(" ", goal.CouncilGoals)).ShouldBe(["", "livslangt-larande"]);
    }

    [Fact]
    public void A_council_goal_that_binds_other_bodies_is_not_shown()
    {
        var matter = Given.Matter(9);
        var version = Version(1, "Bolaget ska bygga.", Adopt(matter, "2023-06-19"));
        version.Binds.Clear();
        _year.CouncilGoals.Add(CouncilGoal(version));
        _year.Matters.Add(matter);

        _year.At(1).CouncilGoals.ShouldBeEmpty();
    }

    private static DecisionPointId Adopt(Matter matter, string on)
    {
        var point = matter.Point(Given.Council, Effect.AdoptCouncilGoals);
        matter.Decide(on, Outcome.Approved, Given.Council, point);
        return point.Id;
    }

    private static CouncilGoal CouncilGoal(params CouncilGoalVersion[] versions) =>
        new() { Id = Given.Id<CouncilGoalId>(1), Slug = "livslangt-larande", Order = 1, Versions = [.. versions], Origin = Origin.Own };

    private static CouncilGoalVersion Version(int number, string text, DecisionPointId adoptedBy) => new()
    {
        Number = number,
        GoalAreaId = Given.Id<GoalAreaId>(1),
        Text = text,
        Kind = CouncilGoalKind.Operational,
        Binds = [Given.Board.Id],
        MetricIds = [],
        AdoptedBy = adoptedBy,
    };

    private static Frame Frame(DecisionPoint point, long netCost) => new()
    {
        Id = Given.Id<FrameId>((int)netCost),
        BodyId = Given.Board.Id,
        Year = 2024,
        NetCost = new(netCost),
        Capital = Money.Zero,
        EstablishedBy = point.Id,
        Origin = Origin.Own,
    };

    private static BudgetLine Line(string code, int order, long income, long cost, Origin? origin = null) => new()
    {
        Id = Given.Id<BudgetLineId>(order),
        PlanVersionId = Given.Id<PlanVersionId>(1),
        Code = code,
        Order = order,
        Name = "Skola",
        Kind = BudgetKind.Operating,
        Year = 2024,
        Budget = Of(income, cost),
        ActivityIds = [],
        Origin = origin ?? Origin.Own,
    };

    private static BudgetReport Report(int tertial, long forecast, int day, Origin? origin = null) => new()
    {
        Id = Given.Id<BudgetReportId>(day),
        FollowUpId = Given.FollowUp(tertial).Id,
        BudgetLineId = Given.Id<BudgetLineId>(1),
        BudgetToDate = Of(60, 400),
        OutcomeToDate = Of(50, 390),
        Forecast = Of(100, forecast),
        Comment = "Vakanser.",
        At = new DateTime(2024, 9, day, 8, 0, 0, DateTimeKind.Utc),
        Origin = origin ?? Origin.Own,
    };

    private static Amounts Of(long income, long cost) => new(new(income), new(cost));
}
