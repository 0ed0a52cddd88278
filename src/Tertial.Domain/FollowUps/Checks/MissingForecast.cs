namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A budget line that lacks a forecast: nobody has reported it, even if the accounts have told its outcome.</summary>
internal static class MissingForecast
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from line in read.Now.BudgetLines
        where line.Forecast is null
        select new Finding(Check.ForecastMissing, Place.Of(line), line.OutcomeToDate is null ? "Utfall och prognos är inte redovisade." : "Utfallet är känt, men prognosen saknas.", line.Budget.Income.Ore, line.Budget.Cost.Ore);
}
