namespace Tertial.Domain.FollowUps.Checks;

/// <summary>An income or a cost reported with a minus sign on a line whose budget has none.</summary>
/// <remarks>A line that is budgeted as negative, such as an unspecified saving, may be reported so.</remarks>
internal static class UnexpectedSign
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var line in read.Now.BudgetLines)
        {
            if (line is not { BudgetToDate: { } budget, OutcomeToDate: { } outcome, Forecast: { } forecast }) continue;
            (string Name, Amounts Amounts)[] figures = [("budget hittills", budget), ("utfall hittills", outcome), ("prognos helår", forecast)];
            var negative = figures.Where(figure => figure.Amounts.Income.Ore < 0 && line.Budget.Income.Ore >= 0).Select(figure => $"intäkter, {figure.Name}")
                .Concat(figures.Where(figure => figure.Amounts.Cost.Ore < 0 && line.Budget.Cost.Ore >= 0).Select(figure => $"{(line.Kind == Plans.BudgetKind.Capital ? "utgifter" : "kostnader")}, {figure.Name}"))
                .ToArray();
            if (negative.Length > 0)
                yield return new(Check.UnexpectedSign, Place.Of(line), $"Beloppet har minustecken: {string.Join("; ", negative)}.",
                    [.. figures.SelectMany(figure => new object[] { figure.Amounts.Income.Ore, figure.Amounts.Cost.Ore })]);
        }
    }
}
