namespace Tertial.Domain.Plans;

/// <summary>Brings activities together into one of them. The others end with it as their successor; those that were never proposed are taken away. Goals served, focus areas and budget lines follow.</summary>
/// <param name="Into">The activity that stays.</param>
/// <param name="Others">Those that become part of it.</param>
/// <param name="Result">What the one that stays is to be.</param>
/// <param name="Proposed">Every activity that some version put forward has, in this plan or another year's.</param>
public sealed record MergeActivities(ActivityId Into, IReadOnlyList<ActivityId> Others, Share Result, IReadOnlySet<ActivityId> Proposed) : Reshaping
{
    /// <summary>What the one that stays read as when they were brought together; another reading now is a clash.</summary>
    public Share? ReadAs { get; init; }

    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        IReadOnlyList<ActivityId> all = [Into, .. Others];
        if (all.Select(id => Gone(draft, id)).FirstOrDefault(gone => gone is not null) is { } missing) return All(missing);
        return All(
        [
            Share.IfChanged(ReadAs, Find(draft, Into)!),
            Others.Count == 0 ? "Välj minst en aktivitet till att slå ihop med." : null,
            all.Distinct().Count() < all.Count ? "Välj olika aktiviteter att slå ihop." : null,
            .. all.Select(id => IfEnded(draft, id)),
            .. Result.Faults(),
        ]);
    }

    private protected override void Reshape(DraftContents draft)
    {
        var parts = Others.Select(id => draft.Activities[id]).ToList();
        var kept = Result.In(draft.Activities[Into]);
        draft.Activities[Into] = kept with
        {
            FocusAreaIds = [.. kept.FocusAreaIds.Union(parts.SelectMany(part => part.FocusAreaIds))],
            AlsoServes = [.. kept.AlsoServes.Union(parts.SelectMany(part => part.AlsoServes.Prepend(part.GoalId))).Where(goal => goal != kept.GoalId)],
        };
        foreach (var id in Others) End(draft, id, kept.Name);
        Follow(draft);
    }

    private void End(DraftContents draft, ActivityId id, string name)
    {
        if (Proposed.Contains(id)) draft.Activities[id] = draft.Activities[id] with { Ending = new($"Ingår i {name}.", Into) };
        else draft.Activities.Remove(id);
    }

    private void Follow(DraftContents draft)
    {
        var others = Others.ToHashSet();
        foreach (var (id, line) in draft.BudgetLines.Where(pair => pair.Value.ActivityIds.Any(others.Contains)).ToList())
            draft.BudgetLines[id] = line with { ActivityIds = [.. line.ActivityIds.Select(activity => others.Contains(activity) ? Into : activity).Distinct()] };
        foreach (var (id, activity) in draft.Activities.Where(pair => pair.Value.Ending?.Successor is { } successor && others.Contains(successor)).ToList())
            draft.Activities[id] = activity with { Ending = activity.Ending! with { Successor = Into } };
    }
}
