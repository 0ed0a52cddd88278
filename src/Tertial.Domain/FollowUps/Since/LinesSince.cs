using Tertial.Domain.FollowUps.Checks;

namespace Tertial.Domain.FollowUps.Since;

/// <summary>What is new about the budget lines.</summary>
internal static class LinesSince
{
    public static IEnumerable<Change> Between(IReadOnlyList<BudgetLineSnapshot> before, IReadOnlyList<BudgetLineSnapshot> now)
    {
        var (former, present) = (before.ToDictionary(line => line.Id), now.Select(line => line.Id).ToHashSet());
        return [
            .. InOrder(now).SelectMany(line => former.TryGetValue(line.Id, out var then) ? Between(then, line) : [new LineAdded(line)]),
            .. InOrder(before).Where(line => !present.Contains(line.Id)).Select(line => new LineGone(line)),
        ];
    }

    private static IEnumerable<Change> Between(BudgetLineSnapshot then, BudgetLineSnapshot line)
    {
        if (then.Budget != line.Budget) yield return new BudgetMoved(line, then.Budget);
        if (then.Deviation is not { } before) yield break;
        if (line.Deviation is not { } now) yield return new LineNotReported(line);
        else if (line.IsMaterial(now - before)) yield return new LineForecastMoved(line, before);
    }

    private static IOrderedEnumerable<BudgetLineSnapshot> InOrder(IEnumerable<BudgetLineSnapshot> lines) =>
        lines.OrderBy(line => line.Code, StringComparer.Ordinal).ThenBy(line => line.Id.Value);
}
