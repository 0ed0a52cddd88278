using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Tests.Papers;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.Administration;

/// <summary>The municipality's mark, from the file that is chosen to the papers that bear it.</summary>
public sealed class EmblemTests
{
    private const string Page = "/arbete/installningar/marke", Paper = "/arende/ks-23-702/handling/018c0000-0000-7000-8000-000000000098", Shows = "Lillby kommuns vapen, en gran";
    private static readonly byte[] Drawing = Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M10 0l10 20H0z" fill="#1d6b3c"/></svg>""");

    [Theory, InlineData("png"), InlineData("svg")]
    public async Task A_mark_stands_on_the_page_in_Word_and_in_PDF_with_its_text_until_it_is_taken_away(string format)
    {
        await using var website = await StartAsync();

        var page = await ChooseAsync(website, $"vapen.{format}", format == "png" ? GivenPng.Of(200, 150, 6, 8) : Drawing, Shows);

        page.Text.ShouldContain("Märket är sparat.");
        (await website.GetAsync(Paper)).Document.QuerySelector("main img")!.GetAttribute("alt").ShouldBe(Shows);
        (await MarksInWordAsync(website)).ShouldBe([Shows]);
        (await Tool.ReadAsync(await BytesAsync(website, $"{Paper}.pdf"), "qpdf", "--json=2")).ShouldContain($"u:{Shows}");

        page = await website.SubmitAsync(page, "Ta bort märket");
        page.Text.ShouldContain("Inget märke är uppladdat.");
        (await website.GetAsync(Paper)).Document.QuerySelector("main img").ShouldBeNull();
        (await Journalled.EventsAsync(website)).Count(name => name == nameof(EmblemChanged)).ShouldBe(2);
    }

    [Fact]
    public async Task The_picture_is_fetched_at_an_address_that_is_its_own()
    {
        await using var website = await StartAsync();
        await ChooseAsync(website, "vapen.svg", Drawing, Shows);
        var address = (await website.GetAsync(Paper)).Document.QuerySelector("main img")!.GetAttribute("src")!;

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        using var answer = await website.SendAsync(request);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        (await website.GetAsync("/kommunens-marke/0123456789abcdef.svg")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("%PDF-1.7", Shows, "Filen är ingen bild i PNG eller SVG.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>", Shows, "Bilden innehåller något som kan köras (<script>). Det tas inte emot.")]
    [InlineData(null, "", "Skriv vad märket visar, för den som inte ser det.")]
    public async Task What_cannot_be_used_is_said_beside_its_field_and_the_text_is_kept(string? file, string alternative, string says)
    {
        await using var website = await StartAsync();

        var page = await ChooseAsync(website, "vapen.png", file is null ? GivenPng.Of(200, 150, 6, 8) : Encoding.UTF8.GetBytes(file), alternative);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(says);
        page.Field("Alternativtext").ShouldBe(alternative);
        page.Document.QuerySelector("#Form_Chosen")!.GetAttribute("type").ShouldBe("file");
        (await website.RecordAsync()).Municipality.Emblem.ShouldBeNull();
    }

    [Fact]
    public async Task The_text_is_changed_without_choosing_the_picture_again()
    {
        await using var website = await StartAsync();
        var page = await ChooseAsync(website, "vapen.svg", Drawing, Shows);
        var former = (await website.RecordAsync()).Municipality.Emblem!;

        (await website.SubmitAsync(page, "Spara märket", new() { ["Alternativtext"] = "En gran" })).Text.ShouldContain("Märket är sparat.");

        var now = (await website.RecordAsync()).Municipality.Emblem!;
        now.Alternative.ShouldBe("En gran");
        now.Picture.ShouldBe(former.Picture);
    }

    [Fact]
    public async Task A_page_without_a_mark_asks_for_a_picture()
    {
        await using var website = await StartAsync();

        (await website.SubmitAsync(await website.GetAsync(Page), "Spara märket", new() { ["Alternativtext"] = "En gran" })).TextOf(".ds-error-summary").ShouldContain("Välj en bild.");
    }

    [Fact]
    public void The_exchange_file_carries_the_mark_and_distrusts_it()
    {
        var record = Given.Municipality();
        record.Municipality.Bear(new(EmblemFormat.Svg, Drawing, Shows));
        var file = ExchangeFile.Write(record);

        ExchangeFile.Write(ExchangeFile.Read(file)).ShouldBe(file);
        ExchangeFile.Read(file).Municipality.Emblem!.Picture.ShouldBe(Drawing);
        record.Municipality.Bear(new(EmblemFormat.Svg, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>"u8.ToArray(), Shows));
        Should.Throw<ExchangeException>(() => ExchangeFile.Read(ExchangeFile.Write(record))).Message.ShouldContain("municipality.emblem: Bilden innehåller något som kan köras");
    }

    private static async Task<WebPage> ChooseAsync(Website website, string name, byte[] file, string alternative) =>
        await website.UploadAsync(await website.GetAsync(Page), "Spara märket", "Bild", name, file, new() { ["Alternativtext"] = alternative });

    private static async Task<List<string?>> MarksInWordAsync(Website website)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(await BytesAsync(website, $"{Paper}.docx")), isEditable: false);
        return [.. word.MainDocumentPart!.Document!.Descendants<DocProperties>().Select(picture => picture.Description?.Value)];
    }

    private static async Task<byte[]> BytesAsync(Website website, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        using var answer = await website.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(Given.Municipality(), new(2024, 3, 1));
        await website.SignInAsync(GivenPeople.Administrator);
        return website;
    }
}
