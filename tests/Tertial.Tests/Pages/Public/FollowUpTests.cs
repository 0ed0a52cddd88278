using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class FollowUpTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string T2 = "/uppfoljning/ks/2024/tertial-2";

    [Fact]
    public async Task Without_a_period_the_latest_published_follow_up_is_shown() =>
        (await site.GetAsync("/uppfoljning")).Path.ShouldBe("/uppfoljning/ks/2024/tertial-3");

    [Fact]
    public async Task As_of_an_earlier_day_the_latest_is_the_one_published_by_then_and_the_day_is_kept() =>
        (await site.GetAsync("/uppfoljning?per=2024-10-21")).Path.ShouldBe($"{T2}?per=2024-10-21");

    [Theory]
    [InlineData($"{T2}?per=2024-10-08")]
    [InlineData("/uppfoljning/ks/2024/tertial-4")]
    [InlineData("/uppfoljning/ks/2023/tertial-2")]
    [InlineData("/uppfoljning/kf/2024/tertial-2")]
    public async Task What_is_not_published_is_not_there(string path) =>
        (await site.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_edge_says_what_decided_it_and_with_what_checksum_it_is_frozen()
    {
        var edge = (await site.GetAsync(T2)).TextOf(".t-kant");

        edge.ShouldContain("Beslutad genom KS 2024-10-08 § 118");
        edge.ShouldContain("Till kommunfullmäktige KF 2024-10-28 § 84");
        edge.ShouldContain("Uppföljningen frystes 2024-09-17 och ändras inte efter det.");
        edge.ShouldMatch("Kontrollsumma [0-9a-f]{64} ");
    }

    [Fact]
    public async Task The_whole_is_told_in_three_big_numbers_with_sentences()
    {
        var numbers = (await site.GetAsync(T2)).TextOf(".t-tal-rad");

        numbers.ShouldContain("1 av 9 mål är uppfyllt. 5 är delvis uppfyllda, 1 är ej uppfyllt och 2 kan inte bedömas.");
        numbers.ShouldContain("10 av 45 aktiviteter är genomförda. 17 pågår enligt plan");
        numbers.ShouldContain("−5 150,0 tkr är prognosens avvikelse mot budget för hela året. Efter april var den −2 100,0 tkr.");
    }

    [Fact]
    public async Task What_has_changed_since_the_follow_up_before_is_told()
    {
        var page = await site.GetAsync(T2);

        page.TextOf(".t-franttill").ShouldContain("Medarbetare vill stanna och utvecklas hos oss Delvis uppfyllt har ändrats till Uppfyllt");
        page.Text.ShouldContain("2 har avslutats genom beslut: Inflyttarlots, Hälsocoach i hemtjänsten. KS 2024-06-11 § 74");
        page.Text.ShouldContain("Prognosen är 3 050,0 tkr sämre, från −2 100,0 till −5 150,0 tkr.");
    }

    [Fact]
    public async Task The_first_follow_up_of_a_year_has_nothing_to_compare_with()
    {
        var page = await site.GetAsync("/uppfoljning/ks/2024/tertial-1");

        page.Text.ShouldContain("Det finns ingen tidigare att jämföra med.");
        page.Document.QuerySelectorAll(".t-franttill").ShouldBeEmpty();
    }

    [Fact]
    public async Task Three_verdicts_stand_side_by_side_and_a_difference_is_explained()
    {
        var row = (await site.GetAsync(T2)).Document.QuerySelectorAll(".t-maltabell tr").First(candidate => candidate.TextContent.Contains("1.1"));

        row.QuerySelectorAll("[data-status]").Select(mark => mark.GetAttribute("data-status")).ShouldBe(["delvis", "delvis", "ej"]);
        WebPage.Fold(row.TextContent).ShouldContain("Bedömningarna skiljer sig. Så säger kommunstyrelsen: Studiehandledarna är den insats");
    }

    [Fact]
    public async Task A_council_goal_has_its_own_verdicts_and_counts_of_the_goals_below_it()
    {
        var row = (await site.GetAsync(T2)).TextOf(".t-maltabell__kf");

        row.ShouldStartWith("Fullmäktiges mål, efter måtten Delvis uppfyllt Delvis uppfyllt Delvis uppfyllt");
        row.ShouldEndWith("Av målen i planen: 1 är delvis uppfyllt och 1 är ej uppfyllt.");
    }

    [Fact]
    public async Task Each_activity_is_one_symbol_and_counted_in_the_table()
    {
        var page = await site.GetAsync(T2);

        page.Document.QuerySelectorAll("[aria-labelledby=aktiviteter] .t-rutor svg").Length.ShouldBe(45);
        page.TextOf(".t-lagestabell tfoot").ShouldBe("Summa 43 45 +2");
    }

    [Fact]
    public async Task Deviations_say_what_has_happened_why_and_what_is_done()
    {
        var deviation = (await site.GetAsync(T2)).TextOf(".t-avvikelse");

        deviation.ShouldContain("Vad har hänt? Tjänsten i Ånge är tillsatt");
        deviation.ShouldContain("Varför? Annonsen gav två svar");
        deviation.ShouldContain("Vad görs? Tjänsten annonseras om");
        deviation.ShouldContain("Klart Tidigare: den 31 augusti 2024 Väntas nu: den 30 november 2024");
    }

    [Fact]
    public async Task What_nobody_has_reported_is_named_with_its_unit()
    {
        var unreported = (await site.GetAsync(T2)).Document.QuerySelectorAll(".t-avvikelse").Select(item => WebPage.Fold(item.TextContent)).First(text => text.Contains("Fiber till"));

        unreported.ShouldBe("Fiber till Haverö och Borgsjö Inte redovisad Vad har hänt? Inte redovisat Varför? Inte redovisat Vad görs? Inte redovisat Klart 2025 enligt planen Ska redovisas av Näringsliv och tillväxt");
    }

    [Fact]
    public async Task The_money_is_shown_as_a_picture_and_as_the_same_numbers()
    {
        var page = await site.GetAsync(T2);

        page.Document.QuerySelectorAll(".t-pengar ol > li").Length.ShouldBe(10);
        page.Document.QuerySelectorAll("tfoot").Select(foot => WebPage.Fold(foot.TextContent)).ShouldContain("Summa 761 400,0 509 066,5 766 550,0 −5 150,0 −2 100,0");
        page.Document.QuerySelectorAll("tfoot").Select(foot => WebPage.Fold(foot.TextContent)).ShouldContain("Summa 48 000,0 24 512,7 45 700,0 +2 300,0 0,0");
        page.Text.ShouldContain("Budgeten är lika stor som ramen från kommunfullmäktige, 761 400,0 tkr.");
    }
}
