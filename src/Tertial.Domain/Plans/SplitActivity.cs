namespace Tertial.Domain.Plans;

/// <summary>What one activity is to be when work is divided or brought together.</summary>
public sealed record Share
{
    public required string Name { get; init; }

    public required string What { get; init; }

    public PlannedDate? Start { get; init; }

    public PlannedDate? End { get; init; }

    public bool IsOngoing { get; init; }

    public UnitId? UnitId { get; init; }

    public string? Responsible { get; init; }

    public static Share Of(Activity activity) => new()
    {
        Name = activity.Name,
        What = activity.What,
        Start = activity.Start,
        End = activity.End,
        IsOngoing = activity.IsOngoing,
        UnitId = activity.UnitId,
        Responsible = activity.Responsible,
    };

    /// <summary>Several activities as one: all that is done in them, from the first start to the last end. A day that one of them lacks is lacking.</summary>
    public static Share Together(Activity into, IEnumerable<Activity> others)
    {
        IReadOnlyList<Activity> all = [into, .. others];
        var isOngoing = all.Any(activity => activity.IsOngoing);
        return Of(into) with
        {
            What = string.Join("\n\n", all.Select(activity => activity.What.Trim()).Where(what => what.Length > 0).Distinct()),
            Start = all.All(activity => activity.Start is not null) ? all.Select(activity => activity.Start).MinBy(start => start!.Value.First) : null,
            End = !isOngoing && all.All(activity => activity.End is not null) ? all.Select(activity => activity.End).MaxBy(end => end!.Value.Last) : null,
            IsOngoing = isOngoing,
        };
    }

    /// <summary>That an activity reads otherwise than when someone began to fill in a form about it.</summary>
    internal static string? IfChanged(Share? readAs, Activity activity) =>
        readAs is not null && readAs != Of(activity) ? $"{activity.Name} har ändrats sedan du läste den." : null;

    internal ActivityContent In(ActivityContent content) => content with
    {
        Name = Name.Trim(),
        What = What.Trim(),
        Start = Start,
        End = IsOngoing ? null : End,
        IsOngoing = IsOngoing,
        UnitId = UnitId,
        Responsible = string.IsNullOrWhiteSpace(Responsible) ? null : Responsible.Trim(),
    };

    internal IEnumerable<string> Faults()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return "Skriv vad aktiviteten ska heta.";
        else if (!IsOngoing && Start is { } start && End is { } end && end.Last < start.First) yield return $"{Name.Trim()} slutar innan den börjar.";
    }
}

/// <summary>Divides an activity: it stays, with its history, and a new one right after it takes part of the work. Goals, focus areas and budget lines are the same for both.</summary>
/// <param name="Id">The activity that is divided.</param>
/// <param name="NewId">The new activity.</param>
/// <param name="Code">Its code.</param>
/// <param name="Rest">What is left in the one that stays.</param>
/// <param name="Taken">What the new one takes.</param>
public sealed record SplitActivity(ActivityId Id, ActivityId NewId, string Code, Share Rest, Share Taken) : Reshaping
{
    /// <summary>What the activity read as when it was divided; another reading now is a clash.</summary>
    public Share? ReadAs { get; init; }

    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft) => Find(draft, Id) is not { } activity ? All(Gone(draft, Id)) : All(
    [
        Share.IfChanged(ReadAs, activity),
        IfEnded(draft, Id),
        .. Rest.Faults(),
        .. Taken.Faults(),
        string.Equals(Rest.Name.Trim(), Taken.Name.Trim(), StringComparison.OrdinalIgnoreCase) ? "Ge de två aktiviteterna olika namn." : null,
    ]);

    private protected override void Reshape(DraftContents draft)
    {
        var original = draft.Activities[Id];
        draft.Activities[Id] = Rest.In(original);
        Sequence.InsertAfter(draft, Id, NewId, Taken.In(original) with { Code = Code, Origin = DuplicateActivity.OriginOf(original) });
        foreach (var (id, line) in draft.BudgetLines.Where(pair => pair.Value.ActivityIds.Contains(Id)).ToList())
            draft.BudgetLines[id] = line with { ActivityIds = [.. line.ActivityIds, NewId] };
    }
}
