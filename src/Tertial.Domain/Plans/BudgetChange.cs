namespace Tertial.Domain.Plans;

/// <summary>What a version changes for one budget line.</summary>
public enum BudgetChangeKind
{
    Added,
    Removed,
    Renamed,
    OtherAmounts,
    OtherUnit,

    /// <summary>Capital instead of operating or the other way round, or another year.</summary>
    Reclassified,
    CarriesOtherActivities,
}

/// <summary>One change to one budget line; <see cref="Before"/> is missing when it was added and <see cref="After"/> when it was removed.</summary>
public sealed record BudgetChange(BudgetChangeKind Kind, BudgetLine? Before, BudgetLine? After)
{
    /// <summary>The line as it reads after the change, or as it last read.</summary>
    public BudgetLine Line => After ?? Before!;

    /// <summary>The line's net after less its net before, in öre: less than zero when it costs more than before.</summary>
    public Money NetChange => Net(After) - Net(Before);

    private static Money Net(BudgetLine? line) => line?.Budget.Net ?? Money.Zero;

    internal static IEnumerable<BudgetChange> Between(BudgetLine? before, BudgetLine? after) =>
        Kinds(before, after).Select(kind => new BudgetChange(kind, before, after));

    private static IEnumerable<BudgetChangeKind> Kinds(BudgetLine? before, BudgetLine? after)
    {
        if (before is null) yield return BudgetChangeKind.Added;
        if (after is null) yield return BudgetChangeKind.Removed;
        if (before is null || after is null) yield break;
        if (before.Name != after.Name) yield return BudgetChangeKind.Renamed;
        if (before.Budget != after.Budget) yield return BudgetChangeKind.OtherAmounts;
        if (before.UnitId != after.UnitId) yield return BudgetChangeKind.OtherUnit;
        if ((before.Kind, before.Year) != (after.Kind, after.Year)) yield return BudgetChangeKind.Reclassified;
        if (!Difference.SameSet(before.ActivityIds, after.ActivityIds)) yield return BudgetChangeKind.CarriesOtherActivities;
    }
}
