using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Plans;

/// <summary>What a draft asks to have decided: by whom, whether the budget is part of it, and whether its money hangs on the council.</summary>
/// <param name="DecidedBy">The body that may decide it: a committee only prepares (KL 6:38).</param>
/// <param name="AdoptsBudget">Whether the budget is another than the one in force.</param>
/// <param name="Need">The frames it needs; missing when it needs no others than those in force.</param>
public sealed record PlanProposal(Body DecidedBy, bool AdoptsBudget, FrameNeed? Need)
{
    public static PlanProposal Of(MunicipalRecord record, Plan plan, PlanVersion draft, DateOnly on)
    {
        var body = record.Body(plan.BodyId);
        var budget = record.HistoryOf(plan.Id).InForceOn(on, Effect.AdoptBudget);
        var adoptsBudget = Difference.Between(budget, draft).Budget.Count > 0;
        return new(
            Candidates(record, body).First(candidate => Competence.ObstaclesToDeciding(candidate.Kind, Effect.AdoptPlan).Count == 0),
            adoptsBudget,
            adoptsBudget ? FrameNeed.Of(record, plan, draft, on) : null);
    }

    /// <summary>What stands in the way of proposing the draft besides what is wrong in it: that it says nothing new.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft, PlanVersion? former) =>
        former is not null && Difference.Between(former, draft).IsEmpty ? [new($"Utkastet är likadant som version {former.Number}. Det finns inget att föreslå.")] : [];

    private static IEnumerable<Body> Candidates(MunicipalRecord record, Body body) =>
        [body, .. body.PartOf is { } board ? [record.Body(board)] : Array.Empty<Body>(), .. record.Bodies.Where(other => other.Kind == BodyKind.Council)];
}

/// <summary>That a budget needs more than the council's frames in force allow, or that there are none: it is adopted on condition that the council decides.</summary>
/// <param name="InForce">The frame in force for the year; missing when the council has not set one.</param>
/// <param name="Awaited">The frame put forward to the council, when there is one to wait for.</param>
public sealed record FrameNeed(Frame? InForce, Frame? Awaited)
{
    /// <summary>Nothing when the budget fits within the frames in force.</summary>
    public static FrameNeed? Of(MunicipalRecord record, Plan plan, PlanVersion draft, DateOnly on)
    {
        var inForce = record.FrameOn(plan.BodyId, plan.Year, on);
        if (inForce is not null && Fits(inForce.NetCost, draft.NetOf(BudgetKind.Operating, plan.Year)) && Fits(inForce.Capital, draft.NetOf(BudgetKind.Capital, plan.Year))) return null;
        var awaited = record.FrameAwaitedBy(draft, plan, on);
        return new(inForce, awaited is not null && record.Decisions.StandingOn(awaited.EstablishedBy, on) == Standing.Proposed ? awaited : null);
    }

    private static bool Fits(Money frame, Money net) => -net.Ore <= frame.Ore;
}
