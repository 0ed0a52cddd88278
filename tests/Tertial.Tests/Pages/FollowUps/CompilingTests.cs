using Tertial.Web.Exchange;

namespace Tertial.Tests.Pages.FollowUps;

/// <summary>The demo's second tertial the day before it is closed, as the officer compiles it. The numbers are counted by hand from the plan and the reports.</summary>
public sealed class CompilingTests(CompilingTests.Site site) : IClassFixture<CompilingTests.Site>
{
    private const string Address = "/arbete/uppfoljning/ks/2024/tertial-2";

    // Verdict in effect and forecast, one pair for each tertial. The board had decided on tertial 1; tertial 2 is the administration's so far.
    [Theory]
    [InlineData("1.1", "Delvis uppfyllt, uppfyllt", "Delvis uppfyllt, uppfyllt")]
    [InlineData("2.1", "Delvis uppfyllt, kan inte bedömas", "Uppfyllt, uppfyllt")]
    [InlineData("3.1", "Delvis uppfyllt, kan inte bedömas", "Delvis uppfyllt, kan inte bedömas")]
    [InlineData("4.1", "Delvis uppfyllt, uppfyllt", "Kan inte bedömas, kan inte bedömas")]
    [InlineData("5.1", "Delvis uppfyllt, uppfyllt", "Delvis uppfyllt, uppfyllt")]
    [InlineData("5.2", "Ännu inte aktuellt, kan inte bedömas", "Delvis uppfyllt, kan inte bedömas")]
    [InlineData("5.3", "Ej uppfyllt, delvis uppfyllt", "Ej uppfyllt, kan inte bedömas")]
    public async Task The_matrix_has_the_verdict_in_effect_and_the_forecast_of_each_period(string goal, string first, string second)
    {
        var cells = Row(await site.GetAsync(Address), goal);

        cells.ShouldBe([first, second, "Inte öppnad än"]);
    }

    [Fact]
    public async Task Where_the_board_judged_otherwise_the_matrix_has_the_boards_verdict()
    {
        await using var later = await SignedInAsync(new(2025, 3, 1));
        var page = await later.GetAsync(Address);

        Row(page, "1.1").ShouldBe(["Delvis uppfyllt, uppfyllt", "Ej uppfyllt, uppfyllt", "Delvis uppfyllt, delvis uppfyllt"]);
        Row(page, "5.3").ShouldBe(["Ej uppfyllt, delvis uppfyllt", "Kan inte bedömas, kan inte bedömas", "Ej uppfyllt, kan inte bedömas"]);
    }

    [Fact]
    public async Task A_verdict_in_the_matrix_leads_to_its_reasons()
    {
        var link = (await site.GetAsync(Address)).Document.QuerySelector("[aria-labelledby=matris] a[href$='tertial-1#mal-4-1']")!.GetAttribute("href")!;

        (await site.GetAsync(link)).Document.QuerySelector("#mal-4-1").ShouldNotBeNull();
    }

    // a-23, a-24 and a-36 are missing. Six deviate: a-03, a-09, a-10, a-18, a-22 and a-28. Two of 45 are ended by decision.
    [Fact]
    public async Task Reports_are_counted_by_unit_with_the_units_below()
    {
        var page = await site.GetAsync(Address);

        page.TextOf("#rapporterat").ShouldBe("40 av 43 aktiviteter är klara");
        Units(page).ShouldBe([
            "Kommunförvaltningen 40 av 43 6",
            "HR 8 av 8 0", "Kultur och fritid 7 av 7 3", "Näringsliv och tillväxt 3 av 4 0", "Samhällsbyggnad 9 av 9 1",
            "Utbildning 10 av 10 2", "Grundskola 6 av 6 1", "Gymnasium och vuxenutbildning 4 av 4 1",
            "Vård och omsorg 3 av 5 0", "Äldreomsorg 3 av 5 0",
        ]);
    }

    [Theory]
    [InlineData("– Utbildning", "10 av 10 aktiviteter är klara", "1.1 3.1", "")]
    [InlineData("– Vård och omsorg", "3 av 5 aktiviteter är klara", "2.1 4.1", "Träffpunkt för äldre i Torpshammar|Fixartjänst för dig över 75 år")]
    [InlineData("– Näringsliv och tillväxt", "3 av 4 aktiviteter är klara", "5.2 5.3", "Fiber till Haverö och Borgsjö")]
    public async Task A_unit_is_looked_at_by_itself(string unit, string heading, string goals, string missing)
    {
        var page = await site.SubmitAsync(await site.GetAsync(Address), "Visa", new() { ["Vilken enhet?"] = unit });

        page.TextOf("#rapporterat").ShouldBe(heading);
        page.Document.QuerySelectorAll("[aria-labelledby=matris] th .t-nummer").Select(number => number.TextContent).ShouldBe(goals.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        page.Document.QuerySelectorAll("[aria-labelledby=saknas] li > span").Select(name => WebPage.Fold(name.FirstChild!.TextContent)).ShouldBe(missing.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_unit_without_activities_is_said_to_have_none() =>
        (await site.SubmitAsync(await site.GetAsync(Address), "Visa", new() { ["Vilken enhet?"] = "– Ekonomi" })).Text.ShouldContain("Inga aktiviteter ska redovisas av Ekonomi.");

    [Fact]
    public async Task An_unknown_unit_is_all_of_them() =>
        (await site.GetAsync($"{Address}?enhet=finns-inte")).TextOf("#rapporterat").ShouldBe("40 av 43 aktiviteter är klara");

    private static List<string> Row(WebPage page, string goal)
    {
        var row = page.Document.QuerySelectorAll("[aria-labelledby=matris] tbody tr").Single(row => row.QuerySelector(".t-nummer")!.TextContent == goal);
        return [.. row.QuerySelectorAll("td").Select(cell => cell.QuerySelector("a") is { } link
            ? $"{WebPage.Fold(link.TextContent).Split(',')[0].Trim()}, {WebPage.Fold(cell.QuerySelector("p")!.TextContent)["Prognos: ".Length..]}"
            : WebPage.Fold(cell.TextContent))];
    }

    private static IEnumerable<string> Units(WebPage page) =>
        page.Document.QuerySelectorAll("[aria-labelledby=rapporterat] table")[0].QuerySelectorAll("tbody tr").Select(row => WebPage.Fold(row.TextContent));

    private static async Task<Website> SignedInAsync(DateOnly day)
    {
        var website = await Website.StartAsync(Until.Day(ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)), day), day);
        await website.SignInAsync("Verksamhetsutvecklare");
        return website;
    }

    /// <summary>Shared, because reading changes nothing.</summary>
    public sealed class Site : IAsyncLifetime
    {
        private Website _website = null!;

        public async ValueTask InitializeAsync() => _website = await SignedInAsync(new(2024, 9, 16));

        public Task<WebPage> GetAsync(string path) => _website.GetAsync(path);

        public Task<WebPage> SubmitAsync(WebPage page, string button, Dictionary<string, string> typed) => _website.SubmitAsync(page, button, typed);

        public ValueTask DisposeAsync() => _website.DisposeAsync();
    }
}
