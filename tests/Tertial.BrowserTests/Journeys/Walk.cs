using System.Globalization;
using Microsoft.Playwright;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.BrowserTests.Journeys;

/// <summary>One installation walked by hand, day after day, by the people of the demo municipality.</summary>
public sealed class Walk(Browser browser, bool scripts) : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-walk-");
    private RunningSite? _site;

    /// <summary>The window of whoever is at work now.</summary>
    public IPage Page { get; private set; } = null!;

    public RunningSite Site => _site!;

    public string Database => Path.Combine(_folder.FullName, "walk.db");

    public async Task BeginAsync(DateOnly day)
    {
        await GoToDayAsync(day);
        await Site.ImportDemoAsync(day);
    }

    /// <summary>Another day dawns: the same database, another today.</summary>
    public async Task GoToDayAsync(DateOnly day)
    {
        if (_site is not null) await _site.DisposeAsync();
        _site = await RunningSite.StartAsync(Database, day);
        if (Page is not null) await Page.Context.CloseAsync();
        Page = await browser.OpenAsync(scripts: scripts);
    }

    /// <summary>Another window of the same browser.</summary>
    public void Continue(IPage page) => Page = page;

    public Task OpenAsync(string address) => Page.GotoAsync(Site.Address + address);

    public async Task SignInAsync(string title)
    {
        await Page.Context.ClearCookiesAsync();
        await OpenAsync("/logga-in");
        await Press(title);
    }

    /// <summary>A citizen has no cookies and opens an address.</summary>
    public async Task<string> ReadAsCitizenAsync(string address)
    {
        await Page.Context.ClearCookiesAsync();
        await OpenAsync(address);
        return (await Page.InnerTextAsync("main")).Replace('\u00a0', ' ');
    }

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Writes down what a body did with all open points of a matter.</summary>
    public async Task RecordHandlingAsync(string matter, string body, DateOnly meeting, string paragraph, bool decides, params Outcome?[] outcomes)
    {
        await OpenAsync($"/arbete/arende/{matter}/behandling");
        await Page.GetByLabel("Vilken instans?").SelectOptionAsync(new SelectOptionValue { Label = body });
        await Page.GetByLabel("Sammanträdesdag").FillAsync(Day(meeting));
        await Page.GetByLabel("Paragraf").FillAsync(paragraph);
        await Page.Locator($"input[type=radio][name='Form.Decides'][value='{decides}' i]").CheckAsync();
        for (var place = 0; place < outcomes.Length; place++)
            if (outcomes[place] is { } outcome) await Page.Locator($"[name='Form.Points[{place}].Outcome']").SelectOptionAsync(new SelectOptionValue { Label = outcome.Word() });
        await Press("Registrera behandlingen");
        Page.Url.ShouldEndWith($"/arbete/arende/{matter}", Case.Sensitive, await Page.InnerTextAsync("main"));
    }

    /// <summary>Reports one activity and marks it ready.</summary>
    public async Task ReportAsync(string code, ReportedFacts facts)
    {
        var form = Page.Locator($"#{code} form");
        // What is not asked for yet can be reported all the same.
        if (await form.CountAsync() == 0) await OpenAsync($"{new Uri(Page.Url).AbsolutePath}?andra={code}");
        await form.GetByLabel(facts.Status!.Value.Word(), new() { Exact = true }).CheckAsync();
        await FillAsync(form, "CompletedOn", facts.CompletedOn is { } completed ? Day(completed) : null);
        await FillAsync(form, "ExpectedCompletion", facts.ExpectedCompletion is { } expected ? Day(expected) : null);
        foreach (var (field, text) in new[] { ("Done", facts.Done), ("Effect", facts.Effect), ("Cause", facts.Cause), ("Measure", facts.Measure), ("WorkRemains", facts.WorkRemains) })
            await FillAsync(form, field, text);
        await form.Locator("button[value=klar]").ClickAsync();
        // A script may be saving what was typed and sends the form after that.
        await Page.Locator($"#{code}:not(:has(form)), .ds-error-summary").First.WaitForAsync();
        (await Page.TitleAsync()).ShouldNotStartWith("Fel:", Case.Sensitive, $"{code}: {string.Join(" | ", await Page.Locator(".ds-error-summary").AllInnerTextsAsync())}");
    }

    /// <summary>Gives a verdict on one goal on the page where goals are assessed.</summary>
    public async Task AssessAsync(string key, Verdict verdict, string? reason)
    {
        var form = Page.Locator($"form:has(input[name=mal][value='{key}'])");
        await form.GetByLabel(verdict.Word(), new() { Exact = true }).CheckAsync();
        await FillAsync(form, "Reason", reason);
        await form.GetByRole(AriaRole.Button).ClickAsync();
        (await Page.TitleAsync()).ShouldNotStartWith("Fel:", Case.Sensitive, $"{key}: {await Page.InnerTextAsync("main")}");
    }

    /// <summary>Dismisses everything the checks have found, one check after another, each with a reason; how many there were.</summary>
    public async Task<int> AnswerChecksAsync(string followUp)
    {
        var answered = 0;
        await OpenAsync(followUp);
        for (var form = Page.Locator("form.t-avfarda"); await form.CountAsync() > 0; form = Page.Locator("form.t-avfarda"))
        {
            for (var folded = Page.Locator("details:not([open]):has(form.t-avfarda)"); await folded.CountAsync() > 0;) await folded.First.Locator("> summary").ClickAsync();
            var boxes = await form.First.GetByRole(AriaRole.Checkbox).AllAsync();
            foreach (var box in boxes) await box.CheckAsync();
            answered += Math.Max(1, boxes.Count);
            await FillAsync(form.First, "Reason", "Vi har sett efter, och det stämmer.");
            await form.First.GetByRole(AriaRole.Button).ClickAsync();
            (await Page.TitleAsync()).ShouldNotStartWith("Fel:", Case.Sensitive, await Page.InnerTextAsync("main"));
        }
        return answered;
    }

    private static async Task FillAsync(ILocator form, string field, string? text)
    {
        if (text is not null) await form.Locator($"[name$='.{field}']").FillAsync(text);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (Page is not null) await Page.Context.CloseAsync();
        if (_site is not null) await _site.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
