using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>What holds for anything that is done to any draft.</summary>
public sealed class ReshapingTruthTests
{
    [Fact]
    public void What_is_done_and_undone_was_never_done() => Case.Sample((shape, reshaping) =>
    {
        var draft = shape.Build();
        if (reshaping.ObstaclesTo(draft).Count > 0) return;
        var edit = reshaping.EditOf(draft);
        draft.Change(edit);
        draft.Change(edit.Reversed);
        DraftEdit.Between(shape.Build(), draft).IsEmpty.ShouldBeTrue();
    });

    [Fact]
    public void The_draft_hangs_together_afterwards() => Case.Sample((shape, reshaping) =>
    {
        var draft = shape.Build();
        if (reshaping.ObstaclesTo(draft).Count == 0) draft.ObstaclesToChanging(reshaping.EditOf(draft)).ShouldBeEmpty();
        else Should.Throw<InvalidOperationException>(() => reshaping.EditOf(draft));
    });

    [Fact]
    public void Asking_changes_nothing() => Case.Sample((shape, reshaping) =>
    {
        var draft = shape.Build();
        if (reshaping.ObstaclesTo(draft).Count == 0) reshaping.EditOf(draft);
        DraftEdit.Between(shape.Build(), draft).IsEmpty.ShouldBeTrue();
    });

    [Fact]
    public void No_activity_is_lost_but_one_that_was_never_proposed_and_that_someone_named() => Case.Sample((shape, reshaping) =>
    {
        var draft = shape.Build();
        if (reshaping.ObstaclesTo(draft).Count > 0) return;
        var lost = reshaping.EditOf(draft).Activities.Where(edit => edit.After is null).Select(edit => edit.Id);
        var named = reshaping switch
        {
            RemoveActivity remove => [remove.Id],
            MergeActivities merge => merge.Others,
            _ => Array.Empty<ActivityId>(),
        };
        lost.ShouldAllBe(id => named.Contains(id) && !Proposed.Contains(id));
    });

    [Fact]
    public void Put_elsewhere_a_thing_stands_there_and_the_others_keep_their_order() => (from shape in Shape
                                                                                         from activity in Gen.Int[1, 6]
                                                                                         from place in Gen.Int[1, 6]
                                                                                         select (shape, activity, place)).Sample(given =>
    {
        var draft = given.shape.Build();
        var reorder = new ReorderActivity(GivenDraft.Id(given.activity), Placing.At(given.place));
        if (reorder.ObstaclesTo(draft).Count > 0) return;
        var goal = draft.Activity(given.activity).GoalId;
        var before = draft.Order(goal).Split(' ');
        var after = reorder.After(draft).Order(goal).Split(' ');
        var code = given.activity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        after[given.place - 1].ShouldBe(code);
        after.Where(other => other != code).ShouldBe(before.Where(other => other != code));
    });

    [Fact]
    public void Up_and_then_down_is_where_it_was() => Gen.Select(Shape, Gen.Int[1, 6]).Sample((shape, activity) =>
    {
        var draft = shape.Build();
        var up = new ReorderActivity(GivenDraft.Id(activity), Placing.Up);
        if (up.ObstaclesTo(draft).Count > 0) return;
        var goal = draft.Activity(activity).GoalId;
        var before = draft.Order(goal);
        new ReorderActivity(GivenDraft.Id(activity), Placing.Down).After(up.After(draft)).Order(goal).ShouldBe(before);
    });

    private static readonly HashSet<ActivityId> Proposed = [GivenDraft.Id(1), GivenDraft.Id(2), GivenDraft.Id(3)];

