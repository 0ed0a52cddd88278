using System.Text.Encodings.Web;
using System.Text.Unicode;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class WordSearchTests
{
    [Theory]
    [InlineData("Äldre har nära till mötesplatser", "äldre", true)]
    [InlineData("Äldre har nära till mötesplatser", "NÄRA", true)]
    [InlineData("Äldre har nära till mötesplatser", "aldre", false)]
    [InlineData("Ånge", "ange", false)]
    [InlineData("ange", "ånge", false)]
    [InlineData("hög", "hog", false)]
    [InlineData("Mattecafé", "mattecafe", true)]
    [InlineData("Mattecafé", "MATTECAFÉ", true)]
    [InlineData("Grundskolan", "skola", true)]
    [InlineData("Vård", "ward", false)]
    public void Letters_are_compared_as_Swedes_read_them(string text, string word, bool found) => WordSearch.HoldsAll(text, [word]).ShouldBe(found);

    [Fact]
    public void The_words_of_a_question_are_each_taken_once() =>
        WordSearch.WordsOf(" Äldre,  äldre? ”nära” ").ShouldBe(["Äldre", "nära"]);

    [Fact]
    public void No_question_has_no_words() => WordSearch.WordsOf(null).ShouldBeEmpty();

    [Fact]
    public void A_word_that_begins_a_word_weighs_more_than_one_inside_it()
    {
        WordSearch.Weight("Skola", ["skola"]).ShouldBeGreaterThan(WordSearch.Weight("En skola", ["skola"]));
        WordSearch.Weight("En skola", ["skola"]).ShouldBeGreaterThan(WordSearch.Weight("En grundskola", ["skola"]));
    }

    [Theory]
    [InlineData("Läslyft i skolan", "skola", "Läslyft i <mark>skola</mark>n")]
    [InlineData("a < b och skola", "skola", "a &lt; b och <mark>skola</mark>")]
    [InlineData("Ingenting alls", "skola", "Ingenting alls")]
    public void What_was_found_is_marked_and_the_rest_is_text(string text, string word, string html) => Excerpt(text, word).ShouldBe(html);

    [Fact]
    public void A_long_text_is_cut_round_what_was_found()
    {
        var excerpt = Excerpt(string.Join(' ', Enumerable.Repeat("orden", 100)) + " skola " + string.Join(' ', Enumerable.Repeat("efter", 100)), "skola");

        excerpt.ShouldStartWith("… orden");
        excerpt.ShouldContain("<mark>skola</mark>");
        excerpt.ShouldEndWith("efter …");
        excerpt.Length.ShouldBeLessThan(230);
    }

    private static string Excerpt(string text, string word)
    {
        using var writer = new StringWriter();
        WordSearch.Excerpt(text, [word]).WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
