namespace Tertial.Domain.Plans;

/// <summary>Takes an activity out of a draft. What the plan has proposed is ended instead, so that it never just disappears.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Proposed">Every activity that some proposed version of this plan has.</param>
public sealed record RemoveActivity(ActivityId Id, IReadOnlySet<ActivityId> Proposed) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Find(draft, Id) is not { } activity) return All(Gone(draft, Id));
        return All(
        [
            Proposed.Contains(Id) ? $"{activity.Name} har funnits i en föreslagen version av planen. Avsluta den i stället, så att det syns vad som hände." : null,
            .. draft.Activities.Where(other => other.Ending?.Successor == Id).Select(other => $"{activity.Name} ersätter {other.Name}. Ta tillbaka det avslutet först."),
        ]);
    }

    private protected override void Reshape(DraftContents draft)
    {
        draft.Activities.Remove(Id);
        foreach (var (id, line) in draft.BudgetLines.Where(pair => pair.Value.ActivityIds.Contains(Id)).ToList())
            draft.BudgetLines[id] = line with { ActivityIds = [.. line.ActivityIds.Where(activity => activity != Id)] };
    }
}

/// <summary>Takes a goal out of a draft: one without activities, or one whose activities move to another goal.</summary>
/// <param name="Id">The goal.</param>
/// <param name="MoveTo">The goal its activities move to.</param>
public sealed record RemoveGoal(GoalId Id, GoalId? MoveTo = null) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (draft.Goals.Find(goal => goal.Id == Id) is not { } goal) return All(Gone(draft, Id));
        if (MoveTo == Id) return All("Välj ett annat mål att flytta aktiviteterna till.");
        if (MoveTo is { } to) return All(Gone(draft, to));
        return All(draft.Activities.Exists(activity => activity.GoalId == Id) ? $"Mål {goal.Code} har aktiviteter. Välj vilket mål de ska flytta till." : null);
    }

    private protected override void Reshape(DraftContents draft)
    {
        if (MoveTo is { } to)
            foreach (var id in Sequence.Of(draft, Id)) MoveActivity.Move(draft, id, to, keepsServing: false);
        foreach (var (id, activity) in draft.Activities.Where(pair => pair.Value.AlsoServes.Contains(Id)).ToList())
            draft.Activities[id] = activity with { AlsoServes = [.. activity.AlsoServes.Where(goal => goal != Id)] };
        draft.Goals.Remove(Id);
    }
}

/// <summary>Takes a budget line out of a draft.</summary>
public sealed record RemoveBudgetLine(BudgetLineId Id) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft) => All(Gone(draft, Id));

    private protected override void Reshape(DraftContents draft) => draft.BudgetLines.Remove(Id);
}
