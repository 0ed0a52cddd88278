using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class FailureTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/finns/inte/bild.png")]
    [InlineData("/mal/kf/finns-inte")]
    [InlineData("/fel/404")]
    public async Task An_address_that_leads_nowhere_is_answered_in_the_sites_own_words(string path)
    {
        var page = await site.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.TextOf("h1").ShouldBe("Sidan finns inte");
        page.Link("Se alla mål").ShouldBe("/mal");
    }

    [Fact]
    public async Task The_page_that_is_missing_offers_a_search()
    {
        var page = await site.SubmitAsync(await site.GetAsync("/finns-inte"), "Sök", new() { ["Vad söker du?"] = "skola" });

        page.Path.ShouldBe("/sok?fraga=skola");
    }

    [Fact]
    public async Task What_went_wrong_on_the_server_is_given_a_code_to_report()
    {
        var page = await site.GetAsync("/fel");

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.TextOf("h1").ShouldBe("Något gick fel hos oss");
        page.TextOf("main code").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/fel/400", HttpStatusCode.BadRequest, "Det gick inte att läsa det du skickade")]
    [InlineData("/fel/403", HttpStatusCode.Forbidden, "Du får inte se den här sidan")]
    [InlineData("/nekad", HttpStatusCode.Forbidden, "Du får inte se den här sidan")]
    [InlineData("/fel/200", HttpStatusCode.NotFound, "Sidan finns inte")]
    public async Task Each_kind_of_failure_has_its_words(string path, HttpStatusCode status, string title)
    {
        var page = await site.GetAsync(path);

        (page.Status, page.TextOf("h1")).ShouldBe((status, title));
    }
}
