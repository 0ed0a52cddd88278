using System.Net;
using System.Text;
using Tertial.Domain.Decisions;
using Tertial.Tests.Pages.Matters.Writing;
using static Tertial.Tests.Papers.Reading.GivenWord;

namespace Tertial.Tests.Pages.Matters.BringIn;

public sealed class BringInTests
{
    private const string Address = "/arbete/arenden/word";
    private const string Open = "Öppna ärendet med handlingen";
    private const string Save = "Spara handlingen och punkterna";

    [Fact]
    public async Task A_paper_in_Word_opens_a_matter_with_its_paper_and_its_points()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var review = await UploadAsync(website, Address, Paper());
        review.Status.ShouldBe(HttpStatusCode.OK);
        (review.Field("Diarienummer"), review.Field("Rubrik"), review.Field("Handläggare"), review.Field("Handlingens datum")).ShouldBe(("KS 24/300", "Ny förskola i Lillby", "Ekonom", "2024-05-20"));
        review.Field("Vad ska beslutas i punkt 1?").ShouldBe("Bygga en förskola.");
        (await website.RecordAsync()).Matters.ShouldNotContain(matter => matter.Diarienummer == "KS 24/300");

        var page = await website.SubmitAsync(review, Open, new() { ["Hör till"] = "Kommunstyrelsen", ["Text i avsnitt 1"] = "Rättad text." });

