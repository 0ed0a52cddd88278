using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class TimelineTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Timeline = "/verksamhetsplan/ks/2024/tidslinje";

    [Fact]
    public async Task The_year_is_grouped_by_goal_to_begin_with()
    {
        var page = await site.GetAsync(Timeline);

        Groups(page).ShouldBe(["1.1", "1.2", "2.1", "3.1", "4.1", "5.1", "5.2", "5.3", "6.1"]);
        page.Document.QuerySelectorAll(".t-artid tbody tr:not(.t-artid__grupp)").Length.ShouldBe(45);
    }

    [Fact]
    public async Task A_row_says_in_words_what_its_bar_shows()
    {
        var row = Row(await site.GetAsync($"{Timeline}?per=2024-10-21"), "Planlagd industrimark vid bangården");

        row.ShouldBe("Planlagd industrimark vid bangården Prioriterad ner Samhällsbyggnad Ännu inte aktuell Tidigare: 1 jun – 15 dec Nu: sep – jun 2025");
    }

    [Fact]
    public async Task Grouped_by_unit_every_activity_stands_once_with_its_goal()
    {
        var page = await site.GetAsync($"{Timeline}?visa=enhet");

        page.Document.QuerySelectorAll(".t-artid tbody tr:not(.t-artid__grupp)").Length.ShouldBe(45);
        page.TextOf(".t-flik[aria-current]").ShouldBe("Efter enhet");
        Row(page, "Ledarprogram för nya chefer").ShouldContain("Mål 2.1");
    }

    [Fact]
    public async Task Grouped_by_focus_area_an_activity_may_stand_several_times()
    {
        var page = await site.GetAsync($"{Timeline}?visa=fokusomrade");

        page.Document.QuerySelectorAll(".t-artid tbody tr:not(.t-artid__grupp)").Length.ShouldBeGreaterThan(45);
        page.Text.ShouldContain("En aktivitet med flera fokusområden står under vart och ett av dem.");
    }

    [Fact]
    public async Task Before_the_first_follow_up_there_are_no_states_and_links_keep_the_day()
    {
        var page = await site.GetAsync($"{Timeline}?per=2024-02-01");

        page.Text.ShouldContain("Ingen uppföljning är publicerad än.");
        page.Document.QuerySelectorAll(".t-artid thead th").Select(heading => heading.TextContent).ShouldBe(["Aktivitet", "Enhet", "Tid"]);
        page.Link("Efter enhet").ShouldBe($"{Timeline}?visa=enhet&per=2024-02-01");
    }

    [Fact]
    public async Task The_plan_leads_to_its_timeline() =>
        (await site.GetAsync("/verksamhetsplan/ks/2024")).Link("Hela årets tidslinje, efter mål, enhet eller fokusområde").ShouldBe(Timeline);

    [Theory]
    [InlineData($"{Timeline}?per=2023-06-01")]
    [InlineData("/verksamhetsplan/ks/1999/tidslinje")]
    public async Task A_plan_that_is_not_public_has_no_timeline(string address) =>
        (await site.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    private static IEnumerable<string> Groups(WebPage page) => page.Document.QuerySelectorAll(".t-artid__grupp .t-nummer").Select(code => code.TextContent);

    private static string Row(WebPage page, string name) => page.Document.QuerySelectorAll(".t-artid tbody tr")
        .Select(row => WebPage.Fold(row.TextContent)).First(row => row.StartsWith(name, StringComparison.Ordinal));
}
