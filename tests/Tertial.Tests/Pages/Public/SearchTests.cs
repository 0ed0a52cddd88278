namespace Tertial.Tests.Pages.Public;

public sealed class SearchTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task A_word_is_searched_for_with_a_form_that_needs_no_script()
    {
        var page = await site.SubmitAsync(await site.GetAsync("/sok"), "Sök", new() { ["Vad söker du?"] = "lärcentrum" });

        page.Path.ShouldBe("/sok?fraga=l%C3%A4rcentrum");
        page.Field("Vad söker du?").ShouldBe("lärcentrum");
        page.Link("Lärcentrum öppnar i Ånge").ShouldBe("/aktivitet/ks/2024/a-18");
    }

    [Fact]
    public async Task What_is_found_is_grouped_by_what_it_is()
    {
        var page = await site.GetAsync("/sok?fraga=sjukfr%C3%A5nvaro");

        page.Document.QuerySelectorAll("main h2").Select(heading => WebPage.Fold(heading.TextContent).Split(' ')[0]).ShouldBe(["Mål", "Aktiviteter", "Beslut", "Ärenden", "Uppföljningar"]);
    }

    [Theory]
    [InlineData("äldre", "aldre")]
    [InlineData("förskola", "forskola")]
    [InlineData("årshjul", "arshjul")]
    public async Task Å_ä_and_ö_are_letters_of_their_own(string right, string wrong)
    {
        (await site.GetAsync($"/sok?fraga={Uri.EscapeDataString(right)}")).Text.ShouldNotContain("Inget hittades");
        (await site.GetAsync($"/sok?fraga={wrong}")).Text.ShouldContain($"Inget hittades för ”{wrong}”.");
    }

    [Fact]
    public async Task Capitals_make_no_difference() =>
        Hits(await site.GetAsync("/sok?fraga=%C3%84LDRE")).ShouldBe(Hits(await site.GetAsync("/sok?fraga=%C3%A4ldre")));

    [Fact]
    public async Task Every_word_must_be_there()
    {
        var both = Hits(await site.GetAsync("/sok?fraga=fritidsg%C3%A5rd+Ljungaverk"));

        both.ShouldNotBeEmpty();
        both.Length.ShouldBeLessThan(Hits(await site.GetAsync("/sok?fraga=Ljungaverk")).Length);
    }

    [Fact]
    public async Task A_diarienummer_leads_to_its_matter() =>
        (await site.GetAsync("/sok?fraga=KS+23%2F702")).Link("Antagande av kommunstyrelsens verksamhetsplan 2024, med budget").ShouldBe("/arende/ks-23-702");

    [Fact]
    public async Task A_word_in_the_glossary_is_found() =>
        (await site.GetAsync("/sok?fraga=laglighetspr%C3%B6vning")).Link("Laglighetsprövning").ShouldBe("/ordlista#laglighetsprovning");

    [Fact]
    public async Task What_is_found_is_marked_in_its_text() =>
        (await site.GetAsync("/sok?fraga=rehabkoordinator")).Document.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldContain("rehabkoordinator");

    [Fact]
    public async Task What_was_published_later_is_not_found_as_of_an_earlier_day()
    {
        Hits(await site.GetAsync("/sok?fraga=bost%C3%A4der")).ShouldContain("Köp av mark för bostäder i Fränsta");
        Hits(await site.GetAsync("/sok?fraga=bost%C3%A4der&per=2024-10-21")).ShouldNotContain("Köp av mark för bostäder i Fränsta");
    }

    [Fact]
    public async Task A_question_without_an_answer_helps_on()
    {
        var page = await site.GetAsync("/sok?fraga=xyzzy");

        page.Text.ShouldContain("Inget hittades för ”xyzzy”. Pröva så här");
        page.Link("ordlistan").ShouldBe("/ordlista");
    }

    [Fact]
    public async Task What_is_asked_for_is_shown_as_text_never_as_markup() =>
        (await site.GetAsync("/sok?fraga=%3Cscript%3Ealert(1)%3C%2Fscript%3E")).Document.QuerySelectorAll("main script").ShouldBeEmpty();

    private static string[] Hits(WebPage page) => [.. page.Document.QuerySelectorAll("main h3").Select(heading => WebPage.Fold(heading.TextContent))];
}
