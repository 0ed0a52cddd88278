namespace Tertial.Domain.FollowUps.Since;

/// <summary>What is new about the activities of a goal.</summary>
internal sealed class ActivitiesSince(Snapshot before, Snapshot now)
{
    private readonly Dictionary<ActivityId, Placed> _before = Place(before), _now = Place(now);

    // The decision can only have come between the two when they follow up different versions.
    private readonly DecisionReference? _decision = before.PlanVersion == now.PlanVersion ? null : now.PlanAdoptedBy;

    /// <summary>Of the goal's activities now, and of those it had and no longer has.</summary>
    public IEnumerable<Change> In(GoalSnapshot goal) =>
        _before.Values.Concat(_now.Values).Where(placed => placed.Goal?.Id == goal.Id)
            .DistinctBy(placed => placed.Activity.Id).OrderBy(placed => placed.Activity.Code, StringComparer.Ordinal).ThenBy(placed => placed.Activity.Id.Value)
            .SelectMany(placed => Of(placed.Activity.Id, goal));

    private IEnumerable<Change> Of(ActivityId id, GoalSnapshot goal)
    {
        if (!_now.TryGetValue(id, out var present)) return [new ActivityGone(_before[id].Activity, _decision)];
        if (!_before.TryGetValue(id, out var former)) return [new ActivityAdded(present.Activity, _decision)];
        var changes = Between(former.Activity, present.Activity);
        if (former.Goal?.Id == present.Goal?.Id) return changes;
        if (present.Goal is not { } to) return changes;
        if (to.Id != goal.Id) return [new MovedAway(present.Activity, to.Code)];
        return former.Goal is { } from ? changes.Prepend(new MovedHere(present.Activity, from.Code)) : changes;
    }

    private IEnumerable<Change> Between(ActivitySnapshot former, ActivitySnapshot present)
    {
        if (former.Name != present.Name) yield return new Renamed(present, former.Name);
        if (former.Priority != present.Priority) yield return new Reprioritised(present, former.Priority);
        if ((former.Start, former.End, former.IsOngoing) != (present.Start, present.End, present.IsOngoing)) yield return new Redated(present, former);
        if (former.Standing != present.Standing) yield return new StandingMoved(present, former.Standing);
        if (!IsStillToCome(present.Standing)) yield break;
        var (then, expected) = (former.Report?.ExpectedAt(before.CutOff), present.Report?.ExpectedAt(now.CutOff));
        if (expected is { } day && expected != then && (then is not null || present.Deviates)) yield return new ExpectationMoved(present, then, day);
        if (former.Standing == present.Standing && former.Deviates && !present.Deviates) yield return new BackOnPlan(present);
    }

    private static bool IsStillToCome(ActivityStanding standing) => standing.Counts() && standing
        is not (ActivityStanding.CarriedOut or ActivityStanding.EndedWithoutDecision or ActivityStanding.NotReported);

    private static Dictionary<ActivityId, Placed> Place(Snapshot snapshot) =>
        snapshot.Goals.SelectMany(goal => goal.Activities, (goal, activity) => new Placed(activity, goal))
            .Concat((snapshot.OfDroppedGoals ?? []).Select(activity => new Placed(activity, null)))
            .DistinctBy(placed => placed.Activity.Id).ToDictionary(placed => placed.Activity.Id);

    // Without a goal when the plan no longer has it.
    private sealed record Placed(ActivitySnapshot Activity, GoalSnapshot? Goal);
}
