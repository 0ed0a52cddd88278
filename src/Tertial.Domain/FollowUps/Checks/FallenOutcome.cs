namespace Tertial.Domain.FollowUps.Checks;

/// <summary>An outcome to date that is lower than in the period before, although it is counted from the beginning of the year.</summary>
internal static class FallenOutcome
{
    private static readonly Money Rounding = Money.FromKronor(5_000);

    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        // A plan of several years is followed up year by year.
        if (read.Former?.CutOff.Year != read.CutOff.Year) yield break;
        foreach (var line in read.Now.BudgetLines)
        {
            if (line.OutcomeToDate is not { } now || read.FormerLine(line.Id)?.OutcomeToDate is not { } before) continue;
            var (cost, income) = (Fell(before.Cost, now.Cost), Fell(before.Income, now.Income));
            if (cost || income)
                yield return new(Check.OutcomeFell, Place.Of(line), cost
                    ? $"Kostnaderna hittills är {Written.Tkr(now.Cost)}, men var {Written.Tkr(before.Cost)} redan i {read.FormerName}."
                    : $"Intäkterna hittills är {Written.Tkr(now.Income)}, men var {Written.Tkr(before.Income)} redan i {read.FormerName}.",
                    before.Income.Ore, before.Cost.Ore, now.Income.Ore, now.Cost.Ore);
        }
    }

    private static bool Fell(Money before, Money now) => before.Ore > 0 && before.Ore - now.Ore > Math.Max(before.Ore / 100, Rounding.Ore);
}
