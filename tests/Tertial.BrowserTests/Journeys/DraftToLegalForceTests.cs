using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Tertial.Domain.Decisions;
using Tertial.Tests;
using Tertial.Web.Exchange;

namespace Tertial.BrowserTests.Journeys;

/// <summary>KS 23/702 by hand in a browser: opened from nothing, prepared, decided on a condition, and in legal force.</summary>
[Collection(nameof(Browser))]
public sealed partial class DraftToLegalForceTests(Browser browser)
{
    private const string Officer = "Verksamhetsutvecklare", Secretary = "Nämndsekreterare", Matter = "/arbete/arende/ks-23-702", Public = "/arende/ks-23-702";

    /// <summary>The sections of the published paper, in its order.</summary>
    private static readonly string[] Sections =
    [
        "Förslag till beslut", "Ärendet i korthet", "Förvaltningens övervägande", "Stärka den politiska styrningen och ledningen", "Öka helhetsansvaret",
        "Effektivisera resursutnyttjandet", "Tydliggöra den politiska organisationen", "Öka intresset för politiskt deltagande", "Övrigt", "Ånge kommuns vision",
        "Fokusområde Hållbar vardag", "Fokusområde Hållbar hälsa", "Fokusområde Hållbar gemenskap", "Fokusområde Hållbar kompetens", "Fokusområde Hållbar natur",
    ];

    private static readonly Matter Original = ExchangeFile.Read(File.ReadAllBytes(SourceTree.Demo)).Matters.Single(matter => matter.Diarienummer == "KS 23/702");

    [Theory, InlineData(true), InlineData(false)]
    public async Task KS_23_702_goes_from_draft_to_legal_force(bool scripts)
    {
        await using var walk = new Walk(browser, scripts);
        // The council's frames are put forward; the plan's matter does not exist.
        await walk.BeginAsync(new(2023, 10, 15));
        (await walk.Site.RecordAsync()).Matters.ShouldNotContain(matter => matter.Diarienummer == Original.Diarienummer);
        await walk.GoToDayAsync(new(2023, 10, 16));
        await WriteAsync(walk);
        await PublishAsync(walk);
        await DecideAsync(walk);

        await walk.GoToDayAsync(new(2023, 12, 8));
        var page = await walk.ReadAsCitizenAsync(Public);
        page.ShouldContain("Nej, inte längre. Sista dagen var den 6 december 2023.");
        page.ShouldContain("Laga kraft");
        page.ShouldContain("Gäller", Case.Sensitive);
        await HoldAgainstTheOriginalAsync(walk);
    }

    private static async Task WriteAsync(Walk walk)
    {
        await walk.SignInAsync(Officer);
        await walk.OpenAsync("/arbete/arenden/nytt");
        await FillAsync(walk, "Diarienummer", Original.Diarienummer);
        await FillAsync(walk, "Rubrik", Original.Title);
        await FillAsync(walk, "Vad handlar ärendet om?", Original.Summary!);
        await walk.Page.GetByLabel("Hör till").SelectOptionAsync(new SelectOptionValue { Label = "Kommunstyrelsen" });
        await walk.Press("Öppna ärendet");
        walk.Page.Url.ShouldEndWith(Matter);

        foreach (var point in Original.Points.OrderBy(point => point.Number))
        {
            await walk.OpenAsync($"{Matter}/punkt");
            await FillAsync(walk, "Vad ska beslutas?", point.Text);
            await walk.Page.Locator("[name='Form.Effect']").SelectOptionAsync($"{point.Effect}");
            if (point.PlanVersionId is { } version) await walk.Page.Locator("[name='Form.PlanVersionId']").SelectOptionAsync($"{version}");
            await walk.Press("Spara punkten");
            walk.Page.Url.ShouldEndWith($"#punkt-{point.Number}", Case.Sensitive, await walk.Page.InnerTextAsync("main"));
        }
        await WriteConditionAsync(walk);

        await walk.OpenAsync($"{Matter}/handling");
        await FillAsync(walk, "Text", Original.Papers[0].Text!);
        await walk.Press("Spara handlingen");
        await TestAsync(walk);
    }

