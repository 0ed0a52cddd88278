namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>A budget line's outcome to date as the accounts have it, and how many rows it comes from.</summary>
public sealed record PlacedOutcome(BudgetLineId BudgetLineId, Amounts Outcome, int Rows);

/// <summary>Rows of one kind: how many, and their sum as it is written.</summary>
public readonly record struct LedgerSum(int Rows, Money Written)
{
    public static LedgerSum operator +(LedgerSum sum, LedgerRow row) => new(sum.Rows + 1, sum.Written + row.Written);
}

/// <summary>Rows with the same codes that belong to no budget line.</summary>
public sealed record UnplacedCodes(string Account, string Unit, string Code, LedgerSum Sum);

/// <summary>A row that fits two budget lines equally well.</summary>
public sealed record ContestedRow(LedgerRow Row, string First, string Second);

/// <summary>The accounts' rows placed on the budget's lines: every row is placed once, or counted among those that were not.</summary>
/// <param name="Outcomes">The lines that some row was placed on.</param>
/// <param name="Total">All that counts: what was placed and what was not.</param>
/// <param name="Unplaced">Rows that belong to no line.</param>
/// <param name="OtherTime">Rows of another year, or after the period: not counted.</param>
/// <param name="Balances">Rows of balance accounts that no line asks for: not counted.</param>
/// <param name="Contested">Rows that fit two lines equally well: someone must say which.</param>
public sealed record LedgerPlacing(IReadOnlyList<PlacedOutcome> Outcomes, LedgerSum Total, LedgerSum Unplaced, LedgerSum OtherTime, LedgerSum Balances, IReadOnlyList<ContestedRow> Contested)
{
    private const int MostCodes = 50;

    /// <summary>What the unplaced rows are, the largest first, as many as a person can look through.</summary>
    public required IReadOnlyList<UnplacedCodes> UnplacedCodes { get; init; }

    /// <param name="rows">The accounts' rows.</param>
    /// <param name="lines">The budget's lines as the follow-up reads them.</param>
    /// <param name="mapping">How they are placed.</param>
    /// <param name="cutOff">The last day of the period; months after it are not counted.</param>
    public static LedgerPlacing Of(IEnumerable<LedgerRow> rows, IReadOnlyList<BudgetLineSnapshot> lines, LedgerMapping mapping, DateOnly cutOff)
    {
        var finding = new LineFinding(lines, mapping);
        var found = rows.Select(row => (Row: row, Counts: IsWithin(row.Month, cutOff), finding.Of(row).Line, finding.Of(row).Rival)).ToList();
        var counted = found.Where(item => item.Counts && (item.Line is not null || !item.Row.IsBalance)).ToList();
        var unplaced = counted.Where(item => item.Line is null).Select(item => item.Row).ToList();
        return new(
            [.. Place(counted.Where(item => item is { Line: not null, Rival: null }).ToLookup(item => item.Line!.Id, item => item.Row), lines, mapping)],
            Sum(counted.Select(item => item.Row)),
            Sum(unplaced),
            Sum(found.Where(item => !item.Counts).Select(item => item.Row)),
            Sum(found.Where(item => item is { Counts: true, Line: null, Row.IsBalance: true }).Select(item => item.Row)),
            [.. counted.Where(item => item.Rival is not null).Select(item => new ContestedRow(item.Row, item.Line!.Name, item.Rival!.Name))])
        {
            UnplacedCodes = [.. unplaced.GroupBy(row => (row.Account, row.Unit, row.Code)).Select(group => new UnplacedCodes(group.Key.Account, group.Key.Unit, group.Key.Code, Sum(group)))
                .OrderByDescending(codes => Math.Abs(codes.Sum.Written.Ore)).Take(MostCodes)],
        };
    }

    private static IEnumerable<PlacedOutcome> Place(ILookup<BudgetLineId, LedgerRow> rows, IReadOnlyList<BudgetLineSnapshot> lines, LedgerMapping mapping) =>
        from line in lines
        where rows.Contains(line.Id)
        select new PlacedOutcome(line.Id, rows[line.Id].Aggregate(Tertial.Domain.Amounts.Zero, (sum, row) => sum + Amounts(row, line, mapping)), rows[line.Id].Count());

    private static LedgerSum Sum(IEnumerable<LedgerRow> rows) => rows.Aggregate(default(LedgerSum), (sum, row) => sum + row);

    private static bool IsWithin(int? month, DateOnly cutOff) => month is not { } given || given / 100 == cutOff.Year && given % 100 <= cutOff.Month;

    // Capital is spent: what comes in lessens the expenditure.
    private static Amounts Amounts(LedgerRow row, BudgetLineSnapshot line, LedgerMapping mapping) =>
        line.Kind == Plans.BudgetKind.Operating && mapping.IsIncome(row) ? new(-mapping.CostOf(row), Money.Zero) : new(Money.Zero, mapping.CostOf(row));
}
