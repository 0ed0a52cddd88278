using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>The forecasts of a year beside how it ended, as a table.</summary>
public sealed record ForecastTable(IReadOnlyList<ForecastHistory> Histories, Kronor Kronor, int Year, string What)
{
    public IReadOnlyList<string> FollowUps => [.. Histories.SelectMany(history => history.Points).Select(point => point.FollowUp).Distinct()];

    public bool HasEnded => Histories.Any(history => history.Outcome is not null);

    /// <summary>Whether there is anything to compare: two forecasts, or one and how the year ended.</summary>
    public bool IsWorthShowing => FollowUps.Count + (HasEnded ? 1 : 0) > 1 && Histories.Any(history => history.Points.Any(point => point.Forecast is not null));

    /// <summary>"−12,0 (−1,2 %)": plus is better than forecast.</summary>
    public string Difference(ForecastPoint point) => point.Difference is { } difference
        ? $"{Kronor.Variance(difference)}{(point.Percent is { } percent ? $" ({Swedish.Number(percent, 1, plus: true)}\u00A0%)" : "")}"
        : "";
}
