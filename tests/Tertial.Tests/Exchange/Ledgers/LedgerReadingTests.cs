using System.Text;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Tests.Exchange.Sheets;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Ledgers;

public sealed class LedgerReadingTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("ibm437")]
    [InlineData("utf-16")]
    public void However_letters_are_written_they_are_read(string encoding)
    {
        var file = Open(Encoded("Konto;Kostnadsställe;Belopp\n5010;Äldreomsorg Öst;1 250,50\n", encoding));

        Read(file).Rows.ShouldHaveSingleItem().ShouldBe(new LedgerRow(2, "5010", "Äldreomsorg Öst", "", null, Money.FromKronor(1250.5m)));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData(',')]
    public void What_separates_the_cells_is_found(char separator) =>
        Read(Open($"Konto{separator}Ansvar{separator}Belopp\n5010{separator}12{separator}300\n")).Rows.ShouldHaveSingleItem().Written.ShouldBe(Money.FromKronor(300));

    [Theory]
    [InlineData("1 250,50", 1250.50)]
    [InlineData("-1 250,50", -1250.50)]
    [InlineData("−1250,5", -1250.50)]
    [InlineData("–1250,5", -1250.50)]
    [InlineData("1250,5-", -1250.50)]
    [InlineData("(1250,5)", -1250.50)]
    [InlineData("1.234.567,89", 1234567.89)]
    [InlineData("1,5 tkr", 1500)]
    [InlineData("450 000:-", 450000)]
    public void Amounts_are_read_as_people_and_programs_write_them(string written, double kronor) =>
        Read(Open($"Konto;Belopp\n5010;{written}\n")).Rows.ShouldHaveSingleItem().Written.ShouldBe(Money.FromKronor((decimal)kronor));

    [Theory]
    [InlineData("Belopp (tkr)", AmountUnit.Thousands)]
    [InlineData("Utfall mnkr", AmountUnit.Millions)]
    [InlineData("Utfall, kr", AmountUnit.Kronor)]
    [InlineData("Belopp", AmountUnit.Kronor)]
    public void The_unit_in_the_heading_is_suggested(string heading, AmountUnit unit)
    {
        var suggested = Open($"Konto;Ansvar;{heading}\n5010;12;1,5\n").Suggest();

        (suggested.Amount, suggested.AmountUnit).ShouldBe((heading, unit));
    }

    [Theory]
    [InlineData("202408", 202408)]
    [InlineData("2024-08", 202408)]
    [InlineData("2024-08-15", 202408)]
    [InlineData("8", 202408)]
    [InlineData("08", 202408)]
    [InlineData("aug 2024", 202408)]
    [InlineData("20231231", 202312)]
    public void A_month_is_read_however_it_is_written(string written, int month) =>
        Read(Open($"Konto;Period;Belopp\n5010;{written};1\n")).Rows.ShouldHaveSingleItem().Month.ShouldBe(month);

    [Fact]
    public void Debit_and_credit_become_one_amount() =>
        Read(Open("Konto;Debet;Kredit\n3110;;500\n5010;300;\n")).Rows.Select(row => row.Written).ShouldBe([Money.FromKronor(-500), Money.FromKronor(300)]);

    [Theory]
    [InlineData("Summa;;;900")]
    [InlineData("Totalt;12;;900")]
    [InlineData(";;;900")]
    public void The_lists_own_sums_are_no_rows(string sum)
    {
        var read = Read(Open($"Konto;Ansvar;Aktivitet;Belopp\n5010;12;;900\n{sum}\n"));

        (read.Rows.Count, read.Sums).ShouldBe((1, new(1, Money.FromKronor(900))));
    }

    [Fact]
    public void What_stands_above_the_headings_is_passed_over() =>
        Read(Open("Utskrift ur redovisningen;;\n2024-09-03;;\n;;\nKonto;Ansvar;Belopp\n5010;12;7\n")).Rows.ShouldHaveSingleItem().Number.ShouldBe(5);

    [Fact]
    public void Accounts_that_a_workbook_keeps_as_numbers_are_read_as_codes()
    {
        var workbook = new TypedWorkbook().With("Utfall", [
            TypedWorkbook.Row(1, TypedWorkbook.Text("Konto"), TypedWorkbook.Text("Ansvar"), TypedWorkbook.Text("Belopp")),
            TypedWorkbook.Row(2, TypedWorkbook.Number(5010, TypedWorkbook.Amount), TypedWorkbook.Number(1200), TypedWorkbook.Number(-1250.5))]).Bytes();

        Read(LedgerFile.Open(workbook, "utfall.xlsx")).Rows.ShouldHaveSingleItem().ShouldBe(new LedgerRow(2, "5010", "1200", "", null, Money.FromKronor(-1250.5m)));
    }

    [Theory]
    [InlineData("5010;12;202408;trettio", "Blad", 3, "D", "”trettio” går inte att läsa som ett belopp.")]
    [InlineData("5010;12;202408;1.234", "Blad", 3, "D", "”1.234” kan läsas på två sätt.")]
    [InlineData("5010;12;202413;30", "Blad", 3, "C", "”202413” går inte att läsa som en månad.")]
    [InlineData("5010;12;;30", "Blad", 3, "C", "Raden har ingen period.")]
    [InlineData("5010;12;202408;999999999999", "Blad", 3, "D", "”999999999999” är ett orimligt stort belopp.")]
    public void What_cannot_be_read_is_told_with_its_place(string row, string sheet, int number, string column, string text)
    {
        var note = Read(Open($"Konto;Ansvar;Period;Belopp\n5010;12;202408;1\n{row}\n", sheet)).Notes.ShouldHaveSingleItem();

        (note.Weight, note.Sheet, note.Row, note.Column).ShouldBe((NoteWeight.Error, sheet, number, column));
        note.Text.ShouldStartWith(text);
    }

    [Theory]
    [InlineData("", "Filen är tom.")]
    [InlineData("Konto;Belopp\n", "Filen innehåller inga rader att läsa in.")]
    [InlineData("bara text\noch mer\n", "Filen har inga rubriker.")]
    [InlineData("{ \"format\": \"tertial\" }", "Filen är en JSON-fil.")]
    [InlineData("PK\u0003\u0004 trasig", "Filen är skadad")]
    public void A_file_without_accounts_is_refused(string content, string why) =>
        Should.Throw<SheetFileException>(() => LedgerFile.Open(Encoding.Latin1.GetBytes(content), "utfall.csv")).Message.ShouldStartWith(why);

    [Fact]
    public void Settings_are_kept_and_read_again()
    {
        var settings = new LedgerSettings { Profile = "Månadslista", Account = "Konto", Amount = "Belopp", AmountUnit = AmountUnit.Thousands, Sign = LedgerSign.WithoutSign, Rules = [new("b-01", "45", null, "30–38")] };

        var again = LedgerSettings.Read(settings.Write())!;

        (again with { Rules = settings.Rules }).ShouldBe(settings);
        again.Rules.ShouldBe(settings.Rules);
    }

    internal static LedgerFile Open(string text, string name = "utfall") => LedgerFile.Open(Encoding.UTF8.GetBytes(text), $"{name}.csv");

    private static LedgerFile Open(byte[] bytes) => LedgerFile.Open(bytes, "utfall.csv");

    internal static ReadLedger Read(LedgerFile file) => file.Read(file.Suggest(), 2024);

    private static byte[] Encoded(string text, string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
