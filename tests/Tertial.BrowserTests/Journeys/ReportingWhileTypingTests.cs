using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Tertial.Web.Data;

namespace Tertial.BrowserTests.Journeys;

/// <summary>Someone reports between other duties: the window closes, the line is cut, the session ends, a colleague writes the same. Whatever happens, nothing that was typed is lost.</summary>
[Collection(nameof(Browser))]
public sealed partial class ReportingWhileTypingTests(Browser browser) : IAsyncLifetime
{
    private const string Address = "/arbete/rapportera/ks/2024/tertial-2", Reporter = "Verksamhetschef grundskola";

    private readonly Walk _walk = new(browser, scripts: true);
    private string _code = "", _other = "";

    private IPage Page => _walk.Page;

    public async ValueTask InitializeAsync()
    {
        await _walk.BeginAsync(new(2024, 9, 10));
        await _walk.SignInAsync(Reporter);
        await _walk.OpenAsync(Address);
        var codes = await Page.Locator("section.t-rapport:has(form)").EvaluateAllAsync<string[]>("sections => sections.map(section => section.id)");
        (_code, _other) = (codes[0], codes[1]);
        Page.SetDefaultTimeout(8_000);
    }

    [Fact]
    public async Task What_is_typed_is_saved_and_is_there_when_the_page_is_opened_again()
    {
        await TypeAsync("Kursen är halvvägs.");
        await SavedAsync();
        await ReopenAsync();

        (await Done(_code).InputValueAsync()).ShouldBe("Kursen är halvvägs.");
        (await _walk.Site.RecordAsync()).ActivityReports.ShouldNotContain(report => report.Facts.Done == "Kursen är halvvägs.");
    }

    [Fact]
    public async Task The_heading_and_the_list_follow_what_is_saved()
    {
        (await Heading.InnerTextAsync()).Trim().ShouldBe("Inte rapporterad");

        await TypeAsync("Kursen är halvvägs.");
        await SavedAsync();

        (await Heading.InnerTextAsync()).Trim().ShouldStartWith("Utkast, sparat 2024-09-10");
        (await Heading.GetAttributeAsync("data-rapp")).ShouldBe("utkast");
        (await Heading.Locator("use").GetAttributeAsync("href")).ShouldEndWith("#i-andrad");
        (await Page.Locator($".t-hopp a[href='#{_code}'] .t-rapp").InnerTextAsync()).Trim().ShouldStartWith("Utkast");

        await TypeAsync("");
        await Page.Locator($"#{_code} .t-rapp[data-rapp=tom]").WaitForAsync();
        (await Heading.InnerTextAsync()).Trim().ShouldBe("Inte rapporterad");
    }

    [Fact]
    public async Task Closing_the_window_while_typing_loses_nothing()
    {
        await TypeAsync("Jag hann just");
        await Page.CloseAsync(new() { RunBeforeUnload = false });
        await ReopenAsync();

        (await Done(_code).InputValueAsync()).ShouldBe("Jag hann just");
    }

    [Fact]
    public async Task Without_a_line_the_text_stays_in_the_browser_and_is_saved_when_the_line_is_back()
    {
        await Page.Context.SetOfflineAsync(true);
        await TypeAsync("Skrivet på tåget.");
        await StateAsync("fel");
        (await Line.InnerTextAsync()).ShouldBe("Inte sparat. Texten finns kvar i webbläsaren");

        await Page.Context.SetOfflineAsync(false);
        await SavedAsync();
        (await DraftsAsync()).ShouldContain("Skrivet på tåget.");
    }

