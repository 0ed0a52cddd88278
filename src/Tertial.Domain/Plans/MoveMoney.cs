namespace Tertial.Domain.Plans;

/// <summary>Moves money from one budget line to another of the same kind and year: the one may cost less and the other more, and the total stays.</summary>
/// <param name="From">The line that gets less.</param>
/// <param name="To">The line that gets more.</param>
/// <param name="Amount">How much, above zero, in öre.</param>
public sealed record MoveMoney(BudgetLineId From, BudgetLineId To, Money Amount) : Reshaping
{
    public override IReadOnlyList<Obstacle> ObstaclesTo(PlanVersion draft)
    {
        if (Gone(draft, From) is { } gone) return All(gone);
        if (Gone(draft, To) is { } missing) return All(missing);
        var (from, to) = (draft.BudgetLines.Find(line => line.Id == From)!, draft.BudgetLines.Find(line => line.Id == To)!);
        return All(
            From == To ? "Välj två olika budgetposter." : null,
            Amount.Ore <= 0 ? "Skriv ett belopp som är större än noll." : null,
            from.Kind != to.Kind ? "Pengar kan inte flyttas mellan drift och investering." : null,
            from.Year != to.Year ? "Pengar kan inte flyttas mellan olika år." : null,
            Amount.Ore > from.Budget.Cost.Ore ? $"{from.Name} har inte så mycket pengar att flytta." : null);
    }

    private protected override void Reshape(DraftContents draft)
    {
        draft.BudgetLines[From] = Spending(draft.BudgetLines[From], -Amount);
        draft.BudgetLines[To] = Spending(draft.BudgetLines[To], Amount);
    }

    private static BudgetLineContent Spending(BudgetLineContent line, Money more) => line with { Budget = line.Budget with { Cost = line.Budget.Cost + more } };
}
