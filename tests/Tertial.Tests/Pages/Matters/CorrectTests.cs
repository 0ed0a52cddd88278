using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters;

public sealed class CorrectTests
{
    private const string Question = "I vilken paragraf beslutades rättelsen?";
    private static readonly string Address = $"/arbete/arende/ks-23-702/ratta/{Given.Id(135)}";

    [Fact]
    public async Task A_later_paragraph_corrects_an_earlier_one_and_both_say_so_to_the_public()
    {
        await using var website = await StartAsync(isPublic: true);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara rättelsen", Typed());

        page.Text.ShouldContain("Rättelsen är sparad.");
        page.TextOf($"#behandling-{Given.Id(135)}").ShouldContain("Rättad genom Kommunstyrelsen 2024-05-20, § 70. Rätt lydelse: Anta verksamhetsplanen för 2024.");
        var earlier = await website.GetAsync("/beslut/ks/2023-11-07/142");
        earlier.Text.ShouldContain("Paragrafen är rättad genom KS 2024-05-20 § 70. Rätt lydelse: Anta verksamhetsplanen för 2024. Årtalet saknades.");
        earlier.TextOf("#punkt-1").ShouldContain("Anta verksamhetsplanen.");
        (await website.GetAsync("/beslut/ks/2024-05-20/70")).Text.ShouldContain("Här rättas KS 2023-11-07 § 142.");
        (await website.GetAsync("/arende/ks-23-702")).Text.ShouldContain("Paragrafen är rättad genom KS 2024-05-20 § 70.");
    }

    [Fact]
    public async Task A_correction_in_a_matter_that_is_not_public_is_not_told_of()
    {
        await using var website = await StartAsync(isPublic: false);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara rättelsen", Typed());

        (await website.GetAsync("/beslut/ks/2023-11-07/142")).Text.ShouldNotContain("rättad");
        (await website.GetAsync("/arende/ks-23-702")).Text.ShouldNotContain("rättad");
    }

    [Theory]
    [InlineData("Rätt lydelse", "", "Skriv den rätta lydelsen.")]
    [InlineData("Vad blev fel?", "", "Skriv vad som blev fel.")]
    [InlineData("Rätt lydelse", "19121212-1212 får stöd.", "Texten innehåller ett personnummer.")]
    public async Task What_is_missing_or_may_not_be_public_is_refused(string field, string typed, string message)
    {
        await using var website = await StartAsync(isPublic: true);
        var values = Typed();
        values[field] = typed;

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara rättelsen", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message, Case.Insensitive);
        page.Field(field).Trim().ShouldBe(typed);
    }

    [Fact]
    public async Task Only_a_later_paragraph_of_the_same_body_corrects_and_only_once()
    {
        await using var website = await StartAsync(isPublic: true);
        var mine = await website.GetAsync(Address);
        mine.Document.QuerySelectorAll("select option").Select(option => WebPage.Fold(option.TextContent)).ShouldBe(["Kommunstyrelsen 2024-05-20, § 70, KS 24/211"]);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara rättelsen", Typed());

        (await website.SubmitAsync(mine, "Spara rättelsen", Typed())).TextOf("#Form_DecidedIn-error").ShouldBe("Rättelsen i den paragrafen är redan sparad.");
        mine.Document.QuerySelector("select option")!.SetAttribute("value", Given.Id(133).ToString());
        (await website.SubmitAsync(mine, "Spara rättelsen", Typed(Given.Id(133).ToString()))).TextOf("#Form_DecidedIn-error").ShouldBe("En paragraf rättas av samma instans som skrev den.");
    }

    [Fact]
    public async Task Those_who_do_not_record_decisions_are_refused()
    {
        await using var website = await StartAsync(isPublic: true, GivenPeople.Officer);

        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Dictionary<string, string> Typed(string? paragraph = null) => new()
    {
        [Question] = paragraph ?? Given.Id(137).ToString(),
        ["Rätt lydelse"] = "Anta verksamhetsplanen för 2024.",
        ["Vad blev fel?"] = "Årtalet saknades.",
    };

    private static async Task<Website> StartAsync(bool isPublic, string who = GivenPeople.Secretary)
    {
        var given = GivenWork.PlanChange();
        var matter = given.Matters.Single(candidate => candidate.Slug == "ks-24-211");
        if (isPublic) matter.Papers[0].Publish(new(2024, 5, 2));
        matter.Handlings.Add(new() { Id = new(Given.Id(137)), MatterId = matter.Id, BodyId = Given.Board, MeetingDate = new(2024, 5, 20), Paragraph = "70", Decides = true, Outcomes = [new() { DecisionPointId = GivenWork.ChangePlan, Outcome = Outcome.Postponed }], Proposals = [], Reservations = [], Origin = Domain.Origin.Own });
        var website = await Website.StartAsync(given, new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
