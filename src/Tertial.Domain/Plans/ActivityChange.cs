namespace Tertial.Domain.Plans;

/// <summary>What a version changes for one activity.</summary>
public enum ChangeKind
{
    Added,
    Ended,
    Removed,

    /// <summary>An earlier version ended it, and this one does not.</summary>
    Resumed,
    Renamed,
    Moved,
    Redated,
    PrioritisedUp,
    PrioritisedDown,
    OtherUnit,
    OtherResponsible,

    /// <summary>What is done, or why, is written otherwise.</summary>
    Reworded,
    AlsoServesOthers,
    OtherFocusAreas,
}

/// <summary>One change to one activity; <see cref="Before"/> is missing when it was added and <see cref="After"/> when it was removed.</summary>
public sealed record ActivityChange(ChangeKind Kind, Activity? Before, Activity? After)
{
    /// <summary>The activity as it reads after the change, or as it last read.</summary>
    public Activity Activity => After ?? Before!;

    internal static IEnumerable<ActivityChange> Between(Activity? before, Activity? after) =>
        Kinds(before, after).Select(kind => new ActivityChange(kind, before, after));

    private static IEnumerable<ChangeKind> Kinds(Activity? before, Activity? after)
    {
        if (before is null) yield return ChangeKind.Added;
        if (after is null)
        {
            // What was already ended leaves no more when the next version no longer lists it.
            if (before?.Ending is null) yield return ChangeKind.Removed;
            yield break;
        }
        if (after.Ending is not null && after.Ending != before?.Ending) yield return ChangeKind.Ended;
        if (before is null) yield break;
        if (before.Ending is not null && after.Ending is null) yield return ChangeKind.Resumed;
        foreach (var kind in Plan(before, after).Concat(Words(before, after))) yield return kind;
    }

    private static IEnumerable<ChangeKind> Plan(Activity before, Activity after)
    {
        if (before.GoalId != after.GoalId) yield return ChangeKind.Moved;
        if ((before.Start, before.End, before.IsOngoing) != (after.Start, after.End, after.IsOngoing)) yield return ChangeKind.Redated;
        if (Rank(after.Priority) > Rank(before.Priority)) yield return ChangeKind.PrioritisedUp;
        if (Rank(after.Priority) < Rank(before.Priority)) yield return ChangeKind.PrioritisedDown;
        if (before.UnitId != after.UnitId) yield return ChangeKind.OtherUnit;
        if (!Difference.SameSet(before.AlsoServes, after.AlsoServes)) yield return ChangeKind.AlsoServesOthers;
        if (!Difference.SameSet(before.FocusAreaIds, after.FocusAreaIds)) yield return ChangeKind.OtherFocusAreas;
    }

    private static IEnumerable<ChangeKind> Words(Activity before, Activity after)
    {
        if (before.Name != after.Name) yield return ChangeKind.Renamed;
        if (!Difference.SameText(before.Responsible, after.Responsible)) yield return ChangeKind.OtherResponsible;
        if (before.What != after.What || !Difference.SameText(before.Why, after.Why)) yield return ChangeKind.Reworded;
    }

    private static int Rank(Priority priority) => priority switch
    {
        Priority.Low => 0,
        Priority.Normal => 1,
        Priority.High => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(priority), priority, null),
    };
}
