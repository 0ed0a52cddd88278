namespace Tertial.Domain.Plans;

/// <summary>Changes a draft in place: whole or not at all, and only from what it reads now.</summary>
internal static class Drafting
{
    /// <summary>Why the edit cannot be made: something has changed since it was read, or the draft would no longer hang together.</summary>
    /// <param name="draft">The draft as it reads.</param>
    /// <param name="edit">The edit.</param>
    /// <param name="since">Since when it must not have changed, in words.</param>
    public static IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft, DraftEdit edit, string since = "sedan du läste den")
    {
        IReadOnlyList<Obstacle> clashes =
        [
            .. Clashes(edit.Goals, draft.Goals, goal => goal.Id, goal => goal.Content, content => $"Mål {content.Code}", since),
            .. Clashes(edit.Activities, draft.Activities, item => item.Id, item => item.Content, content => $"Aktiviteten {content.Name}", since),
            .. Clashes(edit.BudgetLines, draft.BudgetLines, line => line.Id, line => line.Content, content => $"Budgetposten {content.Name}", since),
            .. edit.Introduction is { } text && text.Before != draft.Introduction ? [new Obstacle($"Inledningen har ändrats {since}.")] : Array.Empty<Obstacle>(),
        ];
        return clashes.Count > 0 ? clashes : [.. Faults(DraftContents.Of(draft).With(edit))];
    }

    private static IEnumerable<Obstacle> Clashes<T, TId, TContent>(
        IReadOnlyList<Edit<TId, TContent>> edits, List<T> things, Func<T, TId> id, Func<T, TContent> content, Func<TContent, string> name, string since)
        where T : class where TId : struct, IId<TId> where TContent : class
    {
        if (edits.Count == 0) yield break;
        var now = things.ToDictionary(id);
        foreach (var edit in edits)
        {
            var current = now.GetValueOrDefault(edit.Id) is { } thing ? content(thing) : null;
            if (!Equals(current, edit.Before)) yield return new($"{name((current ?? edit.After ?? edit.Before)!)} har ändrats {since}.");
        }
    }

    private static IEnumerable<Obstacle> Faults(DraftContents after)
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
}
