using System.Net;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Tests.Pages.Public;

public sealed class CompareTests(ChangedSite site) : IClassFixture<ChangedSite>
{
    private const string Plan = "/verksamhetsplan/ks/2024";

    [Fact]
    public async Task Every_kind_of_change_is_told_by_its_word()
    {
        var words = (await ComparedAsync()).Document.QuerySelectorAll("main .t-andr").Select(mark => WebPage.Fold(mark.TextContent)).ToHashSet();

        Enum.GetValues<ChangeKind>().Select(kind => kind.Word()).ShouldBeSubsetOf(words);
        Enum.GetValues<GoalChangeKind>().Select(kind => kind.Word()).ShouldBeSubsetOf(words);
        Enum.GetValues<BudgetChangeKind>().Select(kind => kind.Word()).ShouldBeSubsetOf(words);
    }

    [Theory]
    [InlineData("a-01", "Nytt namn Ny tid Prioriterad upp Annan enhet Annan ansvarig Ny beskrivning Bidrar till andra mål Andra fokusområden")]
    [InlineData("a-01", "Slut tidigare 30 apr nu 14 jun")]
    [InlineData("a-01", "Prioritet tidigare Normal nu Hög")]
    [InlineData("a-01", "Enhet tidigare Skola nu Kommunförvaltningen")]
    [InlineData("a-01", "Namn Läslyft i årskurs tidigare 4–6 nu 1–6")]
    [InlineData("a-01", "Bidrar också till mål 2.1")]
    [InlineData("a-01", "Fokusområden tidigare Hållbar vardag")]
    [InlineData("a-02", "Mål tidigare 1.1 Alla elever blir behöriga till gymnasiet nu 2.1 Äldre har nära till mötesplatser")]
    [InlineData("a-03", "Varför Lokalen såldes. Ersätts av a-05 Träffpunkt i skolan, \"byns hus\"")]
    [InlineData("a-04", "Borttagen a-04 Fixartjänst för äldre Tid tidigare tertial 3")]
    [InlineData("a-05", "Tid från aug, löpande Enhet Omsorg Ansvarig Rektor")]
    [InlineData("a-06", "Återupptagen a-06 Matlag i byn Avslutades tidigare Köket var stängt.")]
    [InlineData("1.1", "Lydelse tidigare Fler nu Alla elever blir behöriga till gymnasiet")]
    [InlineData("1.1", "Bryter ner tidigare Eleverna ska nå goda resultat.")]
    [InlineData("1.1", "Bedömning tidigare Bedöms efter aktiviteterna nu Bedöms efter måtten")]
    [InlineData("2.2", "Borttaget 2.2 Äldre äter tillsammans")]
    public async Task Before_and_after_are_told_with_hidden_words(string code, string words) =>
        Row(await ComparedAsync(), code).ShouldContain(words);

    [Fact]
    public async Task Money_is_told_line_by_line_with_the_sum_of_all_lines()
    {
        var tables = (await ComparedAsync()).Document.QuerySelectorAll("main table").ToList();

        tables.Select(table => WebPage.Fold(table.QuerySelector("caption")!.TextContent)).ShouldBe([
            "Drift 2024 Nettokostnaden för driften minskar med 40,0 tkr. Nettokostnad i tusental kronor (tkr).",
            "Investering 2024 Investeringarna ökar med 400,0 tkr. Nettokostnad i tusental kronor (tkr).",
        ]);
        Cells(tables[0], "b-01").ShouldBe(["−600,0", "−640,0", "−40,0"]);
        Cells(tables[0], "b-02").ShouldBe(["−400,0", "–", "+400,0"]);
        Cells(tables[1], "b-02").ShouldBe(["–", "−400,0", "−400,0"]);
        WebPage.Fold(tables[1].QuerySelector("tfoot tr")!.TextContent).ShouldBe("Alla poster, även de som är lika 0,0 −400,0 −400,0");
    }

    [Fact]
    public async Task The_whole_difference_is_summed_up_in_sentences() =>
        (await ComparedAsync()).TextOf(".t-ingress").ShouldBe("Ett mål läggs till. Ett mål tas bort. Ett mål ändras. Två aktiviteter läggs till. Två aktiviteter avslutas eller tas bort. Två aktiviteter ändras. Nettokostnaden för driften minskar med 40,0 tkr. Investeringarna ökar med 400,0 tkr.");

    [Fact]
    public async Task The_plan_and_each_version_lead_to_the_comparison()
    {
        (await site.GetAsync(Plan)).Link("Jämför version 2 med version 1").ShouldBe($"{Plan}/jamfor/1/2");
        (await site.GetAsync($"{Plan}/version/1")).Link("Jämför versionerna").ShouldBe($"{Plan}/jamfor");
    }

    [Fact]
    public async Task Versions_are_chosen_by_a_form_in_either_order()
    {
        var chosen = await site.SubmitAsync(await site.GetAsync($"{Plan}/jamfor?per=2024-07-01"), "Jämför versionerna", new() { ["Jämför från"] = "2", ["till"] = "1" });

        chosen.Status.ShouldBe(HttpStatusCode.OK);
        chosen.Path.ShouldBe($"{Plan}/jamfor/1/2?per=2024-07-01");
    }

    [Theory]
    [InlineData("?fran=2&till=2", "Välj en annan version att jämföra med.")]
    [InlineData("?fran=1&till=3", "Version 3 finns inte, eller är inte offentlig den 1 augusti 2024.")]
    [InlineData("?fran=7&till=2", "Version 7 finns inte, eller är inte offentlig den 1 augusti 2024.")]
    [InlineData("?fran=ett&till=2", "Välj två versioner.")]
    [InlineData("?till=2", "Välj två versioner.")]
    public async Task A_choice_that_cannot_be_compared_says_why_beside_the_field(string query, string why)
    {
        var page = await site.GetAsync($"{Plan}/jamfor{query}");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#till-error").ShouldBe(why);
        page.Title.ShouldStartWith("Fel: ");
        page.Document.QuerySelector(".ds-error-summary a")!.GetAttribute("href").ShouldBe("#till");
    }

    [Theory]
    [InlineData($"{Plan}/jamfor/1/3")]
    [InlineData($"{Plan}/jamfor/3/1")]
    [InlineData($"{Plan}/jamfor/1/2?per=2024-06-10")]
    [InlineData($"{Plan}/jamfor?per=2023-01-01")]
    [InlineData("/verksamhetsplan/ks/2023/jamfor/1/2")]
    public async Task What_is_not_public_on_the_day_cannot_be_compared(string address) =>
        (await site.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_plan_with_one_version_has_nothing_to_compare() =>
        (await site.GetAsync($"{Plan}/jamfor?per=2024-06-10")).Text.ShouldContain("Planen har bara en version.");

    [Fact]
    public async Task A_proposal_shows_the_same_difference_in_its_matter() =>
        Row(await site.GetAsync("/arende/ks-24-211"), "a-02").ShouldContain("Mål tidigare 1.1");

    private Task<WebPage> ComparedAsync() => site.GetAsync($"{Plan}/jamfor/1/2");

    private static string Row(WebPage page, string code) => page.Document.QuerySelectorAll(".t-skillnad-rad")
        .Where(row => row.QuerySelector(".t-nummer")!.TextContent == code).Select(row => WebPage.Fold(row.TextContent)).Single();

    private static IEnumerable<string> Cells(AngleSharp.Dom.IElement table, string code) => table.QuerySelectorAll("tbody tr")
        .First(row => row.QuerySelector(".t-nummer")!.TextContent == code).QuerySelectorAll("td").Select(cell => WebPage.Fold(cell.TextContent));
}
