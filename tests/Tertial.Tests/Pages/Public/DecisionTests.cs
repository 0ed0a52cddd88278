using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class DecisionTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task All_decisions_are_listed_the_latest_first()
    {
        var days = (await site.GetAsync("/beslut")).Document.QuerySelectorAll(".t-beslutslista time").Select(time => time.TextContent).ToList();

        days.Count.ShouldBeGreaterThan(10);
        days.ShouldBe(days.OrderDescending());
    }

    [Fact]
    public async Task The_list_is_narrowed_to_one_body_by_a_form_that_needs_no_script()
    {
        var page = await site.SubmitAsync(await site.GetAsync("/beslut"), "Visa beslut", new() { ["Vem har beslutat?"] = "Kommunfullmäktige" });

        page.Path.ShouldBe("/beslut?organ=kf");
        page.Document.QuerySelectorAll(".t-beslutslista .t-beslut__organ").Select(body => body.TextContent).Distinct().ShouldBe(["KF"]);
        page.Field("Vem har beslutat?").ShouldBe("kf");
    }

    [Fact]
    public async Task Each_decision_in_the_list_says_whether_it_counts_on_the_day()
    {
        var then = Row(await site.GetAsync("/beslut?per=2024-11-20"), "Försäljning av den tidigare förskolan");
        var now = Row(await site.GetAsync("/beslut"), "Försäljning av den tidigare förskolan");

        then.ShouldEndWith("KS 2024-03-05 § 25 Gäller");
        now.ShouldEndWith("KS 2024-03-05 § 25 Upphävt");
    }

    [Fact]
    public async Task Outcomes_that_settle_nothing_are_told_beside_those_that_do() =>
        Row(await site.GetAsync("/beslut?organ=ks&per=2024-03-20"), "Öppettider och avgifter")
            .ShouldEndWith("Avslaget punkt 2 och 5 Beslutat, gäller från 2024-08-19 punkt 4 En punkt: bordlagt En punkt: återremitterat");

    [Fact]
    public async Task A_paragraph_shows_each_point_with_its_number_as_address()
    {
        var page = await site.GetAsync("/beslut/ks/2024-06-11/74");

        page.TextOf("#punkt-1").ShouldContain("Anta version 2 av Kommunstyrelsens verksamhetsplan 2024.");
        page.TextOf("#punkt-1").ShouldEndWith("Bifallet Gäller från 2024-06-11");
        page.Document.QuerySelectorAll(".t-att").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_paragraph_read_as_of_an_earlier_day_shows_how_it_stood_then() =>
        (await site.GetAsync("/beslut/ks/2023-11-07/142?per=2023-11-20")).TextOf("#punkt-1").ShouldEndWith("Gäller när KF har beslutat Villkor: punkt 3");

    [Fact]
    public async Task What_a_decision_brought_about_is_linked()
    {
        var page = await site.GetAsync("/beslut/ks/2024-06-11/74");

        page.Link("Kommunstyrelsens verksamhetsplan 2024, version 2: 9 mål och 43 aktiviteter").ShouldBe("/verksamhetsplan/ks/2024/version/2");
    }

    [Fact]
    public async Task Proposals_and_reservations_are_kept()
    {
        var page = await site.GetAsync("/beslut/ks/2024-06-11/74");

        page.Text.ShouldContain("Yrkanden Ordföranden yrkar bifall till förvaltningens förslag.");
        page.Text.ShouldContain("Reservationer Ledamöterna i oppositionen reserverar sig");
    }

    [Fact]
    public async Task A_point_approved_with_changes_shows_what_was_decided_and_what_was_proposed() =>
        (await site.GetAsync("/beslut/ks/2024-04-09/38")).TextOf("#punkt-1")
            .ShouldContain("en kväll till i veckan, från och med den 2 september 2024. Förslaget var: Öppna simhallen i Ånge för allmänheten två kvällar till i veckan.");

    [Fact]
    public async Task A_preparing_paragraph_says_that_someone_else_decides()
    {
        var page = await site.GetAsync("/beslut/kofu/2024-06-04/35");

        page.Text.ShouldContain("Koncern- och finansutskottet förbereder ärendet. Beslutet fattas av någon annan.");
        page.TextOf("#punkt-1").ShouldContain("Föreslås bifallas");
        page.Text.ShouldContain("Nej. Paragrafen förbereder ett beslut som någon annan fattar");
    }

    [Theory]
    [InlineData("/beslut/ks/2024-06-11/75")]
    [InlineData("/beslut/kf/2024-06-11/74")]
    [InlineData("/beslut/ks/2024-06-12/74")]
    [InlineData("/beslut/ks/igar/74")]
    [InlineData("/beslut/ks/2024-06-11/74?per=2024-06-10")]
    public async Task A_paragraph_that_is_not_public_is_not_there(string path) =>
        (await site.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    private static string Row(WebPage page, string title) =>
        page.Document.QuerySelectorAll(".t-beslutslista > li").Select(row => WebPage.Fold(row.TextContent)).Last(row => row.StartsWith(title, StringComparison.Ordinal));
}
