using System.Text;
using CsCheck;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Tests.Exchange.Sheets;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Ledgers;

/// <summary>Whatever has happened to a file of the accounts, it is read whole, told wrong with places, or refused with a sentence.</summary>
public sealed class LedgerFuzzTests
{
    private const int Times = 200;

    private static readonly List<List<string>> Accounts =
    [
        ["Konto", "Ansvar", "Period", "Belopp"],
        ["3110", "1200", "202401", "-1 000,50"],
        ["5010", "1200", "202402", "2 500"],
        ["6110", "1300 Omsorg", "2024-03", "300,25"],
        ["Summa", "", "", "1 799,75"],
    ];

    [Fact]
    public void A_delimited_file_typed_over_is_read_whole_or_refused() =>
        Gen.Select(AnyDamage.OfRows.Array[0, 6], Gen.OneOf(';', ',', '\t'), Gen.Null(AnyDamage.OfBytes, 0.7)).Sample((damages, separator, torn) =>
        {
            var rows = damages.Aggregate(Accounts.Select(row => row.ToList()).ToList(), (damaged, damage) => damage(damaged));
            var file = Encoding.UTF8.GetBytes(string.Concat(rows.Select(cells => string.Join(separator, cells.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")) + "\r\n")));
            ShouldBeWholeOrRefused(torn is null ? file : torn(file), "utfall.csv");
        }, iter: Times);

    [Fact]
    public void A_damaged_workbook_is_read_whole_or_refused()
    {
        var workbook = new TypedWorkbook().With("Utfall", [.. Accounts.Select((cells, place) => TypedWorkbook.Row((uint)place + 1, [.. cells.Select(TypedWorkbook.Guess)]))]).Bytes();
        Gen.OneOf(AnyDamage.OfBytes, AnyDamage.OfParts).Sample(damage => ShouldBeWholeOrRefused(damage(workbook), "utfall.xlsx"), iter: Times);
    }

    [Fact]
    public void Noise_is_no_file() => Gen.Byte.Array[0, 3_000].Sample(noise => ShouldBeWholeOrRefused(noise, "utfall.csv"), iter: Times);

    internal static void ShouldBeWholeOrRefused(byte[] bytes, string name)
    {
        LedgerFile file;
        try
        {
            file = LedgerFile.Open(bytes, name);
        }
        catch (SheetFileException refused)
        {
            refused.Message.ShouldEndWith(".");
            return;
        }
        var settings = file.Suggest();
        if (!file.Has(settings)) return;
        var read = file.Read(settings, 2024);
        foreach (var error in read.Notes) error.ShouldSatisfyAllConditions(() => error.Row.ShouldNotBeNull(error.Text), () => error.Column.ShouldNotBeNull(error.Text));
        var placing = LedgerPlacing.Of(read.Rows, [], settings.Mapping, new(2024, 8, 31));
        (placing.Total.Rows + placing.OtherTime.Rows + placing.Balances.Rows).ShouldBe(read.Rows.Count);
    }
}
