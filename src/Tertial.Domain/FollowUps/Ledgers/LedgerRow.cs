namespace Tertial.Domain.FollowUps.Ledgers;

/// <summary>One row of a municipality's accounts: account, unit and code as the accounts write them, and an amount with the accounts' own sign.</summary>
/// <param name="Number">Where it stands in its file.</param>
/// <param name="Account">Empty when the row has none.</param>
/// <param name="Unit">Ansvar, kostnadsställe or what the municipality calls it; empty when the row has none.</param>
/// <param name="Code">Activity, project or budget line; empty when the row has none.</param>
/// <param name="Month">The month it belongs to, as 202408; missing when the file only has outcome to date.</param>
/// <param name="Written">The amount as it is written.</param>
public sealed record LedgerRow(int Number, string Account, string Unit, string Code, int? Month, Money Written)
{
    /// <summary>Whether it is an account of balances, not of result: class 1, 2 or 9 in Kommun-Bas.</summary>
    public bool IsBalance => Account is ['1' or '2' or '9', ..];
}

/// <summary>Which sign the accounts write costs with.</summary>
public enum LedgerSign
{
    /// <summary>Costs with plus and income with minus, as in bookkeeping.</summary>
    CostsPositive,

    /// <summary>Costs with minus and income with plus.</summary>
    CostsNegative,

    /// <summary>Both with plus: the account tells which is which.</summary>
    WithoutSign,
}
