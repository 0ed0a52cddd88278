using Microsoft.Playwright;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>What is done at work in every tertial, each by the one who does it in a municipality.</summary>
internal sealed class YearAtWork(Walk walk)
{
    public const string Officer = "Verksamhetsutvecklare", Secretary = "Nämndsekreterare", Controller = "Controller";

    private IPage Page => walk.Page;

    public async Task OpenAsync(YearTertial tertial)
    {
        await OverseeAsync(tertial);
        await walk.Press("Öppna rapporteringen");
        await SeesAsync("är öppen för rapportering");
    }

    /// <summary>Leaves it to the day itself to open the reporting.</summary>
    public async Task OpenByDateAsync(YearTertial tertial)
    {
        await walk.SignInAsync(Officer);
        await walk.OpenAsync("/arbete/uppfoljning/ks/2024/perioder");
        var period = Page.Locator($"#tertial-{tertial.Number}");
        await period.GetByLabel("Öppna rapporteringen av sig själv den dagen").CheckAsync();
        await period.GetByRole(AriaRole.Button, new() { Name = "Spara" }).First.ClickAsync();
        await SeesAsync($"Tertial {tertial.Number} är sparad.");
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}");
        await SeesAsync($"Rapporteringen öppnar {Swedish.LongDate(tertial.Opens)} av sig själv");
    }

    /// <summary>It has opened by itself, soon after the day has begun.</summary>
    public async Task HasOpenedAsync(YearTertial tertial)
    {
        await OverseeAsync(tertial);
        for (var tries = 0; tries < 100 && !(await Page.InnerTextAsync("main")).Contains("Sista dag att rapportera är", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(1000);
            await Page.ReloadAsync();
        }
        await SeesAsync("Sista dag att rapportera är");
    }

    private async Task OverseeAsync(YearTertial tertial)
    {
        await walk.SignInAsync(Officer);
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}");
    }

    /// <summary>Each reports all that is theirs on one page, the first of it by hand; from the second tertial on it begins with the former words.</summary>
    public async Task<int> ReportAsync(YearTertial tertial)
    {
        var ready = 0;
        foreach (var (title, units) in YearScript.Reporters)
        {
            await walk.SignInAsync(title);
            await walk.OpenAsync($"/arbete/rapportera/{tertial.Address}");
            var reports = YearScript.Of(tertial.Number, units);
            var byHand = reports.First(report => report.Facts.Status is ReportedStatus.UnderWay or ReportedStatus.Completed).Code;
            foreach (var (code, facts) in reports)
            {
                if (code == byHand) await TypeAsync(tertial, code, facts);
                await walk.ReportAsync(code, facts);
                ready++;
            }
        }
        return ready;
    }

    // Key by key, as a person does it; the words from the last time are there to go on from.
    private async Task TypeAsync(YearTertial tertial, string code, ReportedFacts facts)
    {
        var form = Page.Locator($"#{code} form");
        var done = form.Locator("[name$='.Done']");
        if (tertial.Number > 1 && await Page.Locator($"#{code} button[value=forra]").CountAsync() > 0)
        {
            await Page.Locator($"#{code} button[value=forra]").ClickAsync();
            await Assertions.Expect(done).Not.ToHaveValueAsync("");
            await done.FillAsync("");
        }
        await done.PressSequentiallyAsync(facts.Done!);
        await form.Locator("[data-lage=sparat]").WaitForAsync();
    }

    /// <summary>Outcomes out of the accounts, forecasts by hand, and the metrics that have become known.</summary>
    public async Task<int> FollowUpMoneyAsync(YearTertial tertial, DateOnly metricsAfter)
    {
        await walk.SignInAsync(Controller);
        await ImportAsync(tertial);
        await ForecastAsync(tertial);
        var known = YearScript.KnownBetween(metricsAfter, tertial.Reports).ToList();
        foreach (var (metric, outcome) in known) await MeasureAsync(tertial, metric, outcome);
        return known.Count;
    }

    private async Task ImportAsync(YearTertial tertial)
    {
        var (file, total) = YearScript.Ledger(tertial.Number);
        await walk.OpenAsync($"/arbete/ekonomi/{tertial.Address}/las-in");
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = $"utfall-t{tertial.Number}.csv", MimeType = "text/csv", Buffer = file });
        await walk.Press("Läs in och förhandsgranska");
        if (tertial.Number == 1)
        {
            // The first time someone says how the accounts are to be read; after that the same list is read the same way.
            await Page.GetByLabel("Spara det här sättet att läsa som").FillAsync("Månadslista");
            await walk.Press("Fortsätt till förhandsgranskningen");
        }
        await Page.GetByLabel("Summa enligt redovisningen (kr)").FillAsync(total);
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Spara utfallet") }).ClickAsync();
        await SeesAsync("Utfallet är sparat för 12 budgetposter.");
    }

    private async Task ForecastAsync(YearTertial tertial)
    {
        await walk.OpenAsync($"/arbete/ekonomi/{tertial.Address}");
        foreach (var (line, report) in YearScript.MoneyOf(tertial.Number))
        {
            await AmountAsync(line, "BudgetCost", YearScript.Tkr(report.BudgetToDate.Cost));
            await AmountAsync(line, "ForecastCost", YearScript.Tkr(report.Forecast.Cost));
            await AmountAsync(line, "Comment", report.Comment!);
            if (line.Kind == BudgetKind.Capital) continue;
            await AmountAsync(line, "BudgetIncome", YearScript.Tkr(report.BudgetToDate.Income));
            await AmountAsync(line, "ForecastIncome", YearScript.Tkr(report.Forecast.Income));
        }
        await walk.Press("Spara ekonomin");
        await SeesAsync("12 budgetposter är sparade.");
    }

    /// <summary>One forecast written anew.</summary>
    public async Task ForecastAnewAsync(YearTertial tertial, string code, string cost)
    {
        await walk.SignInAsync(Controller);
        await walk.OpenAsync($"/arbete/ekonomi/{tertial.Address}");
        await Page.Locator($"[name='Rows[{code}].Form.ForecastCost']").FillAsync(cost);
        await walk.Press("Spara ekonomin");
        await SeesAsync("En budgetpost är sparad.");
    }

    private Task AmountAsync(BudgetLine line, string field, string text) => Page.Locator($"[name='Rows[{line.Code}].Form.{field}']").FillAsync(text);

    private async Task MeasureAsync(YearTertial tertial, Metric metric, MetricOutcome outcome)
    {
        await walk.OpenAsync($"/arbete/matt/{metric.Id}/utfall?vidare=/arbete/rapportera/{tertial.Address}");
        await Page.GetByLabel("Avser dagen").FillAsync(Swedish.Date(outcome.Describes));
        await Page.Locator($"input[type=radio][value={outcome.State}]").CheckAsync();
        foreach (var (label, value) in new[] { ("Värde", outcome.Value), ("Kvinnor", outcome.Women), ("Män", outcome.Men) })
            if (value is { } figure) await Page.GetByLabel(label, new() { Exact = true }).FillAsync(figure.ToString(Swedish.Culture));
        await Page.GetByLabel("Blev känt").FillAsync(Swedish.Date(outcome.PublishedOn));
        await walk.Press("Registrera utfallet");
        await SeesAsync("Utfallet är registrerat.");
    }

    /// <summary>What the checks found keeps the follow-up open until it is mended where the fault is.</summary>
    public async Task MendAsync(YearTertial tertial)
    {
        await OverseeAsync(tertial);
        await SeesAsync(Check.WrongUnit.Word());
        // The button says that it will not do it yet, and why; it can be pressed all the same.
        await Page.GetByRole(AriaRole.Button, new() { Name = "Avsluta och frys" }).ClickAsync(new() { Force = true });
        await SeesAsync("Det går inte än");
        await ForecastAnewAsync(tertial, "b-08", "17700");
        await OverseeAsync(tertial);
        (await Page.InnerTextAsync("main")).ShouldNotContain(Check.WrongUnit.Word());
    }

    /// <summary>What has been ended without a decision is told to those who compile, with a way to put it right.</summary>
    public async Task SeesEndedAsync(YearTertial tertial, string activity)
    {
        await OverseeAsync(tertial);
        await SeesAsync("avslutad utan beslut");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = $"Pröva en ändring av {activity}" })).ToBeVisibleAsync();
    }

    /// <summary>The administration's own verdicts: as the rule, but for the goal that no rule judges.</summary>
    public async Task<int> AssessAsync(YearTertial tertial)
    {
        await walk.SignInAsync(Officer);
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}/bedom");
        foreach (var (code, verdict) in tertial.Goals) await walk.AssessAsync(code.Replace('.', '-'), code == "1.2" ? Verdict.PartlyMet : verdict, Reason(tertial, code));
        foreach (var (slug, verdict) in tertial.CouncilGoals) await walk.AssessAsync($"kf-{slug}", verdict, null);
        return tertial.Goals.Count + tertial.CouncilGoals.Count;
    }

    public static string Reason(YearTertial tertial, string code) => $"Förvaltningens ord om mål {code} i tertial {tertial.Number}.";

    /// <summary>Freezes it, opens the matter from it and publishes its paper before the meeting.</summary>
    public async Task CloseAsync(YearTertial tertial)
    {
        await OverseeAsync(tertial);
        await walk.Press("Avsluta och frys");
        await SeesAsync("är avslutad och fryst");
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}/arende");
        await Page.GetByLabel("Diarienummer").FillAsync(tertial.Diarienummer);
        await walk.Press("Öppna ärendet");
        Page.Url.ShouldEndWith($"/arbete/arende/{tertial.Matter}", Case.Sensitive, await Page.InnerTextAsync("main"));
        await walk.Press("Publicera tjänsteskrivelse");
        await SeesAsync("Offentlig sedan");
    }

    /// <summary>The board approves; in its first tertial it judges one goal harder than the administration.</summary>
    public async Task DecideAsync(YearTertial tertial)
    {
        await walk.SignInAsync(Secretary);
        await walk.RecordHandlingAsync(tertial.Matter, "Kommunstyrelsen", tertial.Meets, tertial.Paragraph, true, Outcome.Approved);
        if (tertial.Number != 1) return;
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}/bedom");
        await walk.AssessAsync("1-1", Verdict.NotMet, BoardsReason);
    }

    public const string BoardsReason = "Läxhjälpen är den insats som påverkar behörigheten mest.";

    public async Task PublishAsync(YearTertial tertial)
    {
        await walk.SignInAsync(Secretary);
        await walk.OpenAsync($"/arbete/uppfoljning/{tertial.Address}");
        await walk.Press("Publicera");
        await SeesAsync("är publicerad");
    }

    /// <summary>The page says it, as soon as what was pressed has been done.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text, new() { UseInnerText = true, Timeout = 20_000 });
}
