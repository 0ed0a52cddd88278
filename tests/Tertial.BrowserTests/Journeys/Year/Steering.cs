using Microsoft.Playwright;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>The plan is changed after the first tertial: tried, drafted, put forward and decided.</summary>
internal sealed class Steering(Walk walk, YearAtWork work)
{
    public const string Matter = "ks-24-211", Handover = "Studiehandledning på distans", Coordinator = "Rehabkoordinator för vård och omsorg", Ending = "Lotsen slutade i mars och tjänsten tillsätts inte.";

    private const string Try = "/arbete/plan/ks/2024/prova", Draft = "/arbete/plan/ks/2024/utkast";

    private IPage Page => walk.Page;

    /// <summary>What each change would do is seen before anything is written.</summary>
    public async Task TryAsync()
    {
        await walk.SignInAsync(YearAtWork.Officer);
        await walk.OpenAsync(Try);
        await RankAsync("a-03", "Hög");
        await RankAsync("a-25", "Låg");
        await RedateAsync("a-25", "2024-10", "2025-03");
        await RedateAsync("a-34", "2024-09", "2025-06");
        await RedateAsync("a-40", "2024-06", "2024-11");
        await EndAsync("a-38", Ending);
        await EndAsync("a-42", "Få i hemtjänsten har kunnat gå ifrån arbetet för att träffa coachen.");
        await AddAsync(Handover, "1.1", "Grundskola", "2024-09", "2024-12-20");
        await AddAsync(Coordinator, "6.1", "HR", "2024-09", "2025-08");
        await MoveMoneyAsync("b-08", "b-02", "450");
        await MoveMoneyAsync("b-08", "b-10", "200");
        (await Page.Locator("#andrar li").CountAsync()).ShouldBe(11);
        await work.SeesAsync("Budgetens summa ändras inte.");
        await walk.Press("Börja ett utkast med ändringarna");
        await work.SeesAsync("Ändringarna är införda i utkastet.");
    }

    /// <summary>What the trial does not hold is written in the draft: what the new activities are, and another goal for one.</summary>
    public async Task WriteAsync()
    {
        await DescribeAsync("a-44", "Elever i årskurs 8 och 9 får studiehandledning genom video, tre kvällar i veckan.", "Det är svårt att rekrytera studiehandledare.", "Verksamhetschef grundskola");
        await DescribeAsync("a-45", "En rehabkoordinator hjälper chefer och medarbetare inom vård och omsorg.", "De långa sjukskrivningarna är mer än hälften av frånvaron.", "HR-chef");
        await walk.OpenAsync($"{Draft}/aktivitet/a-40/flytta");
        var goals = Page.Locator("select[name='Form.Goal']");
        await goals.SelectOptionAsync((await goals.Locator("option").Filter(new() { HasText = "5.1" }).First.GetAttributeAsync("value"))!);
        await walk.Press("Flytta till målet");
        await work.SeesAsync("hör nu till mål 5.1.");
    }

    public async Task ProposeAsync()
    {
        await walk.OpenAsync(Try);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Gör förslag av utkastet" }).ClickAsync();
        await Page.GetByLabel("Diarienummer").FillAsync("KS 24/211");
        await walk.Press("Lägg fram och öppna ärendet");
        Page.Url.ShouldEndWith($"/arbete/arende/{Matter}", Case.Sensitive, await Page.InnerTextAsync("main"));
    }

    private async Task DescribeAsync(string code, string what, string why, string responsible)
    {
        await walk.OpenAsync($"{Draft}/aktivitet/{code}");
        await Page.Locator("[name='Form.What']").FillAsync(what);
        await Page.Locator("[name='Form.Why']").FillAsync(why);
        await Page.Locator("[name='Form.Responsible']").FillAsync(responsible);
        await Page.Locator("[name='Form.FocusAreaIds']").First.CheckAsync();
        await walk.Press("Spara");
        await work.SeesAsync("är sparad:");
    }

    private async Task RankAsync(string activity, string priority)
    {
        var form = await OpenAsync("Prioritera om");
        await form.Locator("[name='Form.Rank.Activity']").SelectOptionAsync(activity);
        await form.Locator("[name='Form.Rank.Priority']").SelectOptionAsync(new SelectOptionValue { Label = priority });
        await TriedAsync(form);
    }

    private async Task RedateAsync(string activity, string start, string end)
    {
        var form = await OpenAsync("Flytta i tid");
        await form.Locator("[name='Form.Redate.Activity']").SelectOptionAsync(activity);
        await form.Locator("[name='Form.Redate.Start']").FillAsync(start);
        await form.Locator("[name='Form.Redate.End']").FillAsync(end);
        await TriedAsync(form);
    }

    private async Task EndAsync(string activity, string reason)
    {
        var form = await OpenAsync("Avsluta en aktivitet");
        await form.Locator("[name='Form.End.Activity']").SelectOptionAsync(activity);
        await form.Locator("[name='Form.End.Reason']").FillAsync(reason);
        await TriedAsync(form);
    }

    private async Task AddAsync(string name, string goal, string unit, string start, string end)
    {
        var form = await OpenAsync("Lägga till en aktivitet");
        await form.Locator("[name='Form.Add.Name']").FillAsync(name);
        await form.Locator("[name='Form.Add.Goal']").SelectOptionAsync(goal);
        await form.Locator("[name='Form.Add.Unit']").SelectOptionAsync($"{YearScript.Demo.Units.Single(candidate => candidate.Name == unit).Id}");
        await form.Locator("[name='Form.Add.Start']").FillAsync(start);
        await form.Locator("[name='Form.Add.End']").FillAsync(end);
        await TriedAsync(form);
    }

    private async Task MoveMoneyAsync(string from, string to, string tkr)
    {
        var form = await OpenAsync("Flytta pengar");
        await form.Locator("[name='Form.Move.From']").SelectOptionAsync(from);
        await form.Locator("[name='Form.Move.To']").SelectOptionAsync(to);
        await form.Locator("[name='Form.Move.Amount']").FillAsync(tkr);
        await TriedAsync(form);
    }

    private async Task<ILocator> OpenAsync(string summary)
    {
        var details = Page.Locator("details").Filter(new() { Has = Page.GetByText(summary, new() { Exact = true }) });
        await details.Locator("summary").ClickAsync();
        return details.Locator("form");
    }

    private async Task TriedAsync(ILocator form)
    {
        var before = await Page.Locator("#andrar li").CountAsync();
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(Page.Locator("#andrar li")).ToHaveCountAsync(before + 1);
    }
}
