namespace Tertial.Domain.Plans;

/// <summary>What is changed in every one of many activities; what is missing stays as it is.</summary>
public sealed record SameChange
{
    /// <summary>Moves both dates, so many months and then so many days later, or earlier when less than zero.</summary>
    public int Months { get; init; }

    public int Days { get; init; }

    public PlannedDate? Start { get; init; }

    /// <summary>Gives an end; what was ongoing is no longer so.</summary>
    public PlannedDate? End { get; init; }

    public UnitId? UnitId { get; init; }

    public string? Responsible { get; init; }

    public Priority? Priority { get; init; }

    public FocusAreaId? AddFocusArea { get; init; }

    public FocusAreaId? RemoveFocusArea { get; init; }

    public bool IsNothing => this == new SameChange();

    internal bool CanShift(PlannedDate? date) => date is null || date.Value.Shifted(Months, Days) is not null;

    internal ActivityContent In(ActivityContent content) => content with
    {
        Start = Start ?? content.Start?.Shifted(Months, Days),
        End = End ?? content.End?.Shifted(Months, Days),
        IsOngoing = content.IsOngoing && End is null,
        UnitId = UnitId ?? content.UnitId,
        Responsible = Responsible ?? content.Responsible,
        Priority = Priority ?? content.Priority,
        FocusAreaIds = Areas(content.FocusAreaIds),
    };

    private IReadOnlyList<FocusAreaId> Areas(IReadOnlyList<FocusAreaId> areas)
    {
        var left = areas.Where(area => area != RemoveFocusArea);
        return AddFocusArea is { } added && !areas.Contains(added) ? [.. left, added] : [.. left];
    }
}

/// <summary>Makes the same change in many activities, in all of them or none.</summary>
public sealed record ChangeMany(IReadOnlyList<ActivityId> Ids, SameChange Change) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Ids.Count == 0) return All("Välj minst en aktivitet.");
        if (Change.IsNothing) return All("Välj vad som ska ändras.");
        if (Ids.Select(id => Gone(draft, id)).FirstOrDefault(gone => gone is not null) is { } missing) return All(missing);
        return All(
        [
            Change.AddFocusArea is { } area && area == Change.RemoveFocusArea ? "Välj olika fokusområden att lägga till och ta bort." : null,
            .. Ids.SelectMany(id => ObstaclesTo(Find(draft, id)!)),
        ]);
    }

    private protected override void Reshape(DraftContents draft)
    {
        foreach (var id in Ids) draft.Activities[id] = Change.In(draft.Activities[id]);
    }

    private IEnumerable<string> ObstaclesTo(Activity activity)
    {
        if (activity.Ending is not null) yield return $"{activity.Name} är avslutad i utkastet och kan inte ändras.";
        if (Change.Start is null && !Change.CanShift(activity.Start) || Change.End is null && !Change.CanShift(activity.End))
        {
            yield return $"Tiden för {activity.Name} är angiven som {Coarsest(activity)} och kan inte flyttas så. Välj bort den, eller skriv en ny tid.";
            yield break;
        }
        if (Change.In(activity.Content) is { Start: { } start, End: { } end } && end.Last < start.First) yield return $"{activity.Name} skulle sluta innan den börjar.";
    }

    private static string Coarsest(Activity activity) => new[] { activity.Start, activity.End }.Max(date => date?.Precision) switch
    {
        Precision.Month => "månad",
        Precision.Tertial => "tertial",
        Precision.Year => "år",
        Precision.Day or null => "dag",
        var unknown => throw new InvalidOperationException($"Unknown precision {unknown}."),
    };
}
