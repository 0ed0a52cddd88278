using Tertial.Domain;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Tests.Exchange.Sheets;

public sealed class SwedishNumberTests
{
    [Theory]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00A0234\u00A0567,25", "1234567.25")]
    [InlineData("1\u202F234", "1234")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("\u22125,5", "-5.5")]
    [InlineData("-5,5", "-5.5")]
    [InlineData("–5", "-5")]
    [InlineData("5-", "-5")]
    [InlineData("1 234−", "-1234")]
    [InlineData("(1 234)", "-1234")]
    [InlineData("+7", "7")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0.5", "0.5")]
    [InlineData("12.25", "12.25")]
    [InlineData(",5", "0.5")]
    [InlineData("0", "0")]
    public void A_number_is_read_as_it_is_written_in_Sweden(string text, string expected) =>
        SwedishNumber.Read(text).ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("tolv")]
    [InlineData("1,2,3")]
    [InlineData("1.2.3,4")]
    [InlineData("12 %")]
    [InlineData("1.234")]
    [InlineData("99999999999999999999999999999999999999")]
    public void What_is_no_number_or_could_be_two_is_not_read(string text) => SwedishNumber.Read(text).ShouldBeNull();

    [Theory, InlineData("1.234", true), InlineData("12.000", true), InlineData("0.234", false), InlineData("1.23", false), InlineData("1 234", false)]
    public void A_point_before_three_figures_could_be_thousands_or_decimals(string text, bool ambiguous) => SwedishNumber.IsAmbiguous(text).ShouldBe(ambiguous);

    [Theory]
    [InlineData("450", AmountUnit.Thousands, 450_000)]
    [InlineData("450", AmountUnit.Kronor, 450)]
    [InlineData("1,5", AmountUnit.Millions, 1_500_000)]
    [InlineData("450 tkr", AmountUnit.Kronor, 450_000)]
    [InlineData("1,2 mnkr", AmountUnit.Thousands, 1_200_000)]
    [InlineData("1,2 mkr", AmountUnit.Thousands, 1_200_000)]
    [InlineData("1,2 miljoner kronor", AmountUnit.Thousands, 1_200_000)]
    [InlineData("450 000 kr", AmountUnit.Thousands, 450_000)]
    [InlineData("450 000:-", AmountUnit.Thousands, 450_000)]
    [InlineData("450 TKR", AmountUnit.Kronor, 450_000)]
    [InlineData("−12,5 tkr", AmountUnit.Kronor, -12_500)]
    public void The_unit_in_the_cell_wins_over_the_columns(string text, AmountUnit column, double kronor) =>
        AmountText.Read(new(text), column).ShouldBe(Money.FromKronor((decimal)kronor));

    [Theory, InlineData("mycket"), InlineData("999999999999999999"), InlineData("tkr")]
    public void What_is_no_amount_or_an_absurd_one_is_not_read(string text) => AmountText.Read(new(text), AmountUnit.Thousands).ShouldBeNull();

    [Theory]
    [InlineData("Kostnad (tkr)", "Kostnad", AmountUnit.Thousands)]
    [InlineData("Kostnad, tkr", "Kostnad", AmountUnit.Thousands)]
    [InlineData("Kostnad i mnkr", "Kostnad", AmountUnit.Millions)]
    [InlineData("Utgift (kr)", "Utgift", AmountUnit.Kronor)]
    [InlineData("Budget 2025", "Budget 2025", null)]
    [InlineData("Tack", "Tack", null)]
    [InlineData("Skor", "Skor", null)]
    public void The_unit_stands_in_the_heading(string heading, string text, AmountUnit? unit) => AmountText.Split(heading).ShouldBe((text, unit));

    [Fact]
    public void Every_number_written_is_read_again() =>
        CsCheck.Check.Sample(CsCheck.Gen.Long[-999_999_999_999_999, 999_999_999_999_999], ore => SwedishNumber.Read(SwedishNumber.Write(ore / 100_000m)).ShouldBe(ore / 100_000m));
}
