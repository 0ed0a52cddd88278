using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>What was forecast for the year at one follow-up, beside how the year ended. All are net, so that a difference above zero ended better than forecast.</summary>
/// <param name="FollowUp">The follow-up's name.</param>
/// <param name="Forecast">The forecast; missing when none was made.</param>
/// <param name="Outcome">The year's outcome of the same lines; missing until the year's last follow-up tells it.</param>
/// <param name="NotCompared">How many lines the two leave out.</param>
public sealed record ForecastPoint(string FollowUp, Money? Forecast, Money? Outcome, int NotCompared)
{
    public Money? Difference => Forecast is { } forecast && Outcome is { } outcome ? outcome - forecast : null;

    /// <summary>The difference as a share of the forecast, in percent; missing when nothing was forecast.</summary>
    public decimal? Percent => Difference is { } difference && Forecast is { Ore: not 0 and var ore } ? 100m * difference.Ore / Math.Abs(ore) : null;
}

/// <summary>How the forecast of one budget line, or of all of one kind, has moved through the year's follow-ups, and how near it was.</summary>
/// <param name="Line">The line; missing for the total.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Points">The follow-ups before the year's last, in order.</param>
/// <param name="Outcome">How the year ended; missing until its last follow-up tells it.</param>
public sealed record ForecastHistory(BudgetLineId? Line, string Name, IReadOnlyList<ForecastPoint> Points, Money? Outcome)
{
    /// <summary>One for each line that any of them has, and last the total.</summary>
    /// <param name="snapshots">The plan's follow-ups, the earliest first.</param>
    /// <param name="kind">Operations or capital.</param>
    public static IReadOnlyList<ForecastHistory> Of(IReadOnlyList<Snapshot> snapshots, BudgetKind kind)
    {
        var (earlier, last) = (snapshots.Where(snapshot => !snapshot.IsLast).ToList(), snapshots.LastOrDefault(snapshot => snapshot.IsLast));
        var lines = snapshots.Reverse().SelectMany(snapshot => snapshot.BudgetLines).Where(line => line.Kind == kind).DistinctBy(line => line.Id).ToList();
        if (lines.Count == 0) return [];
        var histories = lines.Select(line => new ForecastHistory(line.Id, line.Name, [.. earlier.Select(snapshot => Point(snapshot, last, line.Id))], Ended(last, line.Id)));
        return [.. histories, new(null, "Summa", [.. earlier.Select(snapshot => Total(snapshot, last, kind))], Sum(lines.Select(line => Ended(last, line.Id))))];
    }

    private static ForecastPoint Point(Snapshot then, Snapshot? last, BudgetLineId line)
    {
        var (forecast, outcome) = (Find(then, line)?.Forecast?.Net, Ended(last, line));
        return new(then.FollowUp, forecast, outcome, forecast is null || last is not null && outcome is null ? 1 : 0);
    }

    // The same lines on both sides, or the difference would tell of what was left out.
    private static ForecastPoint Total(Snapshot then, Snapshot? last, BudgetKind kind)
    {
        var points = then.BudgetLines.Where(line => line.Kind == kind).Select(line => Point(then, last, line.Id)).ToList();
        var compared = points.Where(point => point.NotCompared == 0).ToList();
        return new(then.FollowUp, Sum(compared.Select(point => point.Forecast)), Sum(compared.Select(point => point.Outcome)), points.Count - compared.Count);
    }

    private static Money? Ended(Snapshot? last, BudgetLineId line) => last is null ? null : Find(last, line)?.OutcomeToDate?.Net;

    private static BudgetLineSnapshot? Find(Snapshot snapshot, BudgetLineId line) => snapshot.BudgetLines.FirstOrDefault(candidate => candidate.Id == line);

    private static Money? Sum(IEnumerable<Money?> amounts) => amounts.OfType<Money>().ToList() is { Count: > 0 } known ? known.Aggregate((sum, amount) => sum + amount) : null;
}
