using System.Net;

namespace Tertial.Tests.Pages.Public;

public sealed class GuideTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task The_rule_is_told_row_by_row_and_tried_on_examples()
    {
        var page = await site.GetAsync("/sa-raknas-bedomningen");

        page.Document.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        page.Document.QuerySelectorAll(".t-rakneexempel li").Select(example => WebPage.Fold(example.QuerySelector("div + p")!.TextContent)).ShouldBe([
            "Delvis uppfyllt rad 5", "Uppfyllt rad 3", "Ännu inte aktuellt rad 4", "Ej uppfyllt rad 6", "Delvis uppfyllt rad 5", "Kan inte bedömas rad 2", "Kan inte bedömas rad 1",
        ]);
    }

    [Fact]
    public async Task Every_standing_an_activity_can_have_is_explained() =>
        (await site.GetAsync("/sa-raknas-bedomningen")).Document.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length
            .ShouldBe(Enum.GetValues<Tertial.Domain.FollowUps.ActivityStanding>().Length);

    [Fact]
    public async Task Every_term_of_the_glossary_has_an_address_of_its_own()
    {
        var page = await site.GetAsync("/ordlista");

        var ids = page.Document.QuerySelectorAll(".t-ordlista > div").Select(term => term.Id).ToList();
        ids.Count.ShouldBeGreaterThanOrEqualTo(35);
        ids.ShouldBeUnique();
        page.TextOf("#laga-kraft").ShouldStartWith("Laga kraft Att ett beslut inte längre kan överklagas.");
    }

    [Fact]
    public async Task Å_ä_and_ö_come_last_in_the_glossary() =>
        (await site.GetAsync("/ordlista")).Document.QuerySelectorAll("main h2").Select(letter => letter.TextContent).TakeLast(3).ShouldBe(["Y", "Å", "Ä"], Case.Sensitive);

    [Fact]
    public async Task The_accessibility_statement_says_what_the_law_asks_for()
    {
        var text = (await site.GetAsync("/tillganglighet")).Text;

        foreach (var needed in new[] { "delvis förenlig", "WCAG 2.2", "Brister som vi känner till", "Hur vi har testat", "Hör av dig", "Digg", "2018:1937" }) text.ShouldContain(needed);
    }

    [Fact]
    public async Task The_chain_goes_from_the_election_to_what_the_board_decided()
    {
        var headings = (await site.GetAsync("/fran-val-till-vardag")).Document.QuerySelectorAll(".t-foljd h2").Select(heading => WebPage.Fold(heading.TextContent));

        headings.ShouldBe([
            "Du röstade", "Fullmäktige har en vision", "Visionen har fokusområden", "Fullmäktige beslutade ett mål", "Kommunstyrelsen bestämde vad det betyder",
            "Ett arbete skulle göras", "Det här gjordes", "Det här kostade det", "Det här ändrades i vardagen", "Kommunstyrelsen bedömde målet", "Du avgör vad du tycker om det",
        ]);
    }

    [Fact]
    public async Task Another_goal_can_be_followed()
    {
        var page = await site.SubmitAsync(await site.GetAsync("/fran-val-till-vardag"), "Följ målet", new() { ["Vilket mål vill du följa?"] = "5.1" });

        page.Path.ShouldBe("/fran-val-till-vardag?mal=5.1");
        page.TextOf(".t-foljd").ShouldContain("Det finns mark och bostäder för den som vill bo och bygga här");
    }

    [Fact]
    public async Task Before_anything_is_followed_up_the_chain_says_so() =>
        (await site.GetAsync("/fran-val-till-vardag?per=2024-02-01")).Text.ShouldContain("Inget är redovisat än.");

    [Fact]
    public async Task Before_there_is_a_plan_the_chain_says_so() =>
        (await site.GetAsync("/fran-val-till-vardag?per=2023-06-01")).Text.ShouldContain("Ingen plan är beslutad än.");

    [Fact]
    public async Task The_years_list_carries_the_days_the_law_sets()
    {
        var list = (await site.GetAsync("/arshjul/2024")).TextOf(".t-datum");

        list.ShouldContain("2024-04-15 Årsredovisningen ska vara lämnad.");
        list.ShouldContain("2024-10-31 Delårsrapporten ska vara lämnad.");
        list.ShouldContain("2024-10-31 Förslag till budget ska finnas.");
        list.ShouldContain("2024-11-30 Budgeten ska vara beslutad.");
    }

    [Fact]
    public async Task Each_day_of_law_says_where_and_what_to_plan_for()
    {
        var days = (await site.GetAsync("/arshjul/2024")).Document.QuerySelectorAll(".t-datum li").Where(day => day.QuerySelector(".t-datum__lag") is not null).Select(day => WebPage.Fold(day.TextContent)).ToList();

        days.Count.ShouldBe(5);
        days[1].ShouldBe("6 2024-06-30 Ansvarsfriheten ska vara prövad. Kommunfullmäktige prövar hur styrelsen och nämnderna skötte sitt uppdrag 2023. Det är ingen arbetsdag. Den sista före är fredagen den 28 juni 2024. Enligt 5 kap. 24 § kommunallagen");
    }

    [Fact]
    public async Task The_wheel_and_the_list_have_the_same_numbers()
    {
        var page = await site.GetAsync("/arshjul/2024");

        var list = page.Document.QuerySelectorAll(".t-datum__nr").Select(number => number.TextContent).ToList();
        page.Document.QuerySelectorAll(".t-hjul__nr").Select(number => number.TextContent).ShouldBe(list);
        page.Document.QuerySelectorAll("rect.t-hjul__punkt").Length.ShouldBe(page.Document.QuerySelectorAll(".t-datum__nr--lag").Length);
    }

    [Fact]
    public async Task The_year_after_closes_the_reporting_of_the_year_before() =>
        (await site.GetAsync("/arshjul/2025")).TextOf(".t-datum").ShouldContain("Tertial 3 2024 ska vara redovisat.");

    [Fact]
    public async Task A_year_without_a_plan_has_no_wheel() =>
        (await site.GetAsync("/arshjul/1999")).Status.ShouldBe(HttpStatusCode.NotFound);
}
