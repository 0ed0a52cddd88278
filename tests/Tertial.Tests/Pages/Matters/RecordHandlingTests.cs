using System.Net;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Matters;

public sealed class RecordHandlingTests
{
    private const string Address = $"{GivenWork.Matter}/behandling";

    [Fact]
    public async Task What_the_board_decided_is_recorded_from_the_minutes()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Registrera", Meeting("Kommunstyrelsen", "Avgjorde", ("Utfall, punkt 1", "Bifallet"), ("Nummer i protokollet, punkt 1", "3"),
            ("Vad yrkades, 1", "Avslag."), ("Vem yrkade, 1", "Anna Ek (L)"), ("Hur gick det, 1", "Det förlorade"), ("Vad yrkades, 2", "Bifall."), ("Protokollsanteckningar", "V lämnar en anteckning.")));

        page.Text.ShouldContain("Behandlingen är registrerad.");
        page.Text.ShouldContain("En punkt är inte avgjord.");
        var handling = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Handlings.ShouldHaveSingleItem();
        (handling.Paragraph, handling.Decides, handling.Outcomes.Count).ShouldBe(("74", true, 1));
        handling.Proposals.ShouldBe([new("Avslag.", "Anna Ek (L)", false), new("Bifall.")]);
        handling.Outcomes.Single().PrintedNumber.ShouldBe(3);
        page.TextOf(".t-behandling").ShouldContain("Punkt 1 (nummer 3 i protokollet): bifallet Yrkanden Anna Ek (L): Avslag. Avslogs. Bifall. Protokollsanteckningar V lämnar en anteckning.");
    }

    [Fact]
    public async Task A_plan_approved_with_changes_gets_a_version_as_it_was_decided()
    {
        await using var website = await StartAsync();

        await website.SubmitAsync(await website.GetAsync(Address), "Registrera", Meeting("Kommunstyrelsen", "Avgjorde",
            ("Utfall, punkt 1", "Bifallet med ändringar"), ("Ändringar eller skäl, punkt 1", "Träffpunkten flyttas."), ("Utfall, punkt 2", "Bifallet med ändringar"), ("Ändringar eller skäl, punkt 2", "100 tkr mer.")));

        var record = await website.RecordAsync();
        var decided = record.PlanVersions.Single(version => version.Number == 3);
        decided.BasedOn.ShouldBe(GivenWork.Version2);
        decided.Activities.Count.ShouldBe(4);
        record.Decisions.DecisionOn(GivenWork.ChangePlan, new(2024, 6, 3))!.Outcome.AsDecided.ShouldBe(decided.Id);
        record.HistoryOf(Given.Plan).StandingOn(decided, new(2024, 6, 3), Effect.AdoptBudget).ShouldBe(VersionStanding.InForce);
    }

    [Theory]
    [InlineData("Arbetsutskottet", "Avgjorde", "Bifallet", "Arbetsutskottet ska inte avgöra någon av punkterna, bara förbereda dem.")]
    [InlineData("Kommunstyrelsen", "Avgjorde", "Återremitterat", "Skriv varför punkt 1 återremitteras. (KL 5:50)")]
    [InlineData("Kommunstyrelsen", "Avgjorde", "", "Behandlingen gäller ingen beslutspunkt.")]
    public async Task What_the_law_or_the_minutes_forbid_is_said_and_nothing_is_recorded(string body, string did, string outcome, string message)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Registrera", Meeting(body, did, ("Utfall, punkt 1", outcome)));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field("Paragraf").ShouldBe("§ 74");
        (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Handlings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_that_has_not_been_held_is_not_recorded()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Registrera", Meeting("Kommunstyrelsen", "Avgjorde", ("Utfall, punkt 1", "Bifallet"), ("Sammanträdesdag", "2024-06-11")));

        page.TextOf(".ds-error-summary").ShouldContain("Behandlingen registreras när sammanträdet har hållits.");
    }

    [Fact]
    public async Task Another_bodys_decisions_are_refused()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync(Address);
        page.Document.QuerySelector("select option[value]:not([value=''])")!.SetAttribute("value", Given.Id(998).ToString());

        (await website.SubmitAsync(page, "Registrera", Meeting(Given.Id(998).ToString(), "Avgjorde", ("Utfall, punkt 1", "Bifallet")))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Those_who_prepare_do_not_record_decisions()
    {
        await using var website = await Website.StartAsync(GivenWork.PlanChange(), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Officer);

        (await website.GetAsync(GivenWork.Matter)).Text.ShouldNotContain("Registrera behandling");
        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Dictionary<string, string> Meeting(string body, string did, params (string Label, string Value)[] rest)
    {
        var typed = new Dictionary<string, string> { ["Vilken instans?"] = body, ["Sammanträdesdag"] = "2024-06-03", ["Paragraf"] = "§ 74", [did] = "ja" };
        foreach (var (label, value) in rest) typed[label] = value;
        return typed;
    }

    private static async Task<Website> StartAsync()
    {
        var website = await Website.StartAsync(GivenWork.PlanChange(), new(2024, 6, 3));
        await website.SignInAsync(GivenPeople.Secretary);
        return website;
    }
}
