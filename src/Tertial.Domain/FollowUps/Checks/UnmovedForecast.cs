namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A deviation in the period, a full-year forecast that is still the budget or the last forecast, and no reason.</summary>
internal static class UnmovedForecast
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        // At year's end the forecast is the outcome; another check sees to that.
        if (read.Now.IsLast) yield break;
        foreach (var line in read.Now.BudgetLines)
        {
            if (line is not { Forecast: { } forecast, OutcomeToDate: { } outcome, BudgetToDate: { } budget } || !string.IsNullOrWhiteSpace(line.Comment)) continue;
            var deviation = outcome.Net - budget.Net;
            var isBudget = forecast == line.Budget;
            if (!line.IsMaterial(deviation) || !(isBudget || forecast == read.FormerLine(line.Id)?.Forecast)) continue;
            yield return new(Check.ForecastUnmoved, Place.Of(line),
                $"Utfallet hittills avviker {Written.Deviation(deviation)} från budget, men prognosen för helåret är {(isBudget ? "lika med budget" : $"densamma som i {read.FormerName}")} och skälet är inte skrivet.",
                deviation.Ore, forecast.Income.Ore, forecast.Cost.Ore);
        }
    }
}
