using System.Net;

namespace Tertial.Tests.Pages.Administration;

public sealed class JournalTests
{
    [Fact]
    public async Task An_auditor_reads_who_did_what_when_and_why()
    {
        await using var website = await Website.StartAsync(GivenWork.Assessed(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1/bedom"), "Spara bedömningen", new() { ["Ej uppfyllt"] = "ja", ["Skäl"] = "Läslyftet räckte inte." }, "[id='1-1']");
        await website.SignInAsync(GivenPeople.Auditor);

        var page = await website.GetAsync("/arbete/journal");

        page.TextOf("tbody tr").ShouldContain("Utredare Bedömde ett mål: Tertial 1 2024. Mål 1.1 Läslyftet räckte inte. 2");
        page.Text.ShouldContain("Kommandoraden Läste in en kommun: Lillby kommun");
    }

    [Theory]
    [InlineData("?sida=2")]
    [InlineData("?sida=0")]
    [InlineData("?sida=x")]
    public async Task A_page_that_does_not_exist_is_not_found(string query)
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Administrator);

        (await website.GetAsync($"/arbete/journal{query}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Others_do_not_read_the_journal()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 14));
        await website.SignInAsync(GivenPeople.Officer);

        (await website.GetAsync("/arbete/journal")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
