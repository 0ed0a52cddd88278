using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters.Writing;

public sealed class PointTests
{
    private const string New = $"{GivenWork.Matter}/punkt";
    private static readonly string Second = $"{New}/{GivenWork.ChangeBudget}";

    [Fact]
    public async Task A_point_is_written_with_its_body_and_effect()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara punkten", Typed("Kommunfullmäktige", "Annat beslut"));

        page.Text.ShouldContain("Punkt 3 är sparad.");
        page.TextOf("#punkt-3").ShouldContain("Köpa marken. Annat beslut. Avgörs av kommunfullmäktige.");
        var point = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Points.Single(candidate => candidate.Number == 3);
        (point.Effect, point.DecidingBodyId, point.Appealable).ShouldBe((Effect.Other, Given.Council, true));
    }

    [Theory]
    [InlineData("Kommunstyrelsen", "Antar kommunfullmäktiges mål", "#Form_DecidingBodyId-error", "Kommunens mål beslutas bara av fullmäktige. (KL 5:1–2)")]
    [InlineData("Kommunstyrelsen", "Fastställer ramarna", "#Form_DecidingBodyId-error", "Budgetramar fastställs bara av fullmäktige. (KL 5:1–2)")]
    [InlineData("Arbetsutskottet", "Antar verksamhetsplanen", "#Form_DecidingBodyId-error", "Ett utskott bereder. Det får inte besluta om verksamhetens mål, inriktning, omfattning eller kvalitet. (KL 6:38)")]
    [InlineData("Kommunstyrelsen", "Antar verksamhetsplanen", "#Form_PlanVersionId-error", "Välj vilken version av planen som punkten antar.")]
    public async Task What_the_law_refuses_is_said_beside_the_field_with_its_section(string body, string effect, string field, string message)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara punkten", Typed(body, effect));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(field).ShouldBe(message);
        page.Field("Vad ska beslutas?").ShouldBe("Köpa marken.");
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Points.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Nummer", "1", "Det finns redan en punkt 1.")]
    [InlineData("Nummer", "0", "Punkterna numreras från 1.")]
    [InlineData("Nummer", "två", "Nummer")]
    [InlineData("Vad ska beslutas?", "Stöd till 19121212-1212.", "Texten innehåller ett personnummer.")]
    public async Task Nonsense_is_refused_in_words(string field, string typed, string message)
    {
        await using var website = await StartAsync();
        var values = Typed("Kommunstyrelsen", "Annat beslut");
        values[field] = typed;

        var page = await website.SubmitAsync(await website.GetAsync(New), "Spara punkten", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message, Case.Insensitive);
        page.Field(field).ShouldBe(typed);
    }

    [Fact]
    public async Task A_point_keeps_its_identity_when_it_is_renumbered()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Second), "Spara punkten", new() { ["Nummer"] = "5", ["Vad ska beslutas?"] = "Anta den nya budgeten." });

        page.TextOf("#punkt-5").ShouldContain("Anta den nya budgeten.");
        (await website.RecordAsync()).Decisions.Point(GivenWork.ChangeBudget).Number.ShouldBe(5);
    }

    [Fact]
    public async Task A_point_that_a_condition_hangs_on_is_not_taken_away_but_another_is()
    {
        await using var website = await StartAsync();

        var refused = await website.SubmitAsync(await website.GetAsync($"{New}/{GivenWork.ChangePlan}"), "Ta bort punkten");
        var removed = await website.SubmitAsync(await website.GetAsync(Second), "Ta bort punkten");

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.TextOf(".ds-error-summary").ShouldContain("Ett villkor i KS 24/211 hänger på punkten. Ta bort villkoret först.");
        removed.Text.ShouldContain("Punkt 2 är borttagen.");
        (await website.RecordAsync()).Decisions.Points.ShouldNotContain(point => point.Id == GivenWork.ChangeBudget);
    }

    [Fact]
    public async Task A_point_that_a_meeting_has_handled_stands_as_it_is()
    {
        await using var website = await StartAsync();
        var address = $"{GivenMatter.Plan}/punkt/{Given.AdoptPlan}";

        var page = await website.GetAsync(address);

        page.Text.ShouldContain("Punkt 1 behandlades den 2023-10-24 och ändras inte. Det som ska bli annorlunda beslutas vid ett sammanträde.");
        page.Offers("Spara punkten").ShouldBeFalse();
        (await website.PostAsync(address, Posted(1, "Nytt"))).ShouldNotBe(HttpStatusCode.Redirect);
        (await website.RecordAsync()).Decisions.Point(Given.AdoptPlan).Text.ShouldBe("Anta verksamhetsplanen.");
    }

    [Fact]
    public async Task A_point_that_is_handled_while_it_is_rewritten_stands_as_it_was()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Second);
        await website.SubmitAsync(await website.GetAsync($"{GivenWork.Matter}/behandling"), "Registrera behandlingen",
            new() { ["Vilken instans?"] = "Arbetsutskottet", ["Sammanträdesdag"] = "2024-06-03", ["Förberedde"] = "ja", ["Utfall, punkt 2"] = "Bifallet" });

        var page = await website.SubmitAsync(mine, "Spara punkten", new() { ["Vad ska beslutas?"] = "Min lydelse." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Punkt 2 behandlades den 2024-06-03 och ändras inte.");
    }

    [Fact]
    public async Task Two_secretaries_do_not_write_over_each_other()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Second);
        await website.SubmitAsync(await website.GetAsync(Second), "Spara punkten", new() { ["Vad ska beslutas?"] = "Deras lydelse." });

        var clash = await website.SubmitAsync(mine, "Spara punkten", new() { ["Vad ska beslutas?"] = "Min lydelse." });

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=sparat]").ShouldContain("Deras lydelse.");
        clash.Field("Vad ska beslutas?").ShouldBe("Min lydelse.");
        (await website.SubmitAsync(clash, "Spara punkten")).TextOf("#punkt-2").ShouldContain("Min lydelse.");
    }

    [Fact]
    public async Task Nobody_writes_in_another_bodys_matter()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        foreach (var page in new[] { "punkt", "skriv-villkor", "handling", "uppgifter", $"punkt/{GivenMatter.CouncilPoint}" })
            (await website.PostAsync($"{GivenMatter.Council}/{page}")).ShouldBe(HttpStatusCode.Forbidden, page);
        (await website.GetAsync(GivenMatter.Council)).Document.QuerySelectorAll("main :is(button, a[href$='/punkt'])").ShouldBeEmpty();
    }

    private static Dictionary<string, string> Posted(int number, string text) => new() { ["Form.Number"] = $"{number}", ["Form.Text"] = text, ["Form.DecidingBodyId"] = Given.Board.ToString(), ["Form.Effect"] = "Other" };

    private static Dictionary<string, string> Typed(string body, string effect) => new()
    {
        ["Vad ska beslutas?"] = "Köpa marken.",
        ["Vem avgör punkten?"] = body,
        ["Vad leder beslutet till?"] = effect,
    };

    private static async Task<Website> StartAsync(string who = GivenPeople.Secretary)
    {
        var website = await Website.StartAsync(GivenMatter.Municipality(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
