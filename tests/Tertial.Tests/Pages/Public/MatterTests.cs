using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class MatterTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Plan = "/arende/ks-23-702";

    [Fact]
    public async Task The_way_shows_who_proposed_prepared_decided_and_who_settles_the_condition()
    {
        var page = await site.GetAsync($"{Plan}?per=2023-11-20");

        page.Document.QuerySelectorAll(".t-steg").Select(step => (step.GetAttribute("data-steg"), WebPage.Fold(step.QuerySelector("h3")!.TextContent))).ShouldBe([
            ("klar", "Kommunförvaltningen"), ("klar", "Koncern- och finansutskottet"), ("klar", "Kommunstyrelsen"), ("nu", "Kommunfullmäktige"), ("sen", "Beslutet gäller"),
        ]);
    }

    [Fact]
    public async Task A_handling_later_than_the_day_is_not_known_yet()
    {
        var page = await site.GetAsync($"{Plan}?per=2023-10-20");

        page.TextOf(".t-steg[data-steg=nu]").ShouldBe("Ska besluta Kommunstyrelsen Har inte beslutat än.");
        page.Document.QuerySelectorAll(".t-klocka").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_open_condition_stands_in_a_box_with_what_it_waits_for()
    {
        var box = (await site.GetAsync($"{Plan}?per=2023-11-20")).TextOf(".t-villkor");

        box.ShouldStartWith("Punkterna 1 och 2 gäller inte än");
        box.ShouldContain("när kommunfullmäktige har beslutat");
        box.ShouldEndWith("Revidering av kommunbudget 2024");
    }

    [Fact]
    public async Task A_fulfilled_condition_says_by_which_decision()
    {
        var box = (await site.GetAsync(Plan)).TextOf(".t-villkor--uppfyllt");

        box.ShouldStartWith("Villkoret är uppfyllt");
        box.ShouldContain("KF 2023-11-27 § 96");
    }

    [Fact]
    public async Task A_condition_that_failed_says_why_and_that_the_decision_has_lapsed()
    {
        var page = await site.GetAsync("/arende/ks-24-058");

        page.TextOf(".t-villkor").ShouldContain("Trafikverket avslog kommunens ansökan den 15 november 2024.");
        page.TextOf(".t-huvud__status").ShouldBe("Förfallet");
    }

    [Fact]
    public async Task An_annulled_decision_says_who_set_it_aside_and_why()
    {
        var page = await site.GetAsync("/arende/ks-24-071");

        page.TextOf(".t-huvud__status").ShouldBe("Upphävt");
        page.TextOf("#punkt-1").ShouldContain("Förvaltningsrätten upphävde punkten 2024-11-21.");
        page.Text.ShouldContain("Nej, inte längre. Förvaltningsrätten har upphävt beslutet den 21 november 2024.");
    }

    [Theory]
    [InlineData("2023-11-10", "Ja. Tiden för att överklaga börjar när protokollet är justerat och anslaget.")]
    [InlineData("2023-11-20", "Ja, till och med onsdagen den 6 december 2023. Det är 16 dagar kvar.")]
    [InlineData("2023-12-05", "Ja, till och med onsdagen den 6 december 2023. Det är en dag kvar.")]
    [InlineData("2023-12-06", "Ja, men i dag är sista dagen.")]
    [InlineData("2023-12-07", "Nej, inte längre. Sista dagen var den 6 december 2023.")]
    public async Task Whether_the_decision_can_be_appealed_is_answered_in_words(string day, string answer) =>
        (await site.GetAsync($"{Plan}?per={day}")).Text.ShouldContain($"Kan beslutet överklagas? {answer}");

    [Theory]
    [InlineData("2023-11-10", "Beslutet är fattat. Protokollet ska justeras senast den 21 november 2023.")]
    [InlineData("2023-11-14", "Protokollet är justerat. Det ska anslås senast den 16 november 2023.")]
    [InlineData("2023-11-20", "Protokollet är justerat och anslaget. Beslutet får laga kraft den 7 december 2023 om ingen överklagar.")]
    [InlineData("2023-12-07", "Beslutet fick laga kraft den 7 december 2023.")]
    public async Task Where_the_decision_stands_is_said_in_words(string day, string says) =>
        (await site.GetAsync($"{Plan}?per={day}")).TextOf("section[aria-labelledby=klockan]").ShouldContain(says);

    [Fact]
    public async Task The_legal_clock_shows_the_days_in_order_with_today_among_them()
    {
        var clock = (await site.GetAsync($"{Plan}?per=2023-11-20")).Document.QuerySelectorAll(".t-klocka li");

        clock.Select(day => WebPage.Fold(day.QuerySelector("h3")!.TextContent)).ShouldBe(["Beslutat", "Justerat", "Anslaget", "I dag", "Sista dag att överklaga", "Laga kraft"]);
        clock.Count(day => day.HasAttribute("data-klar")).ShouldBe(3);
        clock.Single(day => day.HasAttribute("data-nu")).TextContent.ShouldContain("2023-11-20");
    }

    [Fact]
    public async Task A_new_version_is_shown_against_the_one_it_was_based_on()
    {
        var page = await site.GetAsync("/arende/ks-24-211");

        page.Text.ShouldContain("Version 2 jämförd med version 1. Två aktiviteter läggs till.");
        page.Text.ShouldContain("Ny tid Prioriterad ner a-25 Kartläggning av behovet av trygghetsboende Tid tidigare maj – okt nu okt – mar 2025 Prioritet tidigare Normal nu Låg");
    }

    [Fact]
    public async Task A_paper_is_shown_as_it_was_written_with_unbroken_headings()
    {
        var matter = await site.GetAsync(Plan);

        var paper = await site.GetAsync(matter.Link("Tjänsteskrivelse"));

        paper.Text.ShouldContain("Ärendet i korthet Efter dialog med de politiska partierna");
        var levels = paper.Document.QuerySelectorAll("main :is(h1,h2,h3,h4,h5,h6)").Select(heading => heading.TagName[1] - '0').ToList();
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [InlineData("/arende/ks-99-999")]
    [InlineData("/arende/ks-23-702?per=2023-10-15")]
    [InlineData("/arende/ks-23-702/handling/00000000-0000-7000-8000-000000000000")]
    public async Task What_is_not_public_is_not_there(string path) =>
        (await site.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
}
