namespace Tertial.Domain.Plans;

/// <summary>What a version changes for one activity.</summary>
public enum ChangeKind
{
    Added,
    Ended,
    Removed,
    Renamed,
    Moved,
    Redated,
    PrioritisedUp,
    PrioritisedDown,
}

/// <summary>One change to one activity; <see cref="Before"/> is missing when it was added and <see cref="After"/> when it was removed.</summary>
public sealed record ActivityChange(ChangeKind Kind, Activity? Before, Activity? After)
{
    /// <summary>The activity as it reads after the change, or as it last read.</summary>
    public Activity Activity => After ?? Before!;
}

/// <summary>The difference between two versions of a plan, activity by activity, in the order of their codes. For the board the difference is the proposal.</summary>
public static class Difference
{
    public static IReadOnlyList<ActivityChange> Between(PlanVersion before, PlanVersion after)
    {
        var former = before.Activities.ToDictionary(activity => activity.Id);
        var current = after.Activities.ToDictionary(activity => activity.Id);
        return [.. former.Keys.Union(current.Keys)
            .SelectMany(id => Changes(former.GetValueOrDefault(id), current.GetValueOrDefault(id)))
            .OrderBy(change => change.Activity.Code, StringComparer.Ordinal).ThenBy(change => change.Kind)];
    }

    private static IEnumerable<ActivityChange> Changes(Activity? before, Activity? after)
    {
        if (before is null)
        {
            yield return new(ChangeKind.Added, null, after);
            yield break;
        }
        if (after is null)
        {
            if (before.Ending is null) yield return new(ChangeKind.Removed, before, null);
            yield break;
        }
        if (before.Ending is null && after.Ending is not null) yield return new(ChangeKind.Ended, before, after);
        if (before.Name != after.Name) yield return new(ChangeKind.Renamed, before, after);
        if (before.GoalId != after.GoalId) yield return new(ChangeKind.Moved, before, after);
        if ((before.Start, before.End, before.IsOngoing) != (after.Start, after.End, after.IsOngoing)) yield return new(ChangeKind.Redated, before, after);
        if (Rank(after.Priority) > Rank(before.Priority)) yield return new(ChangeKind.PrioritisedUp, before, after);
        if (Rank(after.Priority) < Rank(before.Priority)) yield return new(ChangeKind.PrioritisedDown, before, after);
    }

    private static int Rank(Priority priority) => priority switch
    {
        Priority.Low => 0,
        Priority.Normal => 1,
        Priority.High => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(priority), priority, null),
    };
}
