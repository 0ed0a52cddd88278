namespace Tertial.Domain.Plans;

/// <summary>Moves an activity to another goal, last among its activities. Moved is not ended: it counts in the new goal from then on.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Goal">The goal it is to count in.</param>
/// <param name="KeepsServing">Whether it goes on serving the goal it leaves, and is listed there.</param>
public sealed record MoveActivity(ActivityId Id, GoalId Goal, bool KeepsServing = false) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Find(draft, Id) is not { } activity) return All(Gone(draft, Id));
        return All(Gone(draft, Goal), activity.GoalId == Goal ? $"{activity.Name} hör redan till det målet." : null);
    }

    private protected override void Reshape(DraftContents draft) => Move(draft, Id, Goal, KeepsServing);

    internal static void Move(DraftContents draft, ActivityId id, GoalId goal, bool keepsServing)
    {
        var activity = draft.Activities[id];
        var last = draft.Activities.Values.Where(other => other.GoalId == goal).Select(other => other.Order).DefaultIfEmpty(0).Max();
        var served = activity.AlsoServes.Where(other => other != goal);
        draft.Activities[id] = activity with
        {
            GoalId = goal,
            Order = last + 1,
            AlsoServes = keepsServing ? [.. served, activity.GoalId] : [.. served],
        };
    }
}
