namespace Tertial.Domain.Plans;

/// <summary>A body's operational plan (verksamhetsplan) for a period, normally a calendar year: a chain of versions.</summary>
public sealed class Plan
{
    public required PlanId Id { get; init; }

    public required BodyId BodyId { get; init; }

    public required string Title { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The year in the plan's address.</summary>
    public int Year => From.Year;

    /// <summary>Why a plan for the body and year cannot be begun among the plans there are.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToStarting(IEnumerable<Plan> plans, BodyId body, int year) =>
        plans.FirstOrDefault(plan => plan.BodyId == body && plan.Year == year) is { } same
            ? [new($"Det finns redan en plan för {year}: {same.Title}. Skriv en ny version av den i stället.")]
            : [];
}