    // One to three goals and one to six activities that hang together; numbers that give the order may be the same.
    private static readonly Gen<PlanShape> Shape =
        from any in PlanShape.Any
        from goals in Gen.Int[1, 3]
        from count in Gen.Int[1, 6]
        from homes in Gen.Int[1, 3].Array[6]
        from orders in Gen.Int[1, 4].Array[6]
        from successors in Gen.Int[1, 6].Array[6]
        select new PlanShape(
            [.. Enumerable.Range(1, goals).Select(number => new GoalShape(number) { Council = [1 + number % 2], Order = orders[number] })],
            [.. Enumerable.Range(0, count).Select(place => any.Activities[place % any.Activities.Length] with
            {
                Number = place + 1,
                Name = $"Aktivitet {place + 1}",
                Goal = 1 + homes[place] % goals,
                Also = [.. any.Activities[place % any.Activities.Length].Also.Where(goal => goal <= goals && goal != 1 + homes[place] % goals)],
                Order = orders[place],
                Ending = place > 3 ? new("Ersätts.", GivenDraft.Id(1 + successors[place] % Math.Min(count, 4))) : null,
            })],
            [.. any.Lines.Select((line, place) => line with { Carries = [.. line.Carries.Where(activity => activity <= count)], Order = orders[place % 6] })]);

    private static readonly Gen<ActivityId> AnActivity = Gen.Int[1, 7].Select(GivenDraft.Id);
    private static readonly Gen<GoalId> AGoal = Gen.Int[1, 4].Select(Given.Id<GoalId>);
    private static readonly Gen<BudgetLineId> ALine = Gen.Int[1, 4].Select(Given.Id<BudgetLineId>);
    private static readonly Gen<Placing> APlacing = Gen.OneOf(Gen.Const(Placing.Up), Gen.Const(Placing.Down), Gen.Int[1, 5].Select(Placing.At));
    private static readonly Gen<Share> AShare = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 9], (name, month) => GivenDraft.Share($"Del {name}", $"2024-0{month}"));
    private static readonly Gen<SameChange> AChange = Gen.Select(Gen.Int[-4, 4], Gen.Nullable(Gen.Enum<Priority>(), 0.5), Gen.Nullable(Gen.Int[1, 3], 0.5),
        (months, priority, area) => new SameChange { Months = months, Priority = priority, AddFocusArea = area is { } number ? Given.Id<FocusAreaId>(number) : null });

    private static readonly Gen<Reshaping> Anything = Gen.OneOf(
        Gen.Select(AnActivity, APlacing, (id, placing) => (Reshaping)new ReorderActivity(id, placing)),
        Gen.Select(AGoal, APlacing, (id, placing) => (Reshaping)new ReorderGoal(id, placing)),
        Gen.Select(ALine, APlacing, (id, placing) => (Reshaping)new ReorderBudgetLine(id, placing)),
        Gen.Select(AnActivity, AGoal, Gen.Bool, (id, goal, keeps) => (Reshaping)new MoveActivity(id, goal, keeps)),
        AnActivity.Select(id => (Reshaping)new DuplicateActivity(id, GivenDraft.New, "a-09")),
        Gen.Select(AnActivity, AShare, AShare, (id, rest, taken) => (Reshaping)new SplitActivity(id, GivenDraft.New, "a-09", rest, taken)),
        Gen.Select(AnActivity, AnActivity.Array[1, 3], AShare, (into, others, result) => (Reshaping)new MergeActivities(into, others, result, Proposed)),
        Gen.Select(AnActivity, Gen.Nullable(AnActivity, 0.5), (id, successor) => (Reshaping)new EndActivity(id, "Klart.", successor, Proposed)),
        AnActivity.Select(id => (Reshaping)new TakeBackEnding(id)),
        AnActivity.Select(id => (Reshaping)new RemoveActivity(id, Proposed)),
        Gen.Select(AGoal, Gen.Nullable(AGoal, 0.5), (id, to) => (Reshaping)new RemoveGoal(id, to)),
        ALine.Select(id => (Reshaping)new RemoveBudgetLine(id)),
        Gen.Select(AnActivity.Array[1, 4], AChange, (ids, change) => (Reshaping)new ChangeMany(ids, change)));

    private static readonly Gen<(PlanShape, Reshaping)> Case = Gen.Select(Shape, Anything);
}
