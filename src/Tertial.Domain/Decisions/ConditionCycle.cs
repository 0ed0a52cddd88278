namespace Tertial.Domain.Decisions;

/// <summary>Finds conditions that hang on each other in a circle, which could never be settled.</summary>
public static class ConditionCycle
{
    /// <summary>A point on a circle, or nothing when there is none.</summary>
    public static DecisionPointId? Find(IEnumerable<Matter> matters) => Find(matters.SelectMany(matter => matter.Conditions));

    /// <summary>A point on a circle, or nothing when there is none.</summary>
    public static DecisionPointId? Find(IEnumerable<Condition> conditions)
    {
        var hangsOn = conditions
            .SelectMany(condition => condition.Governs, (condition, governed) => (governed, condition))
            .SelectMany(pair => new[] { pair.condition.HangsOnPoint, pair.condition.StatedBy }, (pair, needed) => (pair.governed, needed))
            .Where(pair => pair.needed is not null)
            .ToLookup(pair => pair.governed, pair => pair.needed!.Value);

        var settled = new HashSet<DecisionPointId>();
        var open = new HashSet<DecisionPointId>();
        foreach (var start in hangsOn.Select(group => group.Key))
            if (Follow(start) is { } found) return found;
        return null;

        DecisionPointId? Follow(DecisionPointId point)
        {
            if (settled.Contains(point)) return null;
            if (!open.Add(point)) return point;
            foreach (var needed in hangsOn[point])
                if (Follow(needed) is { } found) return found;
            settled.Add(point);
            return null;
        }
    }
}
