namespace Tertial.Tests.Pages.Public;

/// <summary>The period in a minute, and how near the forecasts came. Counted by hand from the demo's plan, reports and budget.</summary>
public sealed class StoryTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string T2 = "/uppfoljning/ks/2024/tertial-2", T3 = "/uppfoljning/ks/2024/tertial-3";

    // To be finished by then: a-01, 03, 08, 11, 12, 13, 14, 15, 16, 17, 18, 23 and 29.
    [Fact]
    public async Task It_says_what_was_promised() =>
        (await AnswersAsync(T2))["Vad lovades?"].ShouldBe(["Planen har nio mål och 45 aktiviteter. 13 aktiviteter skulle vara klara senast den 31 augusti 2024."]);

    // Carried out: the six of goal 2.1, a-01, a-08, a-11 and a-29. All but a-12 since tertial 1.
    [Fact]
    public async Task It_says_what_is_done_and_what_of_it_is_new() =>
        (await AnswersAsync(T2))["Vad är gjort?"].ShouldBe([
            "10 aktiviteter är genomförda.",
            "17 pågår.",
            "Nytt sedan förra uppföljningen: ”Läslyft i årskurs 4–6”, ”Ungdomsdialog på alla högstadieskolor”, ”Sommarlovsaktiviteter i fem orter” och sex till.",
        ]);

    [Fact]
    public async Task It_says_what_went_wrong_why_and_what_is_done_about_it()
    {
        var answers = await AnswersAsync(T2);

        var (failed, measures) = (answers["Vad gick inte som planerat, och varför?"], answers["Vad görs åt det?"]);
        failed.Count.ShouldBe(5);
        failed[0].ShouldContain("Studiehandledare på högstadiet i Ånge och Fränsta");
        failed[0].ShouldEndWith("Annonsen gav två svar, men ingen av de sökande hade utbildning.");
        failed[1].ShouldEndWith("Kulturskolans lärare i slagverk och stråk slutade före sommaren.");
        failed[2].ShouldBe("”Upprusta näridrottsplatsen i Fränsta” väntas bli klar senare än planerat. Elskåpet har tio veckors leveranstid i stället för fyra.");
        failed[3].ShouldBe("Tre till avviker.");
        failed[4].ShouldBe("Läs om alla 6 avvikelser");
        measures.Count.ShouldBe(4);
        measures[0].ShouldBe("”Studiehandledare på högstadiet i Ånge och Fränsta”: Tjänsten annonseras om och delas med grundsärskolan.");
        measures[3].ShouldBe("Kommunstyrelsen beslutade om uppföljningen den 8 oktober 2024.");
    }

    // 509 066,5 of 761 400,0 is 66,86 per cent.
    [Fact]
    public async Task It_says_what_it_costs() =>
        (await AnswersAsync(T2))["Vad kostar det?"].ShouldBe([
            "Efter åtta månader har 509 066,5 av 761 400,0 tkr använts, 66,9 procent. Prognosen är att året kostar 766 550,0 tkr.",
            "Se pengarna, verksamhet för verksamhet",
        ]);

    // a-23, a-24 and a-36; goals 4.1 and 5.3 as the board judged them.
    [Fact]
    public async Task It_says_what_is_not_known()
    {
        var unknown = (await AnswersAsync(T2))["Vad vet vi inte?"];

        unknown[0].ShouldBe("3 aktiviteter är inte redovisade.");
        unknown[1].ShouldBe("2 mål kan inte bedömas.");
    }

    // Net, in thousands: cost 910 900 less income 147 400; 914 600 less 148 050; and the outcome 912 327,7 less 148 547,7.
    [Theory]
    [InlineData("Summa", "763 500,0 −280,0 (0,0 %)", "766 550,0 +2 770,0 (+0,4 %)", "763 780,0")]
    [InlineData("Förskola och fritidshem", "66 200,0 +320,0 (+0,5 %)", "66 000,0 +120,0 (+0,2 %)", "65 880,0")]
    public async Task The_forecasts_of_the_year_stand_beside_how_it_ended(string line, string first, string second, string outcome)
    {
        var table = (await site.GetAsync(T3)).Document.QuerySelectorAll("table").Single(table => WebPage.Fold(table.QuerySelector("caption")!.TextContent).StartsWith("Drift: prognos för 2024 vid varje uppföljning", StringComparison.Ordinal));

        var cells = table.QuerySelectorAll("tbody tr").Single(row => WebPage.Fold(row.QuerySelector("th")!.TextContent) == line).QuerySelectorAll("td").Select(cell => WebPage.Fold(cell.TextContent)).ToList();

        (cells[0], cells[1], cells[^1]).ShouldBe((first, second, outcome));
    }

    private async Task<Dictionary<string, List<string>>> AnswersAsync(string path) =>
        (await site.GetAsync(path)).Document.QuerySelectorAll(".t-minut > div")
            .ToDictionary(answer => WebPage.Fold(answer.QuerySelector("dt")!.TextContent), answer => answer.QuerySelectorAll("dd").Select(sentence => WebPage.Fold(sentence.TextContent)).ToList());
}
