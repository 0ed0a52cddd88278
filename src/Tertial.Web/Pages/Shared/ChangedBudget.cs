using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>The budget lines of one kind and year that differ, with the whole sum before and now.</summary>
/// <param name="Caption">Which part of the budget it is.</param>
/// <param name="Says">How the sum changes, as a sentence.</param>
/// <param name="Rows">The lines that differ.</param>
/// <param name="Before">The sum of all lines in the former version; missing when there was none.</param>
/// <param name="After">The sum of all lines in the later version.</param>
public sealed record ChangedBudget(string Caption, string Says, IReadOnlyList<ChangedBudgetRow> Rows, Money? Before, Money After)
{
    public Money Change => After - (Before ?? Money.Zero);
}

/// <summary>One line; its net is missing in the version that does not have it here.</summary>
public sealed record ChangedBudgetRow(ChangedItem Item, Money? Before, Money? After)
{
    public Money Change => (After ?? Money.Zero) - (Before ?? Money.Zero);
}

/// <summary>Tells the changes of the budget in words and sums.</summary>
public sealed class ChangedBudgetLines(Comparison comparison, Kronor kronor)
{
    public IReadOnlyList<ChangedBudget> All => [.. comparison.Difference.Budget
        .SelectMany(change => new[] { change.Before, change.After }).OfType<BudgetLine>()
        .Select(line => (line.Kind, line.Year)).Distinct().OrderBy(part => part.Kind).ThenBy(part => part.Year)
        .Select(part => Part(part.Kind, part.Year))];

    private ChangedBudget Part(BudgetKind kind, int year)
    {
        bool IsHere(BudgetLine? line) => line?.Kind == kind && line.Year == year;
        Money? Here(BudgetLine? line) => IsHere(line) ? line!.Budget.Net : null;
        Money Sum(PlanVersion version) => new(version.BudgetLines.Where(IsHere).Sum(line => line.Budget.Net.Ore));

        var rows = comparison.Difference.Budget.GroupBy(change => change.Line.Id).Select(group => group.ToList())
            .Where(changes => IsHere(changes[0].Before) || IsHere(changes[0].After))
            .Select(changes => new ChangedBudgetRow(Item(changes), Here(changes[0].Before), Here(changes[0].After))).ToList();
        var says = Says(kind, comparison.Difference.NetChange(kind, year), rows.Exists(row => row.Change != Money.Zero));
        return new($"{kind.Word()} {year}", says, rows,
            comparison.Before is { } before ? Sum(before) : null, Sum(comparison.After));
    }

    private string Says(BudgetKind kind, Money change, bool moves) => (kind, change.Ore) switch
    {
        (BudgetKind.Operating, 0) when moves => "Pengar flyttas mellan verksamheter, men nettokostnaden för driften är oförändrad.",
        (BudgetKind.Operating, 0) => "Nettokostnaden för driften är oförändrad.",
        (BudgetKind.Operating, < 0) => $"Nettokostnaden för driften ökar med {Size(change)}.",
        (BudgetKind.Operating, _) => $"Nettokostnaden för driften minskar med {Size(change)}.",
        (BudgetKind.Capital, 0) when moves => "Pengar flyttas mellan investeringar, men summan är oförändrad.",
        (BudgetKind.Capital, 0) => "Investeringarna är lika stora som förut.",
        (BudgetKind.Capital, < 0) => $"Investeringarna ökar med {Size(change)}.",
        (BudgetKind.Capital, _) => $"Investeringarna minskar med {Size(change)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private string Size(Money change) => kronor.WithUnit(kronor.Amount(new(Math.Abs(change.Ore))));

    private ChangedItem Item(List<BudgetChange> changes)
    {
        var line = changes[0].Line;
        return new(line.Code, line.Name, null, [.. changes.Select(change => (Enum)change.Kind)], [.. changes.SelectMany(Values)]);
    }

    private IEnumerable<ChangedValue> Values(BudgetChange change)
    {
        var (before, after) = (change.Before, change.After);
        return change.Kind switch
        {
            BudgetChangeKind.Added => Whole(change.Line),
            BudgetChangeKind.Removed => [],
            BudgetChangeKind.Renamed => [ChangedValue.OfText("Namn", before!.Name, after!.Name)],
            BudgetChangeKind.OtherAmounts => Amounts(before!.Budget, after!.Budget),
            BudgetChangeKind.OtherUnit => [ChangedValue.Of("Enhet", comparison.UnitName(before!.UnitId), comparison.UnitName(after!.UnitId), "Ingen")],
            BudgetChangeKind.Reclassified => [ChangedValue.Of("Del av budgeten", $"{before!.Kind.Word()} {before.Year}", $"{after!.Kind.Word()} {after.Year}")],
            BudgetChangeKind.CarriesOtherActivities => [ChangedValue.OfList("Aktiviteter", Activities(before!), Activities(after!))],
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    private IEnumerable<ChangedValue> Whole(BudgetLine line)
    {
        if (comparison.UnitName(line.UnitId) is { } unit) yield return ChangedValue.New("Enhet", unit);
        if (line.Budget.Income != Money.Zero) yield return ChangedValue.New("Intäkter", kronor.WithUnit(kronor.Amount(line.Budget.Income)));
        if (line.ActivityIds.Count > 0) yield return ChangedValue.New("Aktiviteter", Swedish.List(Activities(line)));
    }

    private IEnumerable<ChangedValue> Amounts(Amounts before, Amounts after)
    {
        if (before.Income == after.Income) yield break;
        yield return ChangedValue.Of("Intäkter", kronor.Amount(before.Income), kronor.WithUnit(kronor.Amount(after.Income)));
        if (before.Cost != after.Cost) yield return ChangedValue.Of("Kostnader", kronor.Amount(before.Cost), kronor.WithUnit(kronor.Amount(after.Cost)));
    }

    private IEnumerable<string> Activities(BudgetLine line) => comparison.Activities(line.ActivityIds).Select(activity => $"{activity.Code} {activity.Name}");
}
