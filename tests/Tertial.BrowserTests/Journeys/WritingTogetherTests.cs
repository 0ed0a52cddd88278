using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Tertial.BrowserTests.Journeys;

/// <summary>Two people at two screens in the same draft, each in a browser of their own: whatever they do to each other, nothing that anyone has typed is lost.</summary>
[Collection(nameof(Browser))]
public sealed class WritingTogetherTests(Browser browser) : IAsyncLifetime
{
    private const string Draft = "/arbete/plan/ks/2024/utkast", First = $"{Draft}/aktivitet/a-01", Second = $"{Draft}/aktivitet/a-02";

    private readonly Walk _walk = new(browser, scripts: true);
    private IPage _officer = null!, _head = null!;

    public async ValueTask InitializeAsync()
    {
        await _walk.BeginAsync(new(2024, 10, 21));
        _officer = _walk.Page;
        _head = await browser.OpenAsync();
        await SignInAsync(_officer, "Verksamhetsutvecklare");
        await SignInAsync(_head, "Kommundirektör");
        await OpenAsync(_officer, "/arbete/plan");
        await PressAsync(_officer, "Skriv en ny version");
    }

    [Fact]
    public async Task Different_activities_are_both_saved()
    {
        await OpenAsync(_officer, First);
        await OpenAsync(_head, Second);
        await WriteAsync(_officer, "Namn", "Utvecklarens aktivitet");
        await WriteAsync(_head, "Namn", "Direktörens aktivitet");
        await PressAsync(_head, "Spara");
        await PressAsync(_officer, "Spara");

        var draft = await TextAsync(_officer);
        draft.ShouldContain("Utvecklarens aktivitet");
        draft.ShouldContain("Direktörens aktivitet");
    }

