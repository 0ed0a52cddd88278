using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>What an official states about an activity: facts and dates. Late, on plan and not yet due are derived from them.</summary>
public sealed record ReportedFacts
{
    /// <summary>Missing only in a draft.</summary>
    public ReportedStatus? Status { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? ExpectedCompletion { get; init; }

    /// <summary>What was done, for a citizen to read.</summary>
    public string? Done { get; init; }

    /// <summary>What it changed for those it is for.</summary>
    public string? Effect { get; init; }

    /// <summary>Why it deviates from the plan.</summary>
    public string? Cause { get; init; }

    /// <summary>What is done about the deviation.</summary>
    public string? Measure { get; init; }

    /// <summary>Work that remains although the activity is carried out.</summary>
    public string? WorkRemains { get; init; }

    /// <summary>When the activity is now expected to be finished: a completion after the cut-off is an expectation at the cut-off.</summary>
    public DateOnly? ExpectedAt(DateOnly cutOff) =>
        Status == ReportedStatus.Completed ? (CompletedOn > cutOff ? CompletedOn : null) : ExpectedCompletion;

    /// <summary>What must be mended before the report can be marked ready, each with the field it belongs to.</summary>
    public IReadOnlyList<FieldObstacle> ObstaclesToReady(Timing timing, DateOnly cutOff, DateOnly today)
    {
        if (Status is not { } status) return [new(nameof(Status), "Välj hur läget var den sista dagen i perioden.")];
        var obstacles = new List<FieldObstacle>();
        if (status == ReportedStatus.Completed && CompletedOn is null)
            obstacles.Add(new(nameof(CompletedOn), "Skriv vilken dag aktiviteten blev klar."));
        if (status == ReportedStatus.Completed && CompletedOn > today)
            obstacles.Add(new(nameof(CompletedOn), "Aktiviteten kan inte ha blivit klar en dag som inte har varit än. Välj Pågår och skriv när den väntas bli klar."));
        if (status != ReportedStatus.Completed && ExpectedCompletion <= cutOff)
            obstacles.Add(new(nameof(ExpectedCompletion), "Dagen den väntas bli klar ska ligga efter periodens sista dag."));
        if (status != ReportedStatus.NotBegun && string.IsNullOrWhiteSpace(Done))
            obstacles.Add(new(nameof(Done), "Skriv vad som har gjorts."));
        if (Deviates(status, timing, cutOff) && string.IsNullOrWhiteSpace(Cause))
            obstacles.Add(new(nameof(Cause), "Skriv varför aktiviteten avviker från planen."));
        if (Deviates(status, timing, cutOff) && status != ReportedStatus.Ended && string.IsNullOrWhiteSpace(Measure))
            obstacles.Add(new(nameof(Measure), "Skriv vad ni gör åt avvikelsen."));
        return obstacles;
    }

    private bool Deviates(ReportedStatus status, Timing timing, DateOnly cutOff) =>
        ActivityStandings.Of(timing, this, onceBegun: false, endedByDecision: false, cutOff).Deviates()
        || (status != ReportedStatus.Ended && ExpectedAt(cutOff) is { } expected && timing.IsLateIfFinished(expected));
}

/// <summary>An obstacle that belongs to one field of a form.</summary>
public sealed record FieldObstacle(string Field, string Text);
