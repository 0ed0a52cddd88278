using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What holds for the difference between any two versions.</summary>
public sealed class DifferenceTruthTests
{
    private static readonly (ChangeKind Kind, Func<ActivityShape, ActivityShape> Edit)[] ActivityEdits =
    [
        (ChangeKind.Ended, activity => activity with { Ending = new($"{activity.Ending?.Reason} Pengarna räckte inte.") }),
        (ChangeKind.Renamed, activity => activity with { Name = activity.Name + " 2" }),
        (ChangeKind.Moved, activity => activity with { Goal = activity.Goal + 1 }),
        (ChangeKind.Redated, activity => activity with { Ongoing = !activity.Ongoing }),
        (ChangeKind.OtherUnit, activity => activity with { Unit = activity.Unit is null ? 1 : activity.Unit + 1 }),
        (ChangeKind.OtherResponsible, activity => activity with { Responsible = activity.Responsible + "Rektor" }),
        (ChangeKind.Reworded, activity => activity with { Why = activity.Why + "Läsningen faller." }),
        (ChangeKind.AlsoServesOthers, activity => activity with { Also = [.. activity.Also, 9] }),
        (ChangeKind.OtherFocusAreas, activity => activity with { FocusAreas = [.. activity.FocusAreas, 9] }),
    ];

    private static readonly (GoalChangeKind Kind, Func<GoalShape, GoalShape> Edit)[] GoalEdits =
    [
        (GoalChangeKind.Reworded, goal => goal with { Text = goal.Text + " Alla." }),
        (GoalChangeKind.ServesOtherCouncilGoals, goal => goal with { Council = [.. goal.Council, 9] }),
        (GoalChangeKind.JudgedOtherwise, goal => goal with { JudgedBy = goal.JudgedBy == Judgement.ByHand ? Judgement.ByMetrics : Judgement.ByHand }),
        (GoalChangeKind.OtherMetrics, goal => goal with { Metrics = [.. goal.Metrics, 9] }),
        (GoalChangeKind.OtherResponsible, goal => goal with { Responsible = goal.Responsible + "Rektor" }),
    ];

    private static readonly (BudgetChangeKind Kind, Func<LineShape, LineShape> Edit)[] BudgetEdits =
    [
        (BudgetChangeKind.Renamed, line => line with { Name = line.Name + " 2" }),
        (BudgetChangeKind.OtherAmounts, line => line with { Cost = line.Cost + 1 }),
        (BudgetChangeKind.OtherUnit, line => line with { Unit = line.Unit is null ? 1 : line.Unit + 1 }),
        (BudgetChangeKind.Reclassified, line => line with { Year = line.Year + 1 }),
        (BudgetChangeKind.CarriesOtherActivities, line => line with { Carries = [.. line.Carries, 9] }),
    ];

    [Fact]
    public void A_version_does_not_differ_from_itself() => PlanShape.Any.Sample(shape =>
    {
        Difference.Between(shape.Build(), shape.Build()).IsEmpty.ShouldBeTrue();
        Difference.Between(shape.Build(), shape.Build().Copy(Given.Id<PlanVersionId>(2), 2, Given.Day("2024-05-01"))).IsEmpty.ShouldBeTrue();
    });

    [Fact]
    public void The_order_of_things_is_no_difference() => PlanShape.Any.Sample(shape =>
    {
        var turned = new PlanShape(
            [.. shape.Goals.Reverse().Select((goal, i) => goal with { Order = i, Council = [.. goal.Council.Reverse()], Metrics = [.. goal.Metrics.Reverse()] })],
            [.. shape.Activities.Reverse().Select((activity, i) => activity with { Order = i, Also = [.. activity.Also.Reverse()], FocusAreas = [.. activity.FocusAreas.Reverse()] })],
            [.. shape.Lines.Reverse().Select((line, i) => line with { Order = i, Carries = [.. line.Carries.Reverse()] })],
            shape.Introduction);
        Difference.Between(shape.Build(), turned.Build()).IsEmpty.ShouldBeTrue();
    });

    [Fact]
    public void Without_a_former_version_everything_is_added() => PlanShape.Any.Sample(shape =>
    {
        var difference = Difference.Between(null, shape.Build());
        difference.Goals.Select(change => change.Kind).ShouldAllBe(kind => kind == GoalChangeKind.Added);
        difference.Budget.Select(change => change.Kind).ShouldAllBe(kind => kind == BudgetChangeKind.Added);
        difference.Activities.Count(change => change.Kind == ChangeKind.Added).ShouldBe(shape.Activities.Length);
        difference.Activities.Count(change => change.Kind != ChangeKind.Added).ShouldBe(shape.Activities.Count(activity => activity.Ending is not null));
        difference.IntroductionChanged.ShouldBe(!string.IsNullOrEmpty(shape.Introduction));
    });