    [Fact]
    public async Task In_the_same_activity_the_later_one_sees_both_texts_and_chooses()
    {
        await MeetAsync();

        (await _officer.TitleAsync()).ShouldStartWith("Fel: ");
        (await _officer.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("ds-error-summary");
        (await _officer.GetByLabel("Namn").InputValueAsync()).ShouldBe("Utvecklarens namn");
        (await _officer.Locator("#Form_Name-error").InnerTextAsync()).ShouldMatch(@"^Kommundirektör, .*, skrev: Direktörens namn$");
        (await _officer.GetByLabel("Varför?").InputValueAsync()).ShouldBe("Direktörens skäl.", "what only the other has changed is taken in");
        (await _officer.GetByLabel("Ansvarig").InputValueAsync()).ShouldBe("Utvecklarens ansvariga");
        await HoldAsync(_officer);

        await PressAsync(_officer, "Spara mitt ändå");
        await OpenAsync(_head, First);
        (await _head.GetByLabel("Namn").InputValueAsync()).ShouldBe("Utvecklarens namn");
        (await _head.GetByLabel("Varför?").InputValueAsync()).ShouldBe("Direktörens skäl.");
        await OpenAsync(_head, $"{Draft}/andringar");
        (await TextAsync(_head)).ShouldContain("Direktörens namn", Case.Sensitive, "what was written over is kept in the history");
    }

    [Fact]
    public async Task The_later_one_may_take_what_is_saved()
    {
        await MeetAsync();

        await _officer.GetByRole(AriaRole.Link, new() { Name = "Ta det som är sparat i stället" }).ClickAsync();

        (await _officer.GetByLabel("Namn").InputValueAsync()).ShouldBe("Direktörens namn");
    }

    [Theory, InlineData("Lägg tillbaka med min text", true), InlineData("Låt borttagningen gälla", false)]
    public async Task What_one_takes_away_while_the_other_writes_is_put_back_or_left(string choice, bool isThere)
    {
        await OpenAsync(_officer, $"{Draft}/aktivitet/ny?mal=1.1");
        await WriteAsync(_officer, "Namn", "Sommarskola");
        await _officer.GetByLabel("Enhet").SelectOptionAsync($"{(await _walk.Site.RecordAsync()).Units.Single(unit => unit.Name == "Grundskola").Id}");
        await PressAsync(_officer, "Spara");
        var code = new Uri(_officer.Url).Fragment.TrimStart('#');
        await OpenAsync(_head, $"{Draft}/aktivitet/{code}");
        await OpenAsync(_officer, $"{Draft}/aktivitet/{code}/ta-bort");
        await PressAsync(_officer, "Ta bort aktiviteten");

        await WriteAsync(_head, "Vad ska göras?", "Fyra veckor i juni.");
        await PressAsync(_head, "Spara");
        (await _head.Locator(".ds-error-summary").InnerTextAsync()).ShouldContain("Verksamhetsutvecklare tog bort det här medan du skrev");
        (await _head.GetByLabel("Vad ska göras?").InputValueAsync()).ShouldBe("Fyra veckor i juni.");
        await HoldAsync(_head);
        await _head.GetByText(choice, new() { Exact = true }).ClickAsync();

        new Uri(_head.Url).AbsolutePath.ShouldBe(Draft);
        (await TextAsync(_head)).Contains("Sommarskola", StringComparison.Ordinal).ShouldBe(isThere);
    }

    [Fact]
    public async Task Whoever_types_while_the_draft_is_proposed_gets_the_text_back_and_is_led_to_the_matter()
    {
        await OpenAsync(_officer, First);
        await WriteAsync(_officer, "Namn", "Utvecklarens namn");
        await PressAsync(_officer, "Spara");
        await OpenAsync(_head, Second);
        await WriteAsync(_head, "Vad ska göras?", "Direktörens långa text.\nMed två rader.");
        await OpenAsync(_officer, $"{Draft}/foresla");
        await WriteAsync(_officer, "Diarienummer", "KS 24/900");
        await PressAsync(_officer, "Lägg fram och öppna ärendet");

        await PressAsync(_head, "Spara");
        await ReadLostAsync("Utkastet är framlagt", "Verksamhetsutvecklare lade fram");
        await _head.GetByRole(AriaRole.Link, new() { Name = "Till ärendet KS 24/900" }).ClickAsync();
        new Uri(_head.Url).AbsolutePath.ShouldBe("/arbete/arende/ks-24-900");
    }

    [Fact]
    public async Task Whoever_types_while_the_draft_is_thrown_away_can_go_on_when_it_is_taken_back()
    {
        await OpenAsync(_head, Second);
        await WriteAsync(_head, "Vad ska göras?", "Direktörens långa text.\nMed två rader.");
        await OpenAsync(_officer, $"{Draft}/kasta");
        await PressAsync(_officer, "Kasta utkastet");

        await PressAsync(_head, "Spara");
        await ReadLostAsync("Utkastet är kastat", "Verksamhetsutvecklare kastade utkastet");
        await OpenAsync(_officer, "/arbete/plan");
        await _officer.GetByRole(AriaRole.Button, new() { NameString = "Hämta tillbaka" }).First.ClickAsync();
        await _head.GoBackAsync();
        await WriteAsync(_head, "Vad ska göras?", "Direktörens långa text.\nMed två rader.");
        await PressAsync(_head, "Spara");
        new Uri(_head.Url).AbsolutePath.ShouldBe(Draft, await TextAsync(_head));
    }

    // The head saves first; the officer, who opened the form before, saves after.
    private async Task MeetAsync()
    {
        await OpenAsync(_officer, First);
        await OpenAsync(_head, First);
        await WriteAsync(_head, "Namn", "Direktörens namn");
        await WriteAsync(_head, "Varför?", "Direktörens skäl.");
        await PressAsync(_head, "Spara");
        await WriteAsync(_officer, "Namn", "Utvecklarens namn");
        await WriteAsync(_officer, "Ansvarig", "Utvecklarens ansvariga");
        await PressAsync(_officer, "Spara");
    }

    private async Task ReadLostAsync(string heading, string what)
    {
        (await _head.Locator("h1").InnerTextAsync()).ShouldBe(heading);
        (await TextAsync(_head)).ShouldContain(what);
        (await _head.GetByRole(AriaRole.Textbox, new() { Name = "Det du skrev" }).InputValueAsync()).ShouldContain("Vad ska göras?\nDirektörens långa text.\nMed två rader.");
        await HoldAsync(_head);
    }

    // On a desk and on a phone.
    private static async Task HoldAsync(IPage page)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.RunAxe()).Violations.Select(violation => $"{page.Url}: {violation.Id} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
            (await page.Locator("html").EvaluateAsync<int>("html => html.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
        }
        await page.SetViewportSizeAsync(1280, 900);
    }

    private async Task SignInAsync(IPage page, string title)
    {
        await OpenAsync(page, "/logga-in");
        await PressAsync(page, title);
    }

    private Task<IResponse?> OpenAsync(IPage page, string address) => page.GotoAsync(_walk.Site.Address + address);

    private static Task WriteAsync(IPage page, string label, string text) => page.GetByLabel(label).FillAsync(text);

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    private static async Task<string> TextAsync(IPage page) => (await page.InnerTextAsync("main")).Replace('\u00a0', ' ');

    public async ValueTask DisposeAsync()
    {
        await _head.Context.CloseAsync();
        await _walk.DisposeAsync();
    }
}
