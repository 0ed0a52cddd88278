using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Plans;

/// <summary>What an outcome entered by hand must say, and how it must fit what is known already.</summary>
internal static class OutcomeRegistering
{
    public static IReadOnlyList<FieldObstacle> Obstacles(Metric metric, MetricOutcome outcome, DateOnly today)
    {
        var obstacles = new List<FieldObstacle>();
        if (outcome.PublishedOn > today) obstacles.Add(new(nameof(MetricOutcome.PublishedOn), "Dagen har inte varit än. Skriv dagen då utfallet blev känt."));
        if (outcome.Value is not null && outcome.Describes > outcome.PublishedOn)
            obstacles.Add(new(nameof(MetricOutcome.Describes), "Ett utfall blir inte känt före dagen det avser."));
        if (HasValue(outcome.State) && outcome.Value is null) obstacles.Add(new(nameof(MetricOutcome.Value), "Skriv värdet."));
        if (!HasValue(outcome.State) && (outcome.Value ?? outcome.Women ?? outcome.Men) is not null)
            obstacles.Add(new(nameof(MetricOutcome.Value), "Ta bort värdena, eller välj ett läge där det finns ett värde."));
        if (obstacles.Count == 0 && FitObstacle(metric, outcome) is { } misfit) obstacles.Add(misfit);
        return obstacles;
    }

    private static bool HasValue(OutcomeState state) => state switch
    {
        OutcomeState.Final or OutcomeState.Preliminary or OutcomeState.Restated => true,
        OutcomeState.NotYetPublished or OutcomeState.Discontinued => false,
        _ => throw new InvalidOperationException($"Unknown state {state}."),
    };

    private static FieldObstacle? FitObstacle(Metric metric, MetricOutcome outcome)
    {
        var known = metric.Outcomes.Where(candidate => candidate.Describes == outcome.Describes).MaxBy(candidate => candidate.PublishedOn);
        if (known?.PublishedOn > outcome.PublishedOn)
            return new(nameof(MetricOutcome.PublishedOn), $"Ett utfall för samma dag blev känt den {known.PublishedOn:yyyy-MM-dd}. Skriv den dagen eller en senare.");
        if (outcome.State == OutcomeState.Restated && metric.LastValueOf(outcome.Describes, outcome.PublishedOn) is null)
            return new(nameof(MetricOutcome.State), "Det finns inget tidigare värde för den dagen att rätta.");
        if (known is null) return null;
        if ((known.State, known.Value, known.Women, known.Men) == (outcome.State, outcome.Value, outcome.Women, outcome.Men))
            return new("", "Precis det utfallet är redan registrerat.");
        return known is { State: OutcomeState.Final or OutcomeState.Restated } && outcome.State is OutcomeState.Final or OutcomeState.Preliminary
            ? new(nameof(MetricOutcome.State), "Det finns redan ett fastställt värde för den dagen. Välj Rättat om det nya ersätter det.")
            : null;
    }
}
