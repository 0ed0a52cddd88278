using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using static Tertial.Domain.Tests.FollowUps.Since.GivenSnapshot;

namespace Tertial.Domain.Tests.FollowUps.Since;

/// <summary>What holds whatever two follow-ups say.</summary>
public sealed class SinceTruthTests
{
    private static readonly Gen<ActivitySnapshot> AnyActivity =
        from standing in Gen.Enum<ActivityStanding>()
        from deviates in Gen.Bool
        from number in Gen.Int[1, 9]
        from expected in Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"2024-10-01"), Gen.Const((string?)"2025-02-01"))
        select Activity(standing, $"a-0{number}", deviates || standing.Deviates(), expected);

    private static readonly Gen<Snapshot> AnySnapshot =
        from activities in AnyActivity.Array[0, 8]
        from verdicts in Gen.Enum<Verdict>().Array[6]
        from goals in Gen.Int[1, 3]
        from outcome in Gen.OneOf(Gen.Const((decimal?)null), Gen.Const((decimal?)6), Gen.Const((decimal?)7))
        from deviations in Gen.OneOf(Gen.Const((int?)null), Gen.Const((int?)0), Gen.Const((int?)-300), Gen.Const((int?)900)).Array[3]
        from version in Gen.Int[1, 2]
        let placed = activities.DistinctBy(activity => activity.Id).ToList()
        select Of([.. Enumerable.Range(1, goals).Select(number => Goal($"1.{number}", [.. placed.Where((_, place) => place % goals == number - 1)]) with
        {
            Verdict = verdicts[number - 1], Forecast = verdicts[number + 2], Metrics = [Metric(outcome)],
        })]) with
        { PlanVersion = version, BudgetLines = [.. deviations.Select((deviation, place) => Line(deviation, code: $"b-0{place + 1}"))] };

    [Fact]
    public void A_follow_up_says_nothing_new_against_itself() =>
        AnySnapshot.Sample(snapshot => SinceLast.Between(Judged(snapshot), Judged(snapshot)).IsEmpty.ShouldBeTrue());

    [Fact]
    public void The_order_in_which_things_are_held_does_not_matter() =>
        Gen.Select(AnySnapshot, AnySnapshot).Sample((before, now) =>
            Told(SinceLast.Between(Judged(Reversed(before)), Judged(Reversed(now)))).ShouldBe(Told(SinceLast.Between(Judged(before), Judged(now)))));

    [Fact]
    public void Nothing_comes_or_goes_that_is_there_both_times() =>
        Gen.Select(AnySnapshot, AnySnapshot).Sample((before, now) =>
        {
            var both = before.Activities.Select(activity => activity.Id).Intersect(now.Activities.Select(activity => activity.Id)).ToHashSet();
            var changes = SinceLast.Between(Judged(before), Judged(now)).Goals.SelectMany(goal => goal.Changes).ToList();

            changes.OfType<ActivityAdded>().ShouldAllBe(change => !both.Contains(change.Activity.Id));
            changes.OfType<ActivityGone>().ShouldAllBe(change => !both.Contains(change.Activity.Id));
            changes.OfType<ActivityAdded>().Count().ShouldBe(now.Activities.Count() - both.Count);
            changes.OfType<ActivityGone>().Count().ShouldBe(before.Activities.Count() - both.Count);
        });

    [Fact]
    public void Every_activity_that_stands_otherwise_in_the_same_goal_is_told() =>
        Gen.Select(AnySnapshot, AnySnapshot).Sample((before, now) =>
        {
            var since = SinceLast.Between(Judged(before), Judged(now));
            foreach (var goal in now.Goals)
            {
                var then = before.Goals.FirstOrDefault(former => former.Id == goal.Id)?.Activities ?? [];
                var moved = goal.Activities.Where(activity => then.Any(former => former.Id == activity.Id && former.Standing != activity.Standing)).Select(activity => activity.Id);
                moved.Except(since.Of(goal.Id).OfType<StandingMoved>().Select(change => change.Activity.Id)).ShouldBeEmpty();
            }
        });

    private static Snapshot Reversed(Snapshot snapshot) => snapshot with
    {
        Goals = [.. snapshot.Goals.Reverse().Select(goal => goal with { Activities = [.. goal.Activities.Reverse()], Metrics = [.. goal.Metrics.Reverse()] })],
        BudgetLines = [.. snapshot.BudgetLines.Reverse()],
    };

    private static List<string> Told(SinceLast since) =>
        [.. since.Goals.OrderBy(goal => goal.Goal.Code).Select(goal => $"{goal.Goal.Code} {goal.Coming} {string.Join(" | ", goal.Changes)}"), .. since.Money.Select(change => change.ToString()), $"{since.Unchanged}"];
}
