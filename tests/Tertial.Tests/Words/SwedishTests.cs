using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class SwedishTests
{
    private const string Nb = "\u00A0";
    private static readonly DateOnly EndOfAugust = new(2024, 8, 31);

    [Fact]
    public void Dates_are_ISO_in_tables_and_words_in_text()
    {
        Swedish.Date(EndOfAugust).ShouldBe("2024-08-31");
        Swedish.LongDate(EndOfAugust).ShouldBe($"den 31{Nb}augusti 2024");
        Swedish.DayAndMonth(EndOfAugust).ShouldBe($"31{Nb}augusti");
        Swedish.ShortDate(EndOfAugust).ShouldBe($"31{Nb}aug");
        Swedish.Span(new(2024, 1, 15), new(2024, 6, 14)).ShouldBe($"15{Nb}jan – 14{Nb}jun");
        Swedish.Time(new(15, 42)).ShouldBe($"kl.{Nb}15.42");
    }

    [Theory]
    [InlineData(0, "0,0")]
    [InlineData(1_234_500_00, "1 234,5")]
    [InlineData(-5_150_000_00, "−5 150,0")]
    [InlineData(96_449_99, "96,4")]
    [InlineData(96_450_00, "96,5")]
    [InlineData(-49_99, "0,0")]
    public void Money_is_shown_in_thousands_with_one_decimal(long ore, string shown) =>
        Swedish.Tkr(ore).ShouldBe(shown.Replace(" ", Nb, StringComparison.Ordinal));

    [Fact]
    public void Variances_show_their_plus_but_zero_has_no_sign()
    {
        Swedish.Tkr(120_000_00, plus: true).ShouldBe("+120,0");
        Swedish.Tkr(-120_000_00, plus: true).ShouldBe("\u2212120,0");
        Swedish.Tkr(4_00, plus: true).ShouldBe("0,0");
    }

    [Fact]
    public void Large_money_is_shown_in_millions() => Swedish.Mnkr(76_140_000_000).ShouldBe("761,4");

    [Fact]
    public void Percentages_keep_their_sign_beside_them()
    {
        Swedish.Percent(66.94m).ShouldBe($"66,9{Nb}%");
        Swedish.Percent(5, decimals: 0).ShouldBe($"5{Nb}%");
    }

    [Fact]
    public void Counts_have_one_phrase_for_each_case()
    {
        string Said(int count) => Swedish.Count(count, "Inga mål är kvar.", "Ett mål är kvar.", "{0} mål är kvar.");

        Said(0).ShouldBe("Inga mål är kvar.");
        Said(1).ShouldBe("Ett mål är kvar.");
        Said(1200).ShouldBe($"1{Nb}200 mål är kvar.");
    }

    [Fact]
    public void Small_numbers_are_written_in_words()
    {
        Swedish.InWords(2).ShouldBe("två");
        Swedish.InWords(12).ShouldBe("tolv");
        Swedish.InWords(13).ShouldBe("13");
    }

    [Fact]
    public void Å_ä_and_ö_come_last_and_numbers_in_their_order()
    {
        string[] names = ["Öje", "Äldre", "Zon", "Mål 10", "Ånge", "Mål 2", "Alby"];
        string[] sorted = ["Alby", "Mål 2", "Mål 10", "Zon", "Ånge", "Äldre", "Öje"];

        names.Order(Swedish.Order).ShouldBe(sorted);
        names.OrderBy(Swedish.SortKey, StringComparer.Ordinal).ShouldBe(sorted);
    }
}
