using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Tertial.Tests;
using Tertial.Web.Access;

namespace Tertial.BrowserTests.Accessibility;

/// <summary>Every page of the site against the automatic rules of WCAG 2.2 AA, on a desk and on a phone, and without sideways scroll at 320 pixels.</summary>
[Collection(nameof(Browser))]
public sealed class PagesTests(Browser browser) : IAsyncLifetime
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-axe-");
    private RunningSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        // A day when T2 is being reported: forms, previews and published pages are all there.
        var day = new DateOnly(2024, 9, 10);
        _site = await RunningSite.StartAsync(Path.Combine(_folder.FullName, "axe.db"), day);
        await _site.ImportDemoAsync(day);
        await DemoDraft.BeginAsync(_site.Services);
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task Public_pages_are_accessible(int width)
    {
        var page = await browser.OpenAsync(width);
        var faults = new List<string>();
        foreach (var address in Routes.Public.Values.SelectMany(addresses => addresses)) faults.AddRange(await FaultsAsync(page, address));
        foreach (var (address, status) in Routes.Failures.Values) faults.AddRange(await FaultsAsync(page, address, status));
        faults.ShouldBeEmpty();
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task Workplace_pages_are_accessible(int width)
    {
        var faults = new List<string>();
        foreach (var group in Routes.Workplace.Values.GroupBy(page => page.Permission))
        {
            var page = await browser.OpenAsync(width);
            await SignInAsync(page, Enum.Parse<Permission>(group.Key));
            foreach (var address in group.SelectMany(candidate => candidate.Addresses)) faults.AddRange(await FaultsAsync(page, address));
        }
        faults.ShouldBeEmpty();
    }

    [Theory, InlineData(1280), InlineData(390)]
    public async Task New_forms_of_a_plan_are_accessible(int width)
    {
        var page = await browser.OpenAsync(width);
        await SignInAsync(page, Permission.WritePlan);
        var faults = new List<string>();
        foreach (var address in DemoDraft.NewForms) faults.AddRange(await FaultsAsync(page, address));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels()
    {
        var page = await browser.OpenAsync(320);
        var wide = new List<string>();
        foreach (var address in Routes.Public.Values.SelectMany(addresses => addresses))
        {
            await page.GotoAsync(_site.Address + address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320) wide.Add($"{address}: {width} pixels wide");
        }
        wide.ShouldBeEmpty();
    }

    private async Task<IEnumerable<string>> FaultsAsync(IPage page, string address, int status = 200)
    {
        var answer = await page.GotoAsync(_site.Address + address);
        if (answer?.Status != status) return [$"{address}: answered {answer?.Status}"];
        if (page.Url.Contains("/logga-in", StringComparison.Ordinal) && address != "/logga-in") return [$"{address}: asked to sign in"];
        var result = await page.RunAxe(Rules);
        return result.Violations.Select(violation => $"{address}: {violation.Id} – {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html[..Math.Min(160, node.Html.Length)]))}");
    }

    private async Task SignInAsync(IPage page, Permission permission)
    {
        var people = (await _site.RecordAsync()).People;
        // Whoever may most meets the most forms.
        var person = people.Where(candidate => candidate.Roles.Exists(role => Permissions.Gives(role.Role, permission)))
            .MaxBy(candidate => Enum.GetValues<Permission>().Count(other => candidate.Roles.Exists(role => Permissions.Gives(role.Role, other))))!;
        await page.GotoAsync($"{_site.Address}/logga-in");
        await page.GetByRole(AriaRole.Button, new() { Name = person.Title, Exact = true }).ClickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
