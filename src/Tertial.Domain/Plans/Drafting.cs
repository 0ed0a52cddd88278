namespace Tertial.Domain.Plans;

/// <summary>Changes a draft in place: whole or not at all, and only from what it reads now.</summary>
internal static class Drafting
{
    /// <summary>Why the edit cannot be made: something has changed since it was read, or the draft would no longer hang together.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft, DraftEdit edit)
    {
        IReadOnlyList<Obstacle> clashes =
        [
            .. Clashes(edit.Goals, draft.Goals.ToDictionary(goal => goal.Id, goal => goal.Content), content => $"Mål {content.Code}"),
            .. Clashes(edit.Activities, draft.Activities.ToDictionary(item => item.Id, item => item.Content), content => $"Aktiviteten {content.Name}"),
            .. Clashes(edit.BudgetLines, draft.BudgetLines.ToDictionary(line => line.Id, line => line.Content), content => $"Budgetposten {content.Name}"),
            .. edit.Introduction is { } text && text.Before != draft.Introduction ? [new Obstacle("Inledningen har ändrats sedan du läste den.")] : Array.Empty<Obstacle>(),
        ];
        return clashes.Count > 0 ? clashes : [.. Faults(Contents.Of(draft).With(edit))];
    }

    private static IEnumerable<Obstacle> Clashes<TId, TContent>(IEnumerable<Edit<TId, TContent>> edits, Dictionary<TId, TContent> now, Func<TContent, string> name)
        where TId : struct, IId<TId> where TContent : class =>
        edits.Where(edit => !Equals(now.GetValueOrDefault(edit.Id), edit.Before))
            .Select(edit => new Obstacle($"{name((now.GetValueOrDefault(edit.Id) ?? edit.After ?? edit.Before)!)} har ändrats sedan du läste den."));

    private static IEnumerable<Obstacle> Faults(Contents after)
    {
        foreach (var code in Doubles(after.Goals.Values.Select(goal => goal.Code))) yield return new($"Målkoden {code} finns redan i utkastet.");
        foreach (var code in Doubles(after.Activities.Values.Select(activity => activity.Code))) yield return new($"Aktivitetskoden {code} finns redan i utkastet.");
        foreach (var code in Doubles(after.BudgetLines.Values.Select(line => line.Code))) yield return new($"Koden {code} finns redan bland budgetposterna.");
        foreach (var activity in after.Activities.Values)
        {
            if (!after.Goals.ContainsKey(activity.GoalId)) yield return new($"Aktiviteten {activity.Name} hör till ett mål som inte finns i utkastet.");
            if (activity.AlsoServes.Any(goal => !after.Goals.ContainsKey(goal))) yield return new($"Aktiviteten {activity.Name} bidrar till ett mål som inte finns i utkastet.");
            if (activity.Ending?.Successor is { } successor && !after.Activities.ContainsKey(successor)) yield return new($"Det som ersätter aktiviteten {activity.Name} finns inte i utkastet.");
        }
        foreach (var line in after.BudgetLines.Values.Where(line => line.ActivityIds.Any(id => !after.Activities.ContainsKey(id))))
            yield return new($"Budgetposten {line.Name} bär en aktivitet som inte finns i utkastet.");
    }

    private static IEnumerable<string> Doubles(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    private sealed record Contents(Dictionary<GoalId, GoalContent> Goals, Dictionary<ActivityId, ActivityContent> Activities, Dictionary<BudgetLineId, BudgetLineContent> BudgetLines)
    {
        public static Contents Of(PlanVersion draft) => new(
            draft.Goals.ToDictionary(goal => goal.Id, goal => goal.Content),
            draft.Activities.ToDictionary(activity => activity.Id, activity => activity.Content),
            draft.BudgetLines.ToDictionary(line => line.Id, line => line.Content));

        public Contents With(DraftEdit edit)
        {
            Apply(Goals, edit.Goals);
            Apply(Activities, edit.Activities);
            Apply(BudgetLines, edit.BudgetLines);
            return this;
        }

        private static void Apply<TId, TContent>(Dictionary<TId, TContent> contents, IEnumerable<Edit<TId, TContent>> edits)
            where TId : struct, IId<TId> where TContent : class
        {
            foreach (var edit in edits)
                if (edit.After is { } after) contents[edit.Id] = after;
                else contents.Remove(edit.Id);
        }
    }
}