    [Fact]
    public async Task When_the_session_has_ended_the_text_comes_back_after_signing_in()
    {
        await Page.Context.ClearCookiesAsync();
        await TypeAsync("Skrivet efter lunch.");
        await StateAsync("utloggad");
        await HoldAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "Logga in igen" }).ClickAsync();
        await _walk.Press(Reporter);

        (await Done(_code).InputValueAsync()).ShouldBe("Skrivet efter lunch.");
        await SavedAsync();
        (await DraftsAsync()).ShouldContain("Skrivet efter lunch.");
    }

    [Fact]
    public async Task A_button_pressed_after_the_session_has_ended_loses_nothing_either()
    {
        await Page.Context.ClearCookiesAsync();
        await Done(_code).FillAsync("Skrivet i sista stund.");
        await Form(_code).Locator("button[value=klar]").ClickAsync();

        await StateAsync("utloggad");
        (await Done(_code).InputValueAsync()).ShouldBe("Skrivet i sista stund.");
    }

    [Fact]
    public async Task Nobody_else_at_the_same_computer_sees_what_was_left()
    {
        await Page.Context.ClearCookiesAsync();
        await TypeAsync("Bara jag.");
        await StateAsync("utloggad");

        await _walk.SignInAsync("Kommundirektör");
        await _walk.OpenAsync(Address);

        (await Done(_code).InputValueAsync()).ShouldNotBe("Bara jag.");
    }

    [Fact]
    public async Task What_a_colleague_has_saved_meanwhile_is_not_written_over_until_someone_chooses()
    {
        var head = await browser.OpenAsync();
        await head.GotoAsync($"{_walk.Site.Address}/logga-in?till={Address}");
        await head.GetByRole(AriaRole.Button, new() { Name = "Kommundirektör", Exact = true }).ClickAsync();
        await head.Locator($"#{_code} textarea[name$=Done]").FillAsync("Chefens text.");
        await head.Locator($"#{_code} [data-lage=sparat]").WaitForAsync();
        await head.Context.CloseAsync();

        await TypeAsync("Min text.");
        await StateAsync("krock");
        await ReopenAsync();
        await StateAsync("krock");
        await Form(_code).Locator("button[value=utkast]").ClickAsync();

        (await Page.Locator($"#{_code} .t-krock").InnerTextAsync()).ShouldContain("Chefens text.");
        (await Done(_code).InputValueAsync()).ShouldBe("Min text.");
        (await DraftsAsync()).ShouldContain("Chefens text.");
        await HoldAsync();
    }

    [Fact]
    public async Task A_day_that_is_only_half_typed_does_not_keep_the_rest_from_being_saved()
    {
        await Form(_code).Locator("[name$=ExpectedCompletion]").FillAsync("2024-1");
        await TypeAsync("Resten sparas.");
        await SavedAsync();

        (await Line.InnerTextAsync()).ShouldContain("Skriv datum som");
        (await DraftsAsync()).ShouldContain("Resten sparas.");
    }

    [Fact]
    public async Task Two_activities_are_saved_each_on_its_own_and_marking_ready_waits_for_the_saving()
    {
        await Done(_code).PressSequentiallyAsync("Den ena.");
        await Done(_other).PressSequentiallyAsync("Den andra.");
        await Form(_other).Locator("input[type=radio][value=UnderWay]").CheckAsync();
        await Form(_other).Locator("[name$=Cause]").FillAsync("Sjukdom.");
        await Form(_other).Locator("[name$=Measure]").FillAsync("Vikarie.");
        await Form(_other).Locator("button[value=klar]").ClickAsync();
        await Page.WaitForURLAsync($"**#{_other}");

        (await _walk.Site.RecordAsync()).ActivityReports.ShouldContain(report => report.Facts.Done == "Den andra.");
        (await Done(_code).InputValueAsync()).ShouldBe("Den ena.");
    }

    private ILocator Form(string code) => Page.Locator($"#{code} form");

    private ILocator Done(string code) => Form(code).Locator("textarea[name$=Done]");

    private ILocator Heading => Page.Locator($"#{_code} .t-rapport__huvud .t-rapp");

    private ILocator Line => Form(_code).Locator("[data-lage]");

    private async Task TypeAsync(string text)
    {
        await Done(_code).FillAsync("");
        await Done(_code).PressSequentiallyAsync(text);
    }

    private Task StateAsync(string state) => Form(_code).Locator($"[data-lage={state}]").WaitForAsync();

    private async Task SavedAsync()
    {
        await StateAsync("sparat");
        (await Line.InnerTextAsync()).ShouldMatch(Saved().ToString());
    }

    private async Task<List<string?>> DraftsAsync()
    {
        await using var scope = _walk.Site.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<TertialContext>().ReportDrafts.AsNoTracking().ToListAsync()).Select(draft => draft.Facts.Done)];
    }

    private async Task ReopenAsync()
    {
        var page = Page.IsClosed ? await Page.Context.NewPageAsync() : Page;
        await page.GotoAsync(_walk.Site.Address + Address);
        _walk.Continue(page);
    }

    private async Task HoldAsync() => (await Page.RunAxe()).Violations.ShouldBeEmpty();

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [GeneratedRegex(@"^Sparat \d\d\.\d\d")]
    private static partial Regex Saved();
}
