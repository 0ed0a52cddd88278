using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What one version changes in another, kind by kind.</summary>
public sealed class DifferenceTests
{
    private static readonly GoalShape Goal = new(1);
    private static readonly ActivityShape Activity = new(1);
    private static readonly LineShape Line = new(1);

    [Fact]
    public void Each_kind_of_change_to_an_activity_is_told_by_itself()
    {
        Changes(null, Activity).ShouldBe([ChangeKind.Added]);
        Changes(Activity, null).ShouldBe([ChangeKind.Removed]);
        Changes(Activity, Activity with { Ending = new("Regionen tog över.") }).ShouldBe([ChangeKind.Ended]);
        Changes(Activity with { Ending = new("Regionen tog över.") }, Activity).ShouldBe([ChangeKind.Resumed]);
        Changes(Activity, Activity with { Name = "Läslyftet 2" }).ShouldBe([ChangeKind.Renamed]);
        Changes(Activity, Activity with { Goal = 2 }).ShouldBe([ChangeKind.Moved]);
        Changes(Activity, Activity with { Start = "2024-03" }).ShouldBe([ChangeKind.Redated]);
        Changes(Activity, Activity with { Start = "2024-02-01" }).ShouldBe([ChangeKind.Redated]);
        Changes(Activity, Activity with { End = null }).ShouldBe([ChangeKind.Redated]);
        Changes(Activity, Activity with { Ongoing = true }).ShouldBe([ChangeKind.Redated]);
        Changes(Activity, Activity with { Unit = 3 }).ShouldBe([ChangeKind.OtherUnit]);
        Changes(Activity, Activity with { Responsible = "Skolchef" }).ShouldBe([ChangeKind.OtherResponsible]);
        Changes(Activity, Activity with { What = "Alla lärare i årskurs 1 går kursen." }).ShouldBe([ChangeKind.Reworded]);
        Changes(Activity, Activity with { Why = "Läsningen faller." }).ShouldBe([ChangeKind.Reworded]);
        Changes(Activity, Activity with { Also = [2] }).ShouldBe([ChangeKind.AlsoServesOthers]);
        Changes(Activity, Activity with { FocusAreas = [1] }).ShouldBe([ChangeKind.OtherFocusAreas]);
    }

    [Theory]
    [InlineData(Priority.Low, Priority.Normal, ChangeKind.PrioritisedUp)]
    [InlineData(Priority.Low, Priority.High, ChangeKind.PrioritisedUp)]
    [InlineData(Priority.Normal, Priority.High, ChangeKind.PrioritisedUp)]
    [InlineData(Priority.High, Priority.Normal, ChangeKind.PrioritisedDown)]
    [InlineData(Priority.High, Priority.Low, ChangeKind.PrioritisedDown)]
    [InlineData(Priority.Normal, Priority.Low, ChangeKind.PrioritisedDown)]
    public void Priority_goes_up_or_down(Priority before, Priority after, ChangeKind kind) =>
        Changes(Activity with { Priority = before }, Activity with { Priority = after }).ShouldBe([kind]);

    [Fact]
    public void Each_kind_of_change_to_a_goal_is_told_by_itself()
    {
        Changes(null, Goal).ShouldBe([GoalChangeKind.Added]);
        Changes(Goal, null).ShouldBe([GoalChangeKind.Removed]);
        Changes(Goal, Goal with { Text = "Alla elever ska nå behörighet." }).ShouldBe([GoalChangeKind.Reworded]);
        Changes(Goal, Goal with { Council = [1, 2] }).ShouldBe([GoalChangeKind.ServesOtherCouncilGoals]);
        Changes(Goal, Goal with { JudgedBy = Judgement.ByHand }).ShouldBe([GoalChangeKind.JudgedOtherwise]);
        Changes(Goal, Goal with { Metrics = [4] }).ShouldBe([GoalChangeKind.OtherMetrics]);
        Changes(Goal, Goal with { Responsible = "Skolchef" }).ShouldBe([GoalChangeKind.OtherResponsible]);
    }

    [Fact]
    public void Each_kind_of_change_to_a_budget_line_is_told_by_itself()
    {
        Changes(null, Line).ShouldBe([BudgetChangeKind.Added]);
        Changes(Line, null).ShouldBe([BudgetChangeKind.Removed]);
        Changes(Line, Line with { Name = "Grundskola och fritidshem" }).ShouldBe([BudgetChangeKind.Renamed]);
        Changes(Line, Line with { Cost = 101_00 }).ShouldBe([BudgetChangeKind.OtherAmounts]);
        Changes(Line, Line with { Income = 1 }).ShouldBe([BudgetChangeKind.OtherAmounts]);
        Changes(Line, Line with { Unit = 3 }).ShouldBe([BudgetChangeKind.OtherUnit]);
        Changes(Line, Line with { Kind = BudgetKind.Capital }).ShouldBe([BudgetChangeKind.Reclassified]);
        Changes(Line, Line with { Year = 2025 }).ShouldBe([BudgetChangeKind.Reclassified]);
        Changes(Line, Line with { Carries = [1] }).ShouldBe([BudgetChangeKind.CarriesOtherActivities]);
    }

