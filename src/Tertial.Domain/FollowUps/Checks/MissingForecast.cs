namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A budget line that nobody has reported, and that therefore lacks a forecast.</summary>
internal static class MissingForecast
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from line in read.Now.BudgetLines
        where line.Forecast is null
        select new Finding(Check.ForecastMissing, Place.Of(line), "Utfall och prognos är inte redovisade.", line.Budget.Income.Ore, line.Budget.Cost.Ore);
}
