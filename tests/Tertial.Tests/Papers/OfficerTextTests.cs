using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Data;
using Tertial.Web.Exchange;

namespace Tertial.Tests.Papers;

/// <summary>What the officer wrote round the generated parts is read on the public page, as Word and as PDF, each text in its place.</summary>
public sealed class OfficerTextTests
{
    private const string Page = "/uppfoljning/ks/2024/tertial-2";

    private static readonly (ReportSection Section, string Text, string Words)[] Written =
    [
        (ReportSection.Summary, "Sommaren gick **bättre** än våren.", "Sommaren gick bättre än våren."),
        (ReportSection.Goals, "Barnens mål är viktigast.", "Barnens mål är viktigast."),
        (ReportSection.Deviations, "Personal saknas på flera håll.", "Personal saknas på flera håll."),
        (ReportSection.Economy, "Skolskjutsarna är dyra.", "Skolskjutsarna är dyra."),
        (ReportSection.Next, "Styrelsen tar upp lärcentrum i november.", "Styrelsen tar upp lärcentrum i november."),
    ];

    [Fact]
    public async Task The_public_page_has_each_text_in_its_place()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Page);

        ShouldStandInOrder(page.Text, "Perioden på en minut");
        page.Document.QuerySelectorAll("main strong").Select(strong => strong.TextContent).ShouldContain("bättre");
    }

    [Fact]
    public async Task The_document_on_the_web_has_them()
    {
        await using var website = await StartAsync();

        ShouldStandInOrder((await website.GetAsync($"{Page}/dokument")).Text, "Sammanfattning");
    }

    [Fact]
    public async Task Word_has_them()
    {
        await using var website = await StartAsync();

        using var document = WordprocessingDocument.Open(new MemoryStream(await BytesAsync(website, $"{Page}.docx")), isEditable: false);

        ShouldStandInOrder(WebPage.Fold(string.Join(' ', document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText))), "Sammanfattning");
    }

    [Fact]
    public async Task Pdf_has_them()
    {
        await using var website = await StartAsync();

        ShouldStandInOrder(WebPage.Fold(string.Join(' ', await Tool.TextAsync(await BytesAsync(website, $"{Page}.pdf")))), "Sammanfattning");
    }

    private static void ShouldStandInOrder(string text, string after)
    {
        var place = text.IndexOf(after, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, after);
        foreach (var (section, _, words) in Written)
        {
            var found = text.IndexOf(words, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"{section}: {words}");
            if (section != ReportSection.Summary) found.ShouldBeGreaterThan(place, $"{section} after the one before");
            place = found;
        }
    }

    private static async Task<byte[]> BytesAsync(Website website, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        using var answer = await website.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    // The demo's second tertial, as it would have been frozen had the officer written in it.
    private static async Task<Website> StartAsync()
    {
        var demo = ExchangeFile.Read(await File.ReadAllBytesAsync(SourceTree.Demo));
        var id = demo.FollowUps.Single(followUp => followUp.Number == 2).Id;
        var texts = Written.Select((text, place) => new FollowUpText { Id = new(Given.Id(700 + place)), FollowUpId = id, Section = text.Section, Text = text.Text, At = Given.At(2024, 9, 16), Origin = new(OriginKind.Example) }).ToList();
        var thatDay = Until.Day(demo, new(2024, 9, 17));
        thatDay.FollowUpTexts.AddRange(texts);
        demo.FollowUpTexts.AddRange(texts);
        var frozen = Snapshots.Freeze(SnapshotTaking.Take(thatDay, thatDay.FollowUps.Single(followUp => followUp.Id == id)));
        var file = JsonNode.Parse(ExchangeFile.Write(demo))!;
        var followUp = file["record"]!["followUps"]!.AsArray().Single(candidate => (int)candidate!["number"]! == 2)!;
        (followUp["frozen"], followUp["checksum"]) = (frozen, FollowUp.ChecksumOf(frozen));
        return await Website.StartAsync(ExchangeFile.Read(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString())), new(2025, 3, 1));
    }
}
