using Tertial.Domain.FollowUps;
using Tertial.Web.Pages.Public.FollowUps;

namespace Tertial.Web.Papers.Content;

/// <summary>Budget, outcome and forecast of each operation as bars; the same numbers stand in the table that follows.</summary>
internal static class BudgetChart
{
    private const string Alv = "#0d4f66", Edge = "#71838a", Over = "#a8231f";
    private const int Left = 150, Width = 280, Right = 50, Top = 14, RowHeight = 18;

    public static Figure Of(Economy economy)
    {
        var lines = economy.Operating;
        var longest = Math.Max(1, lines.SelectMany(line => new[] { line.Budget, line.OutcomeToDate, line.Forecast }).Max(amounts => -(amounts?.Net.Ore ?? 0)));
        int Length(long ore) => (int)Math.Clamp(-ore * Width / longest, 0, Width);
        var rows = lines.Select((line, row) => (Line: line, Y: Top + row * RowHeight)).ToList();
        return new(
            new(Left + Width + Right, Top + lines.Count * RowHeight,
                [
                    .. rows.Where(row => row.Line.OutcomeToDate is not null).Select(row => new Box(Left, row.Y + 4, Length(row.Line.OutcomeToDate!.Value.Net.Ore), 7, Alv)),
                    .. rows.Select(row => new Box(Left, row.Y + 2, Length(row.Line.Budget.Net.Ore), 11, null, Edge)),
                ],
                [.. rows.Where(row => row.Line.Forecast is not null).Select(row => Forecast(row.Line, Left + Length(row.Line.Forecast!.Value.Net.Ore), row.Y))],
                [
                    new Label(Left, 9, $"Ram: budget. Fylld: utfall {economy.Months}. Streck: {char.ToLowerInvariant(economy.ForecastWord[0])}{economy.ForecastWord[1..]}.", Size: 7),
                    .. rows.Select(row => new Label(0, row.Y + 11, Short(row.Line.Name), Size: 8)),
                    .. rows.Select(row => new Label(Left + Width + Right, row.Y + 11, row.Line.Deviation is { } deviation ? economy.Kronor.Variance(deviation) : "–", Anchor.End)),
                ]),
            $"Staplar för {lines.Count} verksamheter. {string.Join(" ", lines.Select(line => Says(economy, line)))}",
            "Budget, utfall och prognos per verksamhet, med avvikelse");
    }

    private static Stroke Forecast(BudgetLineSnapshot line, int x, int y) => new(x, y, x, y + 15, line.Deviation?.Ore < 0 ? Over : "#1b2a31");

    private static string Says(Economy economy, BudgetLineSnapshot line) => (line.OutcomeToDate, line.Forecast, line.Deviation) switch
    {
        ({ } outcome, { } forecast, { } deviation) => $"{line.Name}: budget {economy.Kronor.Net(line.Budget.Net)}, utfall {economy.Kronor.Net(outcome.Net)}, prognos {economy.Kronor.Net(forecast.Net)}, avvikelse {economy.Kronor.Variance(deviation)}.",
        ({ } outcome, _, _) => $"{line.Name}: budget {economy.Kronor.Net(line.Budget.Net)}, utfall {economy.Kronor.Net(outcome.Net)}, prognos saknas.",
        _ => $"{line.Name}: budget {economy.Kronor.Net(line.Budget.Net)}, inte redovisat.",
    };

    private static string Short(string name) => name.Length <= 32 ? name : $"{name[..30].TrimEnd()} …";
}