    [Fact]
    public void Income_and_cost_that_grow_alike_are_other_amounts_with_the_same_net()
    {
        var change = Between(new([], [], [Line]), new([], [], [Line with { Income = 50_00, Cost = 150_00 }])).Budget.ShouldHaveSingleItem();

        change.Kind.ShouldBe(BudgetChangeKind.OtherAmounts);
        change.NetChange.ShouldBe(Money.Zero);
    }

    [Fact]
    public void Money_is_told_before_after_and_between()
    {
        var change = Between(new([], [], [Line]), new([], [], [Line with { Income = 10_00, Cost = 150_00 }])).Budget.ShouldHaveSingleItem();

        change.Before!.Budget.ShouldBe(new(Money.Zero, new(100_00)));
        change.After!.Budget.ShouldBe(new(new(10_00), new(150_00)));
        change.NetChange.ShouldBe(new(-40_00));
    }

    [Fact]
    public void The_sum_counts_a_line_once_and_keeps_kind_and_year_apart()
    {
        var difference = Between(
            new([], [], [new(1) { Cost = 100_00 }, new(2) { Cost = 30_00 }, new(3) { Cost = 5_00 }]),
            new([], [], [new(1) { Cost = 110_00, Name = "Ny", Unit = 2 }, new(2) { Cost = 30_00, Kind = BudgetKind.Capital }, new(4) { Cost = 1_00, Year = 2025 }]));

        difference.NetChange(BudgetKind.Operating, 2024).ShouldBe(new(-10_00 + 30_00 + 5_00));
        difference.NetChange(BudgetKind.Capital, 2024).ShouldBe(new(-30_00));
        difference.NetChange(BudgetKind.Operating, 2025).ShouldBe(new(-1_00));
    }

    [Fact]
    public void A_new_introduction_is_a_difference_and_an_empty_one_is_none()
    {
        Between(new([], [], []), new([], [], [], "Skolan först.")).ShouldSatisfyAllConditions(
            difference => difference.IntroductionChanged.ShouldBeTrue(), difference => difference.Count.ShouldBe(1), difference => difference.IsEmpty.ShouldBeFalse());
        Between(new([], [], []), new([], [], [], "")).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_was_already_ended_is_not_removed_or_ended_again()
    {
        var ended = Activity with { Ending = new("Klar i förtid.") };
        Changes(ended, null).ShouldBeEmpty();
        Changes(ended, ended).ShouldBeEmpty();
        Changes(ended, ended with { Ending = new("Klar i förtid.", Given.Id<ActivityId>(2)) }).ShouldBe([ChangeKind.Ended]);
    }

    [Fact]
    public void What_came_and_ended_between_two_versions_is_both_added_and_ended() =>
        Changes(null, Activity with { Ending = new("Regionen tog över.") }).ShouldBe([ChangeKind.Added, ChangeKind.Ended]);

    [Fact]
    public void Changes_come_in_the_order_of_the_codes_and_name_what_they_change()
    {
        var difference = Between(
            new([new(10)], [new(100), new(99)], [new(2)]),
            new([new(9)], [new(99) { Goal = 2, Name = "Läslyftet 2" }, new(1)], [new(3), new(2) { Cost = 1 }]));

        difference.Goals.Select(change => change.Goal.Code).ShouldBe(["1.9", "1.10"]);
        difference.Activities.Select(change => (change.Activity.Code, change.Kind)).ShouldBe(
            [("a-01", ChangeKind.Added), ("a-99", ChangeKind.Renamed), ("a-99", ChangeKind.Moved), ("a-100", ChangeKind.Removed)]);
        difference.Budget.Select(change => change.Line.Code).ShouldBe(["b-02", "b-03"]);
        difference.Count.ShouldBe(8);
    }

    private static IEnumerable<ChangeKind> Changes(ActivityShape? before, ActivityShape? after) =>
        Between(new([], Of(before), []), new([], Of(after), [])).Activities.Select(change => change.Kind);

    private static IEnumerable<GoalChangeKind> Changes(GoalShape? before, GoalShape? after) =>
        Between(new(Of(before), [], []), new(Of(after), [], [])).Goals.Select(change => change.Kind);

    private static IEnumerable<BudgetChangeKind> Changes(LineShape? before, LineShape? after) =>
        Between(new([], [], Of(before)), new([], [], Of(after))).Budget.Select(change => change.Kind);

    private static T[] Of<T>(T? one) where T : class => one is null ? [] : [one];

    private static PlanDifference Between(PlanShape before, PlanShape after) => Difference.Between(before.Build(), after.Build());
}
