namespace Tertial.Domain.FollowUps.Checks;

/// <summary>At the plan's last day: a forecast that is not the outcome, or a budget to date that is not the year's.</summary>
internal static class YearEndForecast
{
    private static readonly Money Rounding = Money.FromKronor(1_000);

    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        if (read.CutOff != read.Plan.To) yield break;
        foreach (var line in read.Now.BudgetLines)
        {
            if (line is not { Forecast: { } forecast, OutcomeToDate: { } outcome, BudgetToDate: { } budget }) continue;
            if (Differ(forecast, outcome))
                yield return new(Check.ForecastAfterYearEnd, Place.Of(line),
                    $"Prognosen för helåret är {Written.Tkr(forecast.Net)} netto, men året är slut och utfallet blev {Written.Tkr(outcome.Net)}.",
                    forecast.Income.Ore, forecast.Cost.Ore, outcome.Income.Ore, outcome.Cost.Ore);
            else if (Differ(budget, line.Budget))
                yield return new(Check.ForecastAfterYearEnd, Place.Of(line),
                    $"Budget hittills är {Written.Tkr(budget.Net)} netto, men året är slut och budgeten för helåret är {Written.Tkr(line.Budget.Net)}.",
                    budget.Income.Ore, budget.Cost.Ore, line.Budget.Income.Ore, line.Budget.Cost.Ore);
        }
    }

    private static bool Differ(Amounts left, Amounts right) => Differ(left.Income, right.Income) || Differ(left.Cost, right.Cost);

    private static bool Differ(Money left, Money right) => Math.Abs(left.Ore - right.Ore) > Rounding.Ore;
}
