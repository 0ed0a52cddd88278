using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>The sum of a follow-up's budget lines of one kind. Each sum says how many lines it includes: what is not known is counted apart, never as zero.</summary>
/// <param name="Budget">The whole budget, reported or not.</param>
/// <param name="OutcomeToDate">The sum of the outcomes that are known; missing when none is.</param>
/// <param name="Forecast">The sum of the forecasts that were made; missing when none was.</param>
/// <param name="Deviation">Forecast net less budget net over the lines that have a forecast: + is better than budget.</param>
/// <param name="Lines">How many lines there are.</param>
/// <param name="WithOutcome">How many lines the outcome includes: reported, or told by the accounts.</param>
/// <param name="WithForecast">How many lines the forecast and the deviation include.</param>
public sealed record BudgetTotal(Amounts Budget, Amounts? OutcomeToDate, Amounts? Forecast, Money? Deviation, int Lines, int WithOutcome, int WithForecast)
{
    public bool IsComplete => WithForecast == Lines && HasAllOutcomes;

    public bool HasAllOutcomes => WithOutcome == Lines;

    /// <summary>Lines of which nothing is known.</summary>
    public int NotReported => Lines - WithOutcome;

    /// <summary>Lines whose outcome is known, and that lack a forecast.</summary>
    public int ForecastMissing => WithOutcome - WithForecast;

    public static BudgetTotal Of(IEnumerable<BudgetLineSnapshot> lines, BudgetKind kind)
    {
        var own = lines.Where(line => line.Kind == kind).ToList();
        var outcomes = own.Select(line => line.OutcomeToDate).OfType<Amounts>().ToList();
        var forecasts = own.Where(line => line.Forecast is not null).ToList();
        return new(
            Sum(own.Select(line => line.Budget)),
            outcomes.Count == 0 ? null : Sum(outcomes),
            forecasts.Count == 0 ? null : Sum(forecasts.Select(line => line.Forecast!.Value)),
            forecasts.Count == 0 ? null : forecasts.Aggregate(Money.Zero, (sum, line) => sum + Amounts.Deviation(line.Budget, line.Forecast!.Value)),
            own.Count, outcomes.Count, forecasts.Count);
    }

    private static Amounts Sum(IEnumerable<Amounts> amounts) => amounts.Aggregate(Amounts.Zero, (sum, amount) => sum + amount);
}
