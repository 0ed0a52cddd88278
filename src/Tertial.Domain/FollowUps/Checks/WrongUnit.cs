using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A figure about a thousand times another period's or its budget: kronor, thousands and millions mixed up; for a metric also shares and per cent.</summary>
internal static class WrongUnit
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
    [
        .. read.Now.BudgetLines.SelectMany(line => Lines(read, line)),
        .. read.Metrics.SelectMany(metric => Metrics(read, metric)),
    ];

    private static IEnumerable<Finding> Lines(CheckedFollowUp read, BudgetLineSnapshot line)
    {
        if (line is not { BudgetToDate: { } toDate, OutcomeToDate: { } outcome, Forecast: { } forecast }) yield break;
        var before = read.FormerLine(line.Id)?.OutcomeToDate;
        (string Name, Money Figure, Money Beside, string Against)? fault =
            Side("kostnader", line.Budget.Cost, toDate.Cost, outcome.Cost, forecast.Cost, before?.Cost) ??
            Side("intäkter", line.Budget.Income, toDate.Income, outcome.Income, forecast.Income, before?.Income);
        if (fault is not var (name, figure, beside, against)) yield break;
        yield return new(Check.WrongUnit, Place.Of(line), $"{name} är {Written.Tkr(figure)}, {(figure.CompareTo(beside) > 0 ? "omkring tusen gånger så mycket som" : "omkring en tusendel av")} {against}, {Written.Tkr(beside)}.", name, figure.Ore, beside.Ore);

        (string, Money, Money, string)? Side(string side, Money budget, Money toDate, Money outcome, Money forecast, Money? before)
        {
            if (IsThousandfold(forecast, budget) || IsThousandfold(budget, forecast)) return ($"Prognosen för helåret, {side},", forecast, budget, "budgeten");
            if (IsThousandfold(outcome, budget)) return ($"Utfallet hittills, {side},", outcome, budget, "budgeten för helåret");
            if (IsThousandfold(toDate, budget) || (line.Kind == BudgetKind.Operating && IsThousandfold(budget, toDate))) return ($"Budget hittills, {side},", toDate, budget, "budgeten för helåret");
            // A small outcome early in the year is no slip, but one that shrinks a thousand times is.
            return before is { } former && IsThousandfold(former, outcome) ? ($"Utfallet hittills, {side},", outcome, former, $"utfallet i {read.FormerName}") : null;
        }
    }

    private static IEnumerable<Finding> Metrics(CheckedFollowUp read, Metric metric)
    {
        if (read.KnownOutcomes(metric).GroupBy(outcome => outcome.Describes).Select(day => day.Last()).TakeLast(2).ToArray() is not [var before, var now]) yield break;
        if (now.PublishedOn <= read.FormerFollowUp?.ReportingTo || before.Value is not { } former || now.Value is not { } value) yield break;
        var share = metric.Unit.Contains("procent", StringComparison.OrdinalIgnoreCase) && (IsHundredfold(value, former) || IsHundredfold(former, value));
        if (share || IsThousandfold(value, former) || IsThousandfold(former, value))
            yield return new(Check.WrongUnit, Place.Of(metric),
                $"Värdet för den {Written.Day(now.Describes)} är {Written.Number(value)}, men värdet före det var {Written.Number(former)}.", now.Describes, value, former);
    }

    private static bool IsThousandfold(Money large, Money small) => IsThousandfold((decimal)large.Ore, small.Ore);

    private static bool IsThousandfold(decimal large, decimal small) => small > 0 && large / small is >= 300 and <= 3000;

    // 0,82 where 82 was meant: a share and its percentage.
    private static bool IsHundredfold(decimal large, decimal small) => small is > 0 and <= 1.5m && large / small is >= 50 and <= 200;
}
