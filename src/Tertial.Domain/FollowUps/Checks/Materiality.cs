namespace Tertial.Domain.FollowUps.Checks;

/// <summary>How large a deviation must be before someone is asked about it.</summary>
internal static class Materiality
{
    private static readonly Money Least = Money.FromKronor(50_000), AlwaysAskedAbout = Money.FromKronor(1_000_000);

    /// <summary>Two per cent of the line's income or cost, whichever is larger; never less than 50 tkr, never more than 1 mnkr.</summary>
    public static Money Of(BudgetLineSnapshot line)
    {
        var size = Math.Max(Math.Abs(line.Budget.Income.Ore), Math.Abs(line.Budget.Cost.Ore));
        return new(Math.Clamp(size / 50, Least.Ore, AlwaysAskedAbout.Ore));
    }

    public static bool IsMaterial(this BudgetLineSnapshot line, Money deviation) => Math.Abs(deviation.Ore) >= Of(line).Ore;
}
