using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Tertial.Domain.FollowUps;
using Tertial.Web.Words;

namespace Tertial.BrowserTests.Journeys.Year;

/// <summary>What the citizen reads at the dates of the year.</summary>
internal sealed partial class YearRead(Walk walk)
{
    private IPage Page => walk.Page;

    /// <summary>Before it is published a follow-up is nowhere, and every place where it will be says that it is to come.</summary>
    public async Task NotYetAsync(YearTertial tertial)
    {
        (await StatusOfAsync($"/uppfoljning/{tertial.Address}")).ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync("/uppfoljning")).ShouldNotContain(tertial.Diarienummer);
        (await ReadAsync("/mal/ks/2024/5-3")).ShouldContain(tertial.Number == 1 ? "Målet är inte bedömt än." : $"Tertial {tertial.Number} per den {CutOff(tertial)} Inte bedömt än", Case.Sensitive);
        var start = await ReadAsync("/");
        if (tertial.Number == 1) start.ShouldContain("Inget mål är bedömt än", Case.Insensitive);
        else start.ShouldContain($"per den {CutOff(YearTertial.Of2024[tertial.Number - 2])}", Case.Insensitive);
        start.ShouldNotContain($"bedömdes per den {CutOff(tertial)}");
    }

    /// <summary>The matter is public and waits for the meeting.</summary>
    public async Task ProposedAsync(YearTertial tertial)
    {
        await NotYetAsync(tertial);
        var matter = await ReadAsync($"/arende/{tertial.Matter}");
        matter.ShouldContain(tertial.Diarienummer);
        matter.ShouldNotContain("§ " + tertial.Paragraph);
        (await ReadAsync("/beslut")).ShouldNotContain(Decision(tertial));
        (await StatusOfAsync($"/beslut/ks/{Swedish.Date(tertial.Meets)}/{tertial.Paragraph}")).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Decided but not published: the decision can be read, the follow-up cannot.</summary>
    public async Task DecidedAsync(YearTertial tertial)
    {
        (await ReadAsync("/beslut")).ShouldContain(Decision(tertial));
        (await ReadAsync($"/beslut/ks/{Swedish.Date(tertial.Meets)}/{tertial.Paragraph}")).ShouldContain("Bifallet", Case.Insensitive);
        (await StatusOfAsync($"/uppfoljning/{tertial.Address}")).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Published: the numbers are those worked by hand.</summary>
    public async Task PublishedAsync(YearTertial tertial)
    {
        var page = await ReadAsync($"/uppfoljning/{tertial.Address}");
        page.ShouldContain($"per den {CutOff(tertial)}");
        page.ShouldContain(Decision(tertial));
        page.ShouldContain(tertial.Why.Why);
        (await StandingsAsync(tertial)).ShouldBe(tertial.Standings.Where(count => count.Value > 0).OrderBy(count => count.Key).ToDictionary(count => count.Key.Word(), count => count.Value), ignoreOrder: true);
        (await VerdictsAsync()).ShouldBe(tertial.Goals.Select(goal => $"{goal.Key}: {goal.Value.Word()}, {Administration(goal).Word()}, {tertial.InEffect[goal.Key].Word()}"), ignoreOrder: true);
        foreach (var (slug, verdict) in tertial.CouncilGoals)
            (await CellsAsync($"tbody:has(a[href^='/mal/kf/{slug}']) tr.t-maltabell__kf td[data-rubrik=Regeln]")).ShouldHaveSingleItem().ShouldBe(verdict.Word(), slug);
        for (var table = 0; table < tertial.Sums.Count; table++)
            (await CellsAsync($"section[aria-labelledby=ekonomi] table:has(tfoot) >> nth={table} >> tfoot td")).Take(4).ShouldBe(tertial.Sums[table]);
        await GoalsAsync(tertial);
    }

    private async Task GoalsAsync(YearTertial tertial)
    {
        var goal = await ReadAsync($"/mal/ks/2024/{tertial.Why.Goal.Replace('.', '-')}");
        goal.ShouldContain($"Bedömning per den {CutOff(tertial)}");
        goal.ShouldContain(tertial.Why.Why);
        goal.ShouldContain(YearAtWork.Reason(tertial, tertial.Why.Goal));
        (await CellsAsync(".t-trebedom .t-bedomning__vem")).Count.ShouldBe(3);
        var start = await ReadAsync("/");
        start.ShouldContain($"per den {CutOff(tertial)}", Case.Insensitive);
        foreach (var words in tertial.OnTheStartPage) start.ShouldContain(words);
        (await ReadAsync($"/arende/{tertial.Matter}")).ShouldContain(Decision(tertial));
    }

    /// <summary>An activity's standing on its own page, and what was said of it.</summary>
    public async Task ActivityAsync(string code, ActivityStanding standing, params string[] words)
    {
        var page = await ReadAsync($"/aktivitet/ks/2024/{code}");
        page.ShouldContain(standing.Word());
        foreach (var word in words) page.ShouldContain(word);
    }

    /// <summary>The words of a page in one row: how it is laid out does not matter, nor that it says whether it is read today or as of another day.</summary>
    public async Task<string> ReadAsync(string address) => AnotherDay().Replace(Space().Replace(await walk.ReadAsCitizenAsync(address), " ").Trim(), "");

    public async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var citizen = new HttpClient { BaseAddress = new(walk.Site.Address) };
        using var answer = await citizen.GetAsync(address);
        return answer.StatusCode;
    }

    private async Task<Dictionary<string, int>> StandingsAsync(YearTertial tertial)
    {
        var rows = await CellsAsync(".t-lagestabell:has(caption:text('varje läge')) tbody tr");
        return rows.Select(row => row.Split('\t')).Select(cells => (Word: cells[0].Trim(), Count: int.Parse(cells[tertial.Number == 1 ? 1 : 2], Swedish.Culture))).Where(row => row.Count > 0).ToDictionary(row => row.Word, row => row.Count);
    }

    private async Task<List<string>> VerdictsAsync()
    {
        var (codes, cells) = (await CellsAsync(".t-maltabell .t-nummer"), await CellsAsync(".t-maltabell tr:has(.t-nummer) td:not(.t-maltabell__varfor)"));
        return [.. codes.Select((code, place) => $"{code}: {string.Join(", ", cells.Skip(place * 3).Take(3))}")];
    }

    private async Task<List<string>> CellsAsync(string selector) => [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(text => text.Replace('\u00a0', ' ').Trim())];

    private static Verdict Administration(KeyValuePair<string, Verdict> goal) => goal.Key == "1.2" ? Verdict.PartlyMet : goal.Value;

    private static string Decision(YearTertial tertial) => $"KS {Swedish.Date(tertial.Meets)} § {tertial.Paragraph}";

    private static string CutOff(YearTertial tertial) => tertial.Number switch { 1 => "30 april 2024", 2 => "31 augusti 2024", _ => "31 december 2024" };

    [GeneratedRegex("^Du ser sidan så som läget var den .*? Visa läget i dag |(?<= )i dag ", RegexOptions.IgnoreCase)]
    private static partial Regex AnotherDay();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
