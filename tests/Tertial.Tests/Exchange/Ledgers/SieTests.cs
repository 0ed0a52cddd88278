using System.Text;
using CsCheck;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Tests.Exchange.Sheets;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Ledgers;

public sealed class SieTests
{
    private const string Type3 = """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 3
        #PROGRAM "Ekonomi \"Nord\"" 1.0
        #FNAMN "Lillby kommun, äldreomsorg"
        #RAR 0 20240101 20241231
        #RAR -1 20230101 20231231
        #KONTO 3110 "Avgifter"
        #DIM 1 "Kostnadsställe"
        #OBJEKT 1 "1200" "Skola"
        #OKÄND någonting {som inte} finns
        #RES 0 3110 -500.00
        #RES 0 5010 900.50
        #RES -1 5010 800.00
        #PSALDO 0 202401 3110 {} -500.00
        #PSALDO 0 202401 5010 {} 900.50
        #PSALDO 0 202401 3110 {1 "1200"} -500.00
        #PSALDO 0 202401 5010 {1 "1200"} 600.50
        #PSALDO 0 202402 5010 {1 "1300"} 300.00
        #PSALDO 0 202401 5010 {1 "1200" 6 "P1"} 600.50
        #PSALDO -1 202301 5010 {1 "1200"} 800.00
        """;

    [Theory]
    [InlineData("ibm437")]
    [InlineData("utf-8")]
    public void Old_letters_and_new_are_read(string encoding) =>
        SieReading.Read(Encoded(Type3, encoding)).Company.ShouldBe("Lillby kommun, äldreomsorg");

    [Theory]
    [InlineData("res", 2, 400.50)]
    [InlineData("psaldo", 2, 400.50)]
    [InlineData("psaldo 1", 3, 400.50)]
    [InlineData("psaldo 1 6", 1, 600.50)]
    public void Totals_and_rows_of_objects_are_kinds_of_their_own(string kind, int rows, double sum)
    {
        var read = SieReading.Read(Encoding.UTF8.GetBytes(Type3)).Find(kind)!.Rows;

        (read.Count, read.Sum(row => row.Written.Kronor)).ShouldBe((rows, (decimal)sum));
    }

    [Fact]
    public void A_row_has_its_account_unit_project_and_month() =>
        SieReading.Read(Encoding.UTF8.GetBytes(Type3)).Find("psaldo 1 6")!.Rows[0].ShouldBe(new LedgerRow(20, "5010", "1200", "P1", 202401, Money.FromKronor(600.5m)));

    [Fact]
    public void Income_is_minus_in_the_file_and_plus_in_the_follow_up()
    {
        var file = LedgerFile.Open(Encoding.UTF8.GetBytes(Type3), "sie.se");
        var settings = new LedgerSettings { SieRows = "psaldo 1", Rules = [new("b-01", null, "12", null)] };

        var placing = LedgerPlacing.Of(file.Read(settings, 2024).Rows, [new() { Id = new(Given.Id(75)), Code = "b-01", Name = "Skola", Kind = Domain.Plans.BudgetKind.Operating, Budget = Amounts.Zero, IsExample = false }], settings.Mapping, new(2024, 4, 30));

        placing.Outcomes.ShouldHaveSingleItem().Outcome.ShouldBe(new(Money.FromKronor(500), Money.FromKronor(600.5m)));
        placing.Unplaced.Written.ShouldBe(Money.FromKronor(300));
    }

    [Fact]
    public void Vouchers_are_read_by_their_day_and_rows_that_were_struck_out_are_not()
    {
        var file = SieReading.Read(Encoding.UTF8.GetBytes("#FLAGGA 0\n#SIETYP 4\n#RAR 0 20240101 20241231\n#VER A 1 20240131 \"Lön\"\n{\n#TRANS 5010 {1 \"1200\"} 100.00\n#BTRANS 5010 {} 40.00\n#RTRANS 5010 {} 60.00\n#TRANS 5010 {} 60.00 20240215\n}\n"));

        file.Kinds.ShouldHaveSingleItem().Rows.Select(row => (row.Month, row.Unit, row.Written.Kronor)).ShouldBe([(202401, "1200", 100m), (202402, "", 60m)]);
    }

    [Theory]
    [InlineData("#PSALDO 0 202401 5010 {} tolv", "SIE-filen är skadad. Rad 3 (#PSALDO) har inget belopp som går att läsa: ”tolv”.")]
    [InlineData("#PSALDO 0 202413 5010 {} 12", "SIE-filen är skadad. Rad 3 (#PSALDO) har ingen period som går att läsa: ”202413”.")]
    [InlineData("#RES 0 5010", "SIE-filen är skadad. Rad 3 (#RES) har inget belopp som går att läsa: ””.")]
    [InlineData("#TRANS 5010 {} 1.00", "SIE-filen är skadad. Rad 3 (#TRANS) står inte i någon verifikation.")]
    [InlineData("#KONTO 5010 Lön", "SIE-filen har inga saldon eller verifikationer för året.")]
    public void A_damaged_file_is_refused_whole_with_the_place(string line, string why) =>
        Should.Throw<SheetFileException>(() => SieReading.Read(Encoding.UTF8.GetBytes($"#FLAGGA 0\n#RAR 0 20240101 20241231\n{line}\n"))).Message.ShouldBe(why);

    [Fact]
    public void A_file_of_another_year_is_refused()
    {
        var file = LedgerFile.Open(Encoding.UTF8.GetBytes(Type3), "sie.se");

        file.Read(file.Suggest(), 2025).Notes.ShouldHaveSingleItem().Text.ShouldStartWith("SIE-filen är för räkenskapsåret 2024-01-01–2024-12-31");
        file.Read(file.Suggest(), 2024).Notes.ShouldBeEmpty();
    }

    // Worked out by another program over #RAR02024010120241231#PSALDO0202401501011200100.00#FNAMNÅnge in code page 437.
    [Theory]
    [InlineData("2520404950", true)]
    [InlineData("-1774562346", true)]
    [InlineData("2520404951", false)]
    public void The_files_own_checksum_is_compared(string sum, bool whole) =>
        SieReading.Read(Encoding.UTF8.GetBytes($"#FLAGGA 0\n#KSUMMA\n#RAR 0 20240101 20241231\n#PSALDO 0 202401 5010 {{1 \"1200\"}} 100.00\n#FNAMN \"Ånge\"\n#KSUMMA {sum}\n")).IsWhole.ShouldBe(whole);

    [Fact]
    public void A_damaged_file_is_read_whole_or_refused() => Gen.Select(AnyDamage.OfBytes, Gen.OneOf("ibm437", "utf-8"))
        .Sample((damage, encoding) => LedgerFuzzTests.ShouldBeWholeOrRefused(damage(Encoded(Type3, encoding)), "sie.se"), iter: 500);

    private static byte[] Encoded(string text, string name) => (CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)).GetBytes(text);
}
