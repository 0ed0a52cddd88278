namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>Which rows of the accounts belong to one budget line: every part that is given must fit.</summary>
public sealed record LedgerRule(string Line, IReadOnlyList<LedgerPattern> Accounts, IReadOnlyList<LedgerPattern> Units, IReadOnlyList<LedgerPattern> Codes)
{
    public bool IsEmpty => Accounts.Count + Units.Count + Codes.Count == 0;

    /// <summary>Nothing when the row does not fit; otherwise how near it fits.</summary>
    public int? Nearness(LedgerRow row)
    {
        if (IsEmpty) return null;
        var (accounts, units, codes) = (Longest(Accounts, row.Account), Longest(Units, row.Unit), Longest(Codes, row.Code));
        return accounts + units + codes;
    }

    // What is not asked for fits, and tells nothing.
    private static int? Longest(IReadOnlyList<LedgerPattern> patterns, string code) =>
        patterns.Count == 0 ? 0 : patterns.Where(pattern => pattern.Fits(code)).Select(pattern => (int?)pattern.Length).Max();
}

/// <summary>How the accounts' rows become outcomes of budget lines: their sign, which accounts are income, and which rows belong to which line.</summary>
public sealed record LedgerMapping(LedgerSign Sign, IReadOnlyList<LedgerPattern> IncomeAccounts, IReadOnlyList<LedgerRule> Rules)
{
    /// <summary>Income accounts in Kommun-Bas: class 3.</summary>
    public const string UsualIncome = "3";

    /// <summary>The amount with costs as plus.</summary>
    public Money CostOf(LedgerRow row) => Sign switch
    {
        LedgerSign.CostsPositive => row.Written,
        LedgerSign.CostsNegative => -row.Written,
        LedgerSign.WithoutSign => IsIncomeAccount(row.Account) ? -row.Written : row.Written,
        _ => throw new ArgumentOutOfRangeException(nameof(row), Sign, null),
    };

    /// <summary>A row without an account is income when it lessens the cost.</summary>
    public bool IsIncome(LedgerRow row) => row.Account.Length > 0 ? IsIncomeAccount(row.Account) : CostOf(row).Ore < 0;

    private bool IsIncomeAccount(string account) => IncomeAccounts.Any(pattern => pattern.Fits(account));
}
