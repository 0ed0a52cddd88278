using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Plans;

/// <summary>A council goal with the body's goals under it; without one for goals that stand alone.</summary>
/// <param name="Council">The council goal.</param>
/// <param name="Area">Its goal area.</param>
/// <param name="Text">Its wording, or what the goals that stand alone are called.</param>
/// <param name="Goals">The goals written under it.</param>
/// <param name="Also">Goals that break it down too, but are written under another.</param>
public sealed record DraftBranch(CouncilGoal? Council, string? Area, string Text, IReadOnlyList<GoalRow> Goals, IReadOnlyList<Goal> Also)
{
    public int Changes => Goals.Sum(goal => goal.Changes);

    public bool HasObstacles => Goals.Any(goal => goal.Obstacles.Count > 0 || goal.Activities.Any(activity => activity.Obstacles.Count > 0));
}

/// <summary>A goal with its activities. One that is gone was in the version the draft was made from.</summary>
public sealed record GoalRow(FoundDraft Found, Goal Goal, bool IsGone, ChangedItem? Change, IReadOnlyList<ActivityRow> Activities, IReadOnlyList<Remark> Obstacles, bool MayWrite, bool MayAdd)
{
    public int Changes => (Change is null ? 0 : 1) + Activities.Count(activity => activity.Change is not null);
}

/// <summary>An activity on a line of its own.</summary>
/// <param name="Found">The draft.</param>
/// <param name="Activity">The activity as it reads, or as it last read.</param>
/// <param name="Href">Its form; missing when it is not in the draft, or the draft is not what is looked at.</param>
/// <param name="IsGone">Whether it is only in the version the draft was made from.</param>
/// <param name="Change">How it differs from that version.</param>
/// <param name="Time">When it is planned, in brief; missing when nothing is said.</param>
/// <param name="Unit">The unit that reports it.</param>
/// <param name="Obstacles">What stops the plan from being proposed.</param>
/// <param name="MayWrite">Whether the person may change it.</param>
public sealed record ActivityRow(FoundDraft Found, Activity Activity, string? Href, bool IsGone, ChangedItem? Change, string? Time, string? Unit, IReadOnlyList<Remark> Obstacles, bool MayWrite)
{
    /// <summary>What is worth telling of the change: an added activity is all there to read.</summary>
    public IReadOnlyList<ChangedValue> Values => Change is null || Change.Kinds.Contains(ChangeKind.Added) ? [] : Change.Values;
}
