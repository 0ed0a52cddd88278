using Microsoft.Playwright;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.BrowserTests.Journeys;

/// <summary>The same plan by way of Excel: fetched almost empty, filled in on someone's own computer, read in, looked at, saved and put forward.</summary>
[Collection(nameof(Browser))]
public sealed class WritingInExcelTests(Browser browser)
{
    private const string Address = "/arbete/plan/ks/2025/utkast", File = "verksamhetsplan 2025 (ifylld).xlsx";

    [Theory, InlineData(true), InlineData(false)]
    public async Task Sixty_activities_are_filled_in_read_in_and_proposed(bool scripts)
    {
        await using var walk = new Walk(browser, scripts);
        await walk.BeginAsync(new(2024, 10, 21));
        await walk.SignInAsync("Verksamhetsutvecklare");
        await BeginAsync(walk);

        var filled = FillIn(await FetchAsync(walk), await walk.Site.RecordAsync());
        var preview = await ReadInAsync(walk, filled);
        preview.ShouldContain("69 ändringar: 69 tillagda. Inget är sparat än.");
        await walk.Press("Spara 69 ändringar");
        (await walk.Page.InnerTextAsync("main")).ShouldContain("69 ändringar är sparade i utkastet.");

        (await ReadInAsync(walk, filled)).ShouldContain("Filen ändrar ingenting i utkastet.");
        await ProposeAsync(walk);
    }

    // The first goal is written in the browser; the rest is for the workbook.
    private static async Task BeginAsync(Walk walk)
    {
        await walk.OpenAsync("/arbete/plan/ny?organ=ks&ar=2025&fran=tom");
        await walk.Page.GetByLabel("Planens namn").FillAsync("Verksamhetsplan 2025");
        await walk.Press("Börja på utkastet");
        var goal = PlanToWrite.Goals[0];
        await walk.OpenAsync($"{Address}/mal/nytt");
        await walk.Page.GetByLabel("Målet", new() { Exact = true }).FillAsync(goal.Text);
        var council = (await walk.Site.RecordAsync()).CouncilGoals;
        foreach (var slug in goal.Serves) await walk.Page.GetByLabel(council.Single(candidate => candidate.Slug == slug).Versions[^1].Text).CheckAsync();
        await walk.Page.GetByLabel("Bedöms efter måtten").CheckAsync();
        await walk.Page.Locator("summary").ClickAsync();
        await walk.Page.GetByLabel(PlanToWrite.Metric).CheckAsync();
        await walk.Press("Spara");
    }

    private static async Task<byte[]> FetchAsync(Walk walk)
    {
        await walk.OpenAsync($"{Address}/in-och-ut");
        var download = await walk.Page.RunAndWaitForDownloadAsync(() => walk.Page.GetByRole(AriaRole.Link, new() { Name = "Arbetsbok med utkast till version 1" }).ClickAsync());
        return await System.IO.File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    // Goals that are new in the file are named by their text, as someone would who does not know what code they will get.
    private static byte[] FillIn(byte[] empty, MunicipalRecord record)
    {
        var workbook = new FilledWorkbook(empty);
        workbook.Type("Mål", PlanToWrite.Goals.Skip(1).Select(goal => new[]
        {
            ("Mål", goal.Text), ("KF-mål", string.Join("; ", goal.Serves.Select(slug => record.CouncilGoals.Single(candidate => candidate.Slug == slug).Versions[^1].Text))),
            ("Hur målet bedöms", goal.JudgedBy.Word()), ("Ansvarig", goal.Responsible),
        }));
        workbook.Type("Aktiviteter", PlanToWrite.Goals.SelectMany(goal => PlanToWrite.In(goal).Select(activity => new[]
        {
            ("Aktivitet", activity.Name), ("Vad", activity.What), ("Mål", goal.Text), ("Enhet", goal.Unit), ("Ansvarig", goal.Responsible),
            ("Start", activity.Start), ("Slut", activity.End), ("Prioritet", activity.Place == 1 ? "hög" : ""),
        })));
        workbook.Type("Budget", PlanToWrite.Money.Select(line => new[]
        {
            ("Budgetpost", line.Name), ("Enhet", line.Unit), ("Slag", "Drift"), ("Intäkt (tkr)", line.Income), ("Kostnad (tkr)", line.Cost),
        }));
        return workbook.Saved();
    }

    private static async Task<string> ReadInAsync(Walk walk, byte[] filled)
    {
        await walk.OpenAsync($"{Address}/in-och-ut");
        await walk.Page.GetByLabel("Fil att läsa in").SetInputFilesAsync(new FilePayload { Name = File, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = filled });
        await walk.Press("Läs in och förhandsgranska");
        await walk.Page.WaitForURLAsync($"**{Address}/in-och-ut/*");
        return (await walk.Page.InnerTextAsync("main")).Replace('\u00a0', ' ');
    }

    private static async Task ProposeAsync(Walk walk)
    {
        await walk.OpenAsync($"{Address}/foresla");
        await walk.Page.GetByLabel("Diarienummer").FillAsync("KS 24/400");
        await walk.Press("Lägg fram och öppna ärendet");
        new Uri(walk.Page.Url).AbsolutePath.ShouldBe("/arbete/arende/ks-24-400", await walk.Page.InnerTextAsync("main"));

        var record = await walk.Site.RecordAsync();
        var adopted = record.Matters.Single(candidate => candidate.Diarienummer == "KS 24/400").Points.Single(point => point.Effect == Effect.AdoptPlan);
        PlanToWrite.ShouldBeIn(record.PlanVersions.Single(version => version.Id == adopted.PlanVersionId), record, PlanToWrite.Goals);
    }
}
