using Tertial.Domain.FollowUps;

namespace Tertial.Web.Words;

/// <summary>What is said of money that is not known, and of sums that leave it out.</summary>
public static class MoneyWords
{
    public const string NotReported = "Inte redovisat", ForecastMissing = "Prognos saknas";

    /// <summary>Stands where a line's forecast and deviation would.</summary>
    public static string InPlaceOfForecast(this BudgetLineSnapshot line) => line.OutcomeToDate is null ? NotReported : ForecastMissing;

    /// <summary>Stands where the sum of forecasts and deviations would, when no line has any.</summary>
    public static string InPlaceOfForecast(this BudgetTotal total) => total.OutcomeToDate is null ? NotReported : ForecastMissing;

    /// <summary>"3 av 5 poster", under a sum that does not include them all.</summary>
    public static string? Including(int lines, int all) => lines == all ? null : $"{Swedish.Number(lines)} av {Swedish.Number(all)} poster";

    /// <summary>A sentence for each kind of what is not known.</summary>
    public static IEnumerable<string> Unknown(params BudgetTotal[] totals)
    {
        var (notReported, withoutForecast) = (totals.Sum(total => total.NotReported), totals.Sum(total => total.ForecastMissing));
        if (notReported > 0) yield return Swedish.Count(notReported, "En budgetpost är inte redovisad.", "{0} budgetposter är inte redovisade.");
        if (withoutForecast > 0) yield return Swedish.Count(withoutForecast, "En budgetpost har utfall men ingen prognos.", "{0} budgetposter har utfall men ingen prognos.");
    }
}
