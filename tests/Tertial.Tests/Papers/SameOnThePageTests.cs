using Tertial.Tests.Pages.Public;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Html;

namespace Tertial.Tests.Papers;

/// <summary>HTML is the first form: what a document says can be read on a page.</summary>
public sealed class SameOnThePageTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static readonly string[] AsRecorded = ["Reservationer", "Förslag till beslut på sammanträdet"];

    [Theory]
    [InlineData("/verksamhetsplan/ks/2024/version/1/dokument")]
    [InlineData("/verksamhetsplan/ks/2024/version/2/dokument")]
    [InlineData("/uppfoljning/ks/2024/tertial-1/dokument")]
    [InlineData("/uppfoljning/ks/2024/tertial-2/dokument")]
    public async Task A_plan_and_a_follow_up_are_read_whole_on_one_page(string address)
    {
        var page = await site.GetAsync(address);
        var document = address.Contains("verksamhetsplan", StringComparison.Ordinal) ? DemoPapers.Plan(address[^10] - '0') : DemoPapers.FollowUp(address[^10] - '0');

        foreach (var text in document.Texts()) page.Text.ShouldContain(WebPage.Fold(text), Case.Sensitive);
        page.Document.QuerySelectorAll("main svg[role=img]").Select(drawing => drawing.GetAttribute("aria-label")).ShouldBe(document.Blocks.OfType<Figure>().Select(figure => figure.Alternative));
        page.Document.QuerySelectorAll(".t-papper table").Length.ShouldBe(document.Blocks.OfType<Table>().Count());
        page.Document.QuerySelectorAll(".t-papper :is(h2, h3, h4, h5)").Select(heading => WebPage.Fold(heading.TextContent)).ShouldBe(document.Headings().Select(WebPage.Fold));
    }

    [Fact]
    public async Task A_report_says_the_same_on_its_page()
    {
        var page = await site.GetAsync("/arende/ks-23-702/handling/018b377f-cbd4-7111-852d-508d30b5a76c");

        foreach (var text in DemoPapers.Report("KS 23/702").Texts()) page.Text.ShouldContain(WebPage.Fold(text), Case.Sensitive);
    }

    [Theory]
    [InlineData("KS 24/211", "74", "/beslut/ks/2024-06-11/74")]
    [InlineData("KS 24/080", "26", "/beslut/ks/2024-03-05/26")]
    [InlineData("KS 24/080", "38", "/beslut/ks/2024-04-09/38")]
    public async Task A_paragraph_says_the_same_on_its_page(string diarienummer, string paragraph, string address)
    {
        var page = await site.GetAsync(address);
        var extract = DemoPapers.Extract(diarienummer, paragraph);

        foreach (var point in extract.Blocks.OfType<Points>().SelectMany(points => points.Items)) page.Text.ShouldContain(WebPage.Fold(((Paragraph)point.Content[0]).Runs.Text()));
        foreach (var said in AsRecorded.Where(extract.Headings().Contains).SelectMany(heading => extract.Under(heading).OfType<Bullets>().Single().Items))
            page.Text.ShouldContain(WebPage.Fold(((Paragraph)said.Single()).Runs.Text()));
    }

    [Fact]
    public void What_is_written_is_text_and_never_markup()
    {
        var dangerous = DemoPapers.Report("KS 23/702") with { Blocks = [new Heading(1, "<script>"), new Paragraph([new("<img src=x onerror=alert(1)>", Bold: true, Href: "https://x.se/?a=\"><b>")]), new Table { Caption = "<i>", Columns = [new("\"<u>")], Rows = [Row.Of("<b>")] }] };

        var html = HtmlWriter.Write(dangerous).ToString()!;

        html.ShouldNotContain("<script>");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<b>");
        html.ShouldContain("<strong>&lt;img");
    }
}