    [Fact]
    public void Any_edits_of_one_activity_are_told_and_nothing_else() => Gen.Select(PlanShape.Any, Gen.Int[0, 11], Gen.Int[0, (1 << 9) - 1]).Sample((shape, place, which) =>
    {
        var i = place % shape.Activities.Length;
        var edits = ActivityEdits.Where((_, bit) => (which >> bit & 1) == 1).ToList();
        var edited = shape with { Activities = [.. shape.Activities] };
        edited.Activities[i] = edits.Aggregate(edited.Activities[i], (activity, edit) => edit.Edit(activity));

        var difference = Difference.Between(shape.Build(), edited.Build());

        difference.Activities.Select(change => change.Kind).ShouldBe(edits.Select(edit => edit.Kind).Order());
        difference.Count.ShouldBe(edits.Count);
        difference.Activities.ShouldAllBe(change => change.Activity.Code == edited.Activities[i].Build().Code);
    });

    [Fact]
    public void Any_edits_of_one_goal_are_told_and_nothing_else() => Gen.Select(PlanShape.Any, Gen.Int[0, 11], Gen.Int[0, (1 << 5) - 1]).Sample((shape, place, which) =>
    {
        var i = place % shape.Goals.Length;
        var edits = GoalEdits.Where((_, bit) => (which >> bit & 1) == 1).ToList();
        var edited = shape with { Goals = [.. shape.Goals] };
        edited.Goals[i] = edits.Aggregate(edited.Goals[i], (goal, edit) => edit.Edit(goal));

        var difference = Difference.Between(shape.Build(), edited.Build());

        difference.Goals.Select(change => change.Kind).ShouldBe(edits.Select(edit => edit.Kind).Order());
        difference.Count.ShouldBe(edits.Count);
    });

    [Fact]
    public void Any_edits_of_one_budget_line_are_told_and_nothing_else() => Gen.Select(PlanShape.Any, Gen.Int[0, 11], Gen.Int[0, (1 << 5) - 1]).Sample((shape, place, which) =>
    {
        var i = place % shape.Lines.Length;
        var edits = BudgetEdits.Where((_, bit) => (which >> bit & 1) == 1).ToList();
        var edited = shape with { Lines = [.. shape.Lines] };
        edited.Lines[i] = edits.Aggregate(edited.Lines[i], (line, edit) => edit.Edit(line));

        var difference = Difference.Between(shape.Build(), edited.Build());

        difference.Budget.Select(change => change.Kind).ShouldBe(edits.Select(edit => edit.Kind).Order());
        difference.Count.ShouldBe(edits.Count);
    });

    [Fact]
    public void Kinds_that_are_edited_are_all_there_are()
    {
        ActivityEdits.Select(edit => edit.Kind).Concat([ChangeKind.Added, ChangeKind.Removed, ChangeKind.Resumed, ChangeKind.PrioritisedUp, ChangeKind.PrioritisedDown]).Order().ShouldBe(Enum.GetValues<ChangeKind>());
        GoalEdits.Select(edit => edit.Kind).Concat([GoalChangeKind.Added, GoalChangeKind.Removed]).Order().ShouldBe(Enum.GetValues<GoalChangeKind>());
        BudgetEdits.Select(edit => edit.Kind).Concat([BudgetChangeKind.Added, BudgetChangeKind.Removed]).Order().ShouldBe(Enum.GetValues<BudgetChangeKind>());
    }

    [Fact]
    public void Read_backwards_what_was_added_is_removed_and_money_changes_sign() => Gen.Select(PlanShape.Any, PlanShape.Any).Sample((one, other) =>
    {
        var (there, back) = (Difference.Between(one.Build(), other.Build()), Difference.Between(other.Build(), one.Build()));

        back.Goals.Where(change => change.Kind == GoalChangeKind.Removed).Select(change => change.Goal.Id)
            .ShouldBe(there.Goals.Where(change => change.Kind == GoalChangeKind.Added).Select(change => change.Goal.Id));
        back.Budget.Where(change => change.Kind == BudgetChangeKind.Added).Select(change => change.Line.Id)
            .ShouldBe(there.Budget.Where(change => change.Kind == BudgetChangeKind.Removed).Select(change => change.Line.Id));
        foreach (var kind in Enum.GetValues<BudgetKind>())
            back.NetChange(kind, 2024).ShouldBe(-there.NetChange(kind, 2024));
    });
}
