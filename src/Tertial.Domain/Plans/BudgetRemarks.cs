namespace Tertial.Domain.Plans;

/// <summary>What looks wrong in a draft's budget: line by line, and against the council's frames.</summary>
internal static class BudgetRemarks
{
    public static IEnumerable<Remark> On(PlanVersion draft, Plan plan, MunicipalRecord record, DateOnly today) =>
        draft.BudgetLines.OrderBy(line => line.Order).SelectMany(line => OnLine(line, plan)).Concat(OnFrames(draft, plan, record, today));

    private static IEnumerable<Remark> OnLine(BudgetLine line, Plan plan)
    {
        var name = string.IsNullOrWhiteSpace(line.Name) ? $"Budgetposten {line.Code}" : line.Name.Trim();
        Remark Say(RemarkKind kind, string text) => new(kind, RemarkSubject.BudgetLine, line.Code, text);

        if (string.IsNullOrWhiteSpace(line.Name)) yield return Say(RemarkKind.NoName, $"{name} saknar namn.");
        if (line.Budget.HasNegative) yield return Say(RemarkKind.NegativeAmount, $"{name} har ett belopp under noll. Det är tillåtet men ovanligt.");
        if (line.Year < plan.From.Year || line.Year > plan.To.Year) yield return Say(RemarkKind.OtherYear, $"{name} gäller {line.Year}, som inte ingår i planen.");
    }

    private static IEnumerable<Remark> OnFrames(PlanVersion draft, Plan plan, MunicipalRecord record, DateOnly today)
    {
        var inForce = record.FrameOn(plan.BodyId, plan.Year, today);
        var awaited = record.FrameAwaitedBy(draft, plan, today);
        return Over(draft, plan, inForce, "ramen som gäller").Concat(awaited == inForce ? [] : Over(draft, plan, awaited, "ramen som fullmäktige har att besluta om"));
    }

    private static IEnumerable<Remark> Over(PlanVersion draft, Plan plan, Frame? frame, string name)
    {
        if (frame is null) yield break;
        if (-draft.NetOf(BudgetKind.Operating, plan.Year).Ore > frame.NetCost.Ore)
            yield return new(RemarkKind.OverFrame, RemarkSubject.Plan, null, $"Nettokostnaden i budgeten är större än {name}.");
        if (-draft.NetOf(BudgetKind.Capital, plan.Year).Ore > frame.Capital.Ore)
            yield return new(RemarkKind.OverFrame, RemarkSubject.Plan, null, $"Investeringarna i budgeten är större än {name}.");
    }
}
