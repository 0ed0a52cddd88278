using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tertial.Tests.Kolada;

namespace Tertial.BrowserTests.Journeys;

/// <summary>From a word to a compared figure, in a browser, with every page on the way held against the rules of accessibility.</summary>
[Collection(nameof(Browser))]
public sealed class KoladaTests(Browser browser) : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2024, 10, 21);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-kolada-");
    private KoladaStandIn _kolada = null!;
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _kolada = await GivenKolada.StartAsync();
        _kolada.Rows.AddRange([new(GivenKolada.Grades, "2260", 2023, 80.3m, 84.3m, 76.3m), new(GivenKolada.Grades, "2260", 2024, 82.4m)]);
        _site = await RunningSite.StartAsync(Path.Combine(_folder.FullName, "kolada.db"), Day, _kolada.Address);
        await _site.ImportDemoAsync(Day);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(320, false)]
    public async Task A_key_figure_is_found_fetched_and_compared(int width, bool scripts)
    {
        var page = await browser.OpenAsync(width, scripts);
        await page.GotoAsync($"{_site.Address}/logga-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Controller", Exact = true }).ClickAsync();

        await page.GotoAsync($"{_site.Address}/arbete/matt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kommuner att jämföra med" }).ClickAsync();
        await SearchAsync(page, "Sök kommun eller kommungrupp i Kolada", "Bräcke", scripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till Bräcke" }).ClickAsync();

        await page.GotoAsync($"{_site.Address}/arbete/matt/ny");
        await SearchAsync(page, "Sök nyckeltal i Kolada", "behöriga hemkommun", scripts);
        await page.GetByRole(AriaRole.Link, new() { Name = "Använd det här" }).ClickAsync();
        await page.GetByLabel("Minst ett värde").CheckAsync();
        await page.GetByLabel("Värde att nå").FillAsync("88");
        await page.GetByLabel("Målår").FillAsync("2025");
        await CheckAsync(page, scripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till måttet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hämta från Kolada nu" }).ClickAsync();

        await Assertions.Expect(page.Locator(".t-klart")).ToHaveTextAsync("2 nya utfall och 2 värden för andra kommuner är hämtade från Kolada.");
        await Assertions.Expect(page.Locator(".t-jamfor")).ToContainTextAsync("Bräcke");
        await CheckAsync(page, scripts);
    }

    private static async Task SearchAsync(IPage page, string label, string words, bool scripts)
    {
        await page.GetByLabel(label).FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sök i Kolada" }).ClickAsync();
        await CheckAsync(page, scripts);
    }

    // Without scripts the rules cannot be run, but the width can be seen.
    private static async Task CheckAsync(IPage page, bool scripts)
    {
        if (scripts)
            (await page.RunAxe()).Violations.Select(violation => $"{page.Url}: {violation.Id} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
        (await page.Locator("html").EvaluateAsync<int>("html => html.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _kolada.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
