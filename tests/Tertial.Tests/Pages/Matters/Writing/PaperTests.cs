using System.Net;

namespace Tertial.Tests.Pages.Matters.Writing;

public sealed class PaperTests
{
    private const string New = $"{GivenWork.Matter}/handling", Number = "19121212-1212";
    private static readonly string Draft = $"{New}/{Given.Id(153)}";

    [Fact]
    public async Task A_paper_is_added_as_a_draft_and_is_public_when_it_is_published()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara handlingen", Typed("Bilaga 1", "## Bakgrund\n\nSiffror."));
        var before = (await website.GetAsync("/arende/ks-24-211")).Status;
        page = await website.SubmitAsync(page, "Publicera bilaga 1");

        before.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldContain("Bilaga 1 är offentlig.");
        (await website.GetAsync(page.Link("Bilaga 1"))).Text.ShouldContain("Bakgrund Siffror.");
    }

    [Fact]
    public async Task A_draft_is_read_as_the_paper_it_will_be_on_the_page_and_as_files_by_those_who_write_it()
    {
        await using var website = await StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { ["Text"] = "## Ärendet i korthet\n\nEgna ord." });

        var read = await website.GetAsync(page.Link("Läs som skrivelse: Tjänsteskrivelse"));

        read.Text.ShouldContain("Utkast. Handlingen är inte publicerad.");
        read.TextOf(".t-papper").ShouldStartWith("Förslag till beslut Kommunförvaltningen föreslår");
        read.TextOf(".t-papper").ShouldContain("Ärendet i korthet Egna ord. Förvaltningens övervägande Inte skrivet än.");
        foreach (var form in new[] { "Word", "PDF" }) (await website.GetAsync(read.Link(form))).Status.ShouldBe(HttpStatusCode.OK, form);
        await website.SignInAsync(GivenPeople.Member);
        (await website.GetAsync($"{Draft}/las")).Path.ShouldStartWith("/nekad");
        (await website.GetAsync($"{Draft}.docx")).Path.ShouldStartWith("/nekad");
    }

    [Fact]
    public async Task What_is_published_reads_as_it_did_that_moment_whatever_the_template_says_later_the_same_day()
    {
        await using var website = await StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { ["Text"] = "## Ärendet i korthet\n\nEgna ord." });
        page = await website.SubmitAsync(page, "Publicera tjänsteskrivelse");
        await website.SignInAsync(GivenPeople.Administrator);
        (await website.SubmitAsync(await website.GetAsync("/arbete/installningar/tjansteskrivelse"), "Spara mallen", new() { ["Rubrik på avsnitt 1"] = "Yrkande" })).Text.ShouldContain("Mallen är sparad.");

        (await website.GetAsync(page.Link("Tjänsteskrivelse"))).TextOf(".t-papper").ShouldStartWith("Förslag till beslut");
    }

    [Fact]
    public async Task A_personnummer_stops_the_publication_until_it_is_masked()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { ["Text"] = $"Ansökan från {Number} har kommit in. Ring 060-123 45 67." });
        page.Text.ShouldContain("Den innehåller personnummer och kan inte publiceras innan de är borttagna.");
        page.Offers("Publicera tjänsteskrivelse").ShouldBeFalse();
        (await website.PostAsync($"{GivenWork.Matter}?handler=Publish", new() { ["handling"] = Given.Id(153).ToString() })).ShouldBe(HttpStatusCode.BadRequest);

        var found = await website.GetAsync(page.Link("Visa och ta bort dem i tjänsteskrivelse"));
        found.TextOf(".t-fynd").ShouldBe($"Ansökan från {Number} har kommit in. Ring 060-123 45 67.");
        found.TextOf(".t-fynd mark").ShouldBe(Number);
        page = await website.SubmitAsync(found, "Ta bort personnumren");

        page.Text.ShouldContain("Personnumren är borttagna. Nu kan handlingen publiceras.");
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Papers.Single().Text.ShouldBe("Ansökan från [personnummer borttaget] har kommit in. Ring 060-123 45 67.");
        (await website.SubmitAsync(page, "Publicera")).Text.ShouldContain("Tjänsteskrivelse är offentlig.");
    }

    [Fact]
    public async Task A_secret_paper_is_told_of_by_its_section_and_nothing_of_it_is_shown()
    {
        await using var website = await StartAsync();
        await website.SubmitAsync(await website.GetAsync(New), "Spara handlingen", new(Typed("Utlåtande om Karin", "Hemliga ord.")) { ["Sekretess"] = "26 kap. 1 §" });
        await website.SubmitAsync(await website.GetAsync(GivenWork.Matter), "Publicera tjänsteskrivelse");
        await website.SignInAsync(GivenPeople.Member);

        var page = await website.GetAsync("/arende/ks-24-211");

        page.Text.ShouldContain("Handlingen omfattas av sekretess (OSL 26 kap. 1 §). Därför visas den inte.");
        page.Document.Source.Text.ShouldNotContain("Karin");
        (await website.GetAsync(GivenWork.Matter)).Document.Source.Text.ShouldNotContain("Hemliga ord");
        var secret = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Papers.Single(paper => paper.SecrecySection is not null);
        foreach (var ending in new[] { "", ".docx", ".pdf" }) (await website.GetAsync($"/arende/ks-24-211/handling/{secret.Id}{ending}")).Status.ShouldBe(HttpStatusCode.NotFound, ending);
        (await website.GetAsync("/sok?fraga=Karin")).Document.Source.Text.ShouldNotContain("Utlåtande");
    }

    [Fact]
    public async Task Secrecy_without_a_section_is_refused_and_what_was_typed_is_kept()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { ["Sekretess"] = "ja", ["Text"] = "Nya ord." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#Form_SecrecySection-error").ShouldBe("Skriv kapitel och paragraf i offentlighets- och sekretesslagen, till exempel OSL 26:1.");
        page.Field("Text").Trim().ShouldBe("Nya ord.");
    }

    [Fact]
    public async Task A_paper_that_is_public_stands_as_it_is()
    {
        await using var website = await StartAsync();
        var address = $"{GivenMatter.Plan}/handling/{Given.Id(152)}";

        (await website.GetAsync(address)).Text.ShouldContain("Handlingen är offentlig sedan 2023-10-16 och ändras inte. Lägg till en ny handling i stället.");
        (await website.PostAsync(address, new() { ["Form.Title"] = "Annan", ["Form.Date"] = "2024-06-03", ["Form.Text"] = "Annat." })).ShouldNotBe(HttpStatusCode.Redirect);
        (await website.PostAsync($"{address}/personnummer")).ShouldNotBe(HttpStatusCode.Redirect);
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-23-702").Papers.Single().Title.ShouldBe("Tjänsteskrivelse");
    }

    [Fact]
    public async Task Two_who_write_the_same_paper_see_each_others_text()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Draft);
        await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { ["Text"] = "Deras text." });

        var clash = await website.SubmitAsync(mine, "Spara handlingen", new() { ["Text"] = "Min text." });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Deras text.");
        clash.Field("Text").Trim().ShouldBe("Min text.");
        (await website.SubmitAsync(clash, "Spara handlingen")).Text.ShouldContain("Handlingen är sparad.");
    }

    [Theory]
    [InlineData("Handlingens namn", "", "Fyll i fältet ”Handlingens namn”.")]
    [InlineData("Datum", "2024-13-01", "Datum")]
    public async Task Nonsense_is_refused_in_words(string field, string typed, string message)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Draft), "Spara handlingen", new() { [field] = typed });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field(field).ShouldBe(typed);
    }

    private static Dictionary<string, string> Typed(string title, string text) => new() { ["Handlingens namn"] = title, ["Datum"] = "2024-06-03", ["Text"] = text };

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(GivenMatter.Municipality(), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);
        return website;
    }
}