        page.Path.ShouldBe("/arbete/arende/ks-24-300");
        page.Text.ShouldContain("Tjänsteskrivelse är inläst ur skrivelse.docx, med 2 beslutspunkter. Den är ett utkast.");
        var opened = (await website.RecordAsync()).Matters.Single(matter => matter.Diarienummer == "KS 24/300");
        opened.Points.OrderBy(point => point.Number).Select(point => (point.Number, point.Text, point.Effect, point.DecidingBodyId)).ShouldBe(
            [(1, "Bygga en förskola.", Effect.Other, Given.Board), (2, "Beslut 1 gäller under förutsättning att fullmäktige beviljar medel.", Effect.StateCondition, Given.Board)]);
        var paper = opened.Papers.ShouldHaveSingleItem();
        (paper.Title, paper.Date, paper.PublicFrom).ShouldBe(("Tjänsteskrivelse", new(2024, 5, 20), null));
        paper.Text.ShouldBe("## Förslag till beslut\n\nFörvaltningen föreslår kommunstyrelsen besluta att\n\n1. Bygga en förskola.\n2. Beslut 1 gäller under förutsättning att fullmäktige beviljar medel.\n\n## Bakgrund\n\nRättad text.\n\n## Övrigt\n\nMer text.");
        (await Journalled.EventsAsync(website))[^1].ShouldBe("MatterOpened");
    }

    [Fact]
    public async Task What_is_not_wanted_is_left_out_and_what_had_no_place_can_stand_last()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var review = await UploadAsync(website, Address, Of(
            P("Dnr KS 24/300"), P("Telefon 0690-123 45"), P("Ny förskola"), H1("Förslag till beslut"), Numbered("Ett."), Numbered("Två."), H1("Bakgrund"), P("Text."),
            With("Mer.", "<w:del><w:r><w:delText>Struket stycke</w:delText></w:r></w:del>"), H1("Övrigt"), P("Bort.")));
        review.Field("Text: rad i dokumentets huvud").ShouldBe("Telefon 0690-123 45");

        await website.SubmitAsync(review, Open, new()
        {
            ["Hör till"] = "Kommunstyrelsen", ["Vem avgör punkt 1?"] = "Kommunstyrelsen", ["Ta med punkt 2"] = "", ["Ta med avsnitt 2"] = "", ["Ta med: borttagen text med spårade ändringar"] = "ja",
        });

        var opened = (await website.RecordAsync()).Matters.Single(matter => matter.Diarienummer == "KS 24/300");
        opened.Points.ShouldHaveSingleItem().Text.ShouldBe("Ett.");
        opened.Papers[0].Text.ShouldBe("## Förslag till beslut\n\n1. Ett.\n\n## Bakgrund\n\nText.\n\nMer.\n\n## Övrigt ur dokumentet\n\n**Borttagen text med spårade ändringar**\n\nStruket stycke");
    }

    [Fact]
    public async Task In_a_matter_that_is_there_its_points_are_not_taken_twice_and_its_number_is_compared()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var review = await UploadAsync(website, $"{Address}/ks-24-211", Of(P("Dnr KS 24/999"), P("Rubrik"), H1("Förslag till beslut"), P("Kommunstyrelsen beslutar att"), Numbered("Anta version 2."), Numbered("Något nytt.")));
        review.Text.ShouldContain("I filen står KS 24/999, men ärendet har KS 24/211. Är det rätt ärende?");
        var page = await website.SubmitAsync(review, Save);

        page.Path.ShouldBe(GivenWork.Matter);
        var matter = (await website.RecordAsync()).Matters.Single(candidate => candidate.Diarienummer == "KS 24/211");
        matter.Points.OrderBy(point => point.Number).Select(point => (point.Number, point.Text)).ShouldBe([(1, "Anta version 2."), (2, "Anta budgeten i version 2."), (3, "Något nytt.")]);
        matter.Papers.Count.ShouldBe(2);
        (await Journalled.EventsAsync(website))[^2..].ShouldBe(["PaperAdded", "PointWritten"]);
    }

    [Theory]
    [InlineData("Diarienummer", "KS 23/702", "Diarienumret används redan av ärendet KS 23/702")]
    [InlineData("Rubrik", "", "Fyll i fältet ”Rubrik”.")]
    [InlineData("Handlingens datum", "i går", "Handlingens datum")]
    [InlineData("Registrerat", "2024-06-04", "dagen har inte varit än.")]
    [InlineData("Vad ska beslutas i punkt 1?", "", "Skriv vad som ska beslutas, eller ta bort krysset för punkten.")]
    [InlineData("Vad ska beslutas i punkt 1?", "Stöd till 19121212-1212.", "Punkten innehåller ett personnummer.")]
    [InlineData("Nummer på punkt 2", "1", "Det finns redan en punkt 1.")]
    [InlineData("Nummer på punkt 2", "0", "Skriv punktens nummer, 1 eller högre.")]
    [InlineData("Vem avgör punkt 1?", "", "Välj vem som avgör punkten.")]
    public async Task What_cannot_be_saved_is_refused_whole_and_nothing_that_was_read_is_lost(string field, string typed, string message)
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var review = await UploadAsync(website, Address, Paper());

        var refused = await website.SubmitAsync(review, Open, new() { ["Hör till"] = "Kommunstyrelsen", ["Text i avsnitt 2"] = "Eget.", [field] = typed });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.TextOf(".ds-error-summary").ShouldContain(message, Shouldly.Case.Insensitive);
        (refused.Field("Text i avsnitt 2"), refused.Field("Inledning till förslaget")).ShouldBe(("Eget.", "Förvaltningen föreslår kommunstyrelsen besluta att"));
        (await website.RecordAsync()).Matters.ShouldNotContain(matter => matter.Title == "Ny förskola i Lillby");
    }

    [Theory]
    [InlineData("%PDF-1.7", "Filen är en pdf.")]
    [InlineData("", "Filen är tom.")]
    [InlineData("PK\u0003\u0004 trasig", "Filen är skadad")]
    [InlineData("hej", "Filen är inte ett Word-dokument")]
    public async Task A_file_that_is_no_Word_document_is_told_beside_its_field(string content, string message)
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await UploadAsync(website, Address, Encoding.Latin1.GetBytes(content));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#Chosen-error").ShouldStartWith(message);
    }

    [Fact]
    public async Task Only_those_who_keep_the_matters_of_the_body_bring_papers_in()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        (await website.GetAsync($"{Address}/kf-24-7")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync($"{Address}/finns-inte")).Status.ShouldBe(HttpStatusCode.NotFound);
        var review = await UploadAsync(website, Address, Paper());
        review.Document.QuerySelector("select[name='Form.Matter.BodyId'] option")!.SetAttribute("value", Given.Council.ToString());
        (await website.SubmitAsync(review, Open)).Status.ShouldBe(HttpStatusCode.Forbidden);
        await website.SignInAsync(GivenPeople.Member);
        (await website.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static byte[] Paper() => Of(
        P("Tjänsteskrivelse"), P("2024-05-20"), P("Dnr KS 24/300"), P("Handläggare: Ekonom"), P("Kommunstyrelsen"), P("Ny förskola i Lillby"),
        H1("Förslag till beslut"), P("Förvaltningen föreslår kommunstyrelsen besluta att"), Numbered("Bygga en förskola."), Numbered("Beslut 1 gäller under förutsättning att fullmäktige beviljar medel."),
        H1("Bakgrund"), P("Barnen blir fler."), H1("Övrigt"), P("Mer text."));

    private static async Task<WebPage> UploadAsync(Website website, string address, byte[] file) =>
        await website.UploadAsync(await website.GetAsync(address), "Läs in och granska", "Word-dokument", "skrivelse.docx", file);

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenMatter.Municipality(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