    // The paper's sections on aims, vision and focus areas are the answers.
    private static async Task TestAsync(Walk walk)
    {
        await walk.OpenAsync($"{Matter}/provning");
        foreach (var answer in Original.Tests)
        {
            var target = (await walk.Page.Locator($"input[type=hidden][value='{answer.Target}']").GetAttributeAsync("name"))!;
            await walk.Page.Locator($"[name='{target.Replace("Target", "Bearing", StringComparison.Ordinal)}'][value='{answer.Bearing}' i]").CheckAsync();
            await walk.Page.Locator($"[name='{target.Replace("Target", "Text", StringComparison.Ordinal)}']").FillAsync(answer.Text!);
        }
        await walk.Press("Spara prövningen");
        (await walk.Page.TitleAsync()).ShouldNotStartWith("Fel:", Case.Sensitive, await walk.Page.InnerTextAsync("main"));
    }

    // Points 1 and 2 wait for the council's decision on the revised frames; point 3 says so.
    private static async Task WriteConditionAsync(Walk walk)
    {
        await walk.OpenAsync($"{Matter}/skriv-villkor");
        foreach (var box in new[] { 0, 1 }) await walk.Page.Locator("[name='Form.Governs']").Nth(box).CheckAsync();
        await walk.Page.Locator("[name='Form.StatedBy']").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await walk.Page.GetByLabel("Ett beslut i ett annat ärende", new() { Exact = true }).CheckAsync();
        await walk.Page.Locator("[name='Form.OtherPoint']").SelectOptionAsync($"{Original.Conditions[0].HangsOnPoint}");
        await walk.Press("Spara villkoret");
        walk.Page.Url.ShouldEndWith("#villkor", Case.Sensitive, await walk.Page.InnerTextAsync("main"));
    }

    private static async Task PublishAsync(Walk walk)
    {
        (await walk.ReadAsCitizenAsync(Public)).ShouldNotContain(Original.Title);
        await walk.SignInAsync(Officer);
        await walk.OpenAsync(Matter);
        await walk.Press("Lägg fram version 1");
        await walk.Press("Publicera tjänsteskrivelse");
        (await walk.ReadAsCitizenAsync(Public)).ShouldContain(Original.Title);
    }

    private static async Task DecideAsync(Walk walk)
    {
        await walk.GoToDayAsync(new(2023, 11, 28));
        await walk.SignInAsync(Secretary);
        await walk.RecordHandlingAsync("ks-23-702", "Koncern- och finansutskottet", new(2023, 10, 24), "61", false, Outcome.Approved, Outcome.Approved, Outcome.Approved);
        await walk.RecordHandlingAsync("ks-23-702", "Kommunstyrelsen", new(2023, 11, 7), "142", true, Outcome.Approved, Outcome.Approved, Outcome.Approved);
        (await walk.ReadAsCitizenAsync(Public)).ShouldContain("Gäller när KF har beslutat");

        await walk.SignInAsync(Secretary);
        await walk.RecordHandlingAsync("ks-23-688", "Kommunstyrelsen", new(2023, 11, 7), "141", false, Outcome.Approved, Outcome.Approved);
        await walk.RecordHandlingAsync("ks-23-688", "Kommunfullmäktige", new(2023, 11, 27), "96", true, Outcome.Approved, Outcome.Approved);
        await NoteDatesAsync(walk);
    }

    private static async Task NoteDatesAsync(Walk walk)
    {
        await walk.GoToDayAsync(new(2023, 12, 8));
        await walk.SignInAsync(Secretary);
        await walk.OpenAsync(Matter);
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Ändra datum efter sammanträdet 2023-11-07" }).ClickAsync();
        await FillAsync(walk, "Protokollet justerat", "2023-11-14");
        await FillAsync(walk, "Anslaget uppe", "2023-11-15");
        await FillAsync(walk, "Anslaget nedtaget", "2023-12-07");
        await walk.Press("Spara datumen");
        (await walk.Page.InnerTextAsync("main")).ShouldContain("Datumen är sparade.");
    }

    private static async Task HoldAgainstTheOriginalAsync(Walk walk)
    {
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Tjänsteskrivelse" }).First.ClickAsync();
        var headings = (await walk.Page.Locator("main :is(h1, h2, h3, h4)").AllInnerTextsAsync()).Select(Fold).ToList();
        headings.Where(Sections.Contains).ShouldBe(Sections);
        var text = Fold(await walk.Page.InnerTextAsync("main"));
        foreach (var point in Original.Points) text.ShouldContain(Fold(point.Text));
    }

    private static Task FillAsync(Walk walk, string label, string text) => walk.Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    private static string Fold(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
