using Tertial.Domain.FollowUps.Ledgers;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>Rows of a SIE file that belong together: reading one kind of them counts everything once.</summary>
/// <param name="Key">What the kind is kept by: res, psaldo, psaldo 1, psaldo 1 6 or trans.</param>
/// <param name="Name">What a person calls it.</param>
/// <param name="Rows">The rows.</param>
public sealed record SieRows(string Key, string Name, IReadOnlyList<LedgerRow> Rows);

/// <summary>A SIE file of type 1 to 4 as far as outcomes need it. Totals and rows of objects tell the same money, so one kind of rows is read.</summary>
/// <param name="Company">Whose accounts they are.</param>
/// <param name="Year">The accounting year; missing when the file does not say.</param>
/// <param name="Kinds">The kinds of rows in the file, the finest first.</param>
/// <param name="IsWhole">Whether the file's checksum agrees; missing when it has none.</param>
public sealed record SieFile(string? Company, (DateOnly From, DateOnly To)? Year, IReadOnlyList<SieRows> Kinds, bool? IsWhole)
{
    public SieRows? Find(string? key) => Kinds.FirstOrDefault(kind => kind.Key == key);
}
