namespace Tertial.Domain.Plans;

/// <summary>What a version changes for one of the body's goals.</summary>
public enum GoalChangeKind
{
    Added,
    Removed,
    Reworded,
    ServesOtherCouncilGoals,
    JudgedOtherwise,
    OtherMetrics,
    OtherResponsible,
}

/// <summary>One change to one goal; <see cref="Before"/> is missing when it was added and <see cref="After"/> when it was removed.</summary>
public sealed record GoalChange(GoalChangeKind Kind, Goal? Before, Goal? After)
{
    /// <summary>The goal as it reads after the change, or as it last read.</summary>
    public Goal Goal => After ?? Before!;

    internal static IEnumerable<GoalChange> Between(Goal? before, Goal? after) =>
        Kinds(before, after).Select(kind => new GoalChange(kind, before, after));

    private static IEnumerable<GoalChangeKind> Kinds(Goal? before, Goal? after)
    {
        if (before is null) yield return GoalChangeKind.Added;
        if (after is null) yield return GoalChangeKind.Removed;
        if (before is null || after is null) yield break;
        if (before.Text != after.Text) yield return GoalChangeKind.Reworded;
        if (!Difference.SameSet(before.CouncilGoalIds, after.CouncilGoalIds)) yield return GoalChangeKind.ServesOtherCouncilGoals;
        if (before.JudgedBy != after.JudgedBy) yield return GoalChangeKind.JudgedOtherwise;
        if (!Difference.SameSet(before.MetricIds, after.MetricIds)) yield return GoalChangeKind.OtherMetrics;
        if (!Difference.SameText(before.Responsible, after.Responsible)) yield return GoalChangeKind.OtherResponsible;
    }
}
