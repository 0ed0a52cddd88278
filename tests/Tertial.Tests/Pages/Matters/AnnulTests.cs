using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Matters;

public sealed class AnnulTests
{
    private static readonly string Address = $"/arbete/arende/ks-23-702/upphav/{Given.AdoptPlan}";

    [Fact]
    public async Task A_decision_that_a_court_has_set_aside_no_longer_applies_and_the_public_reads_why()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara", Typed());

        page.Text.ShouldContain("Punkt 1 är upphävd.");
        var record = await website.RecordAsync();
        record.Decisions.StandingOn(Given.AdoptPlan, new(2024, 6, 3)).ShouldBe(Standing.Annulled);
        record.Decisions.StandingOn(Given.AdoptPlan, new(2024, 5, 1)).ShouldBe(Standing.InForce);
        (await website.GetAsync("/arende/ks-23-702")).TextOf("#punkt-1").ShouldContain("Förvaltningsrätten upphävde punkten 2024-06-01. Mål 123-24: ärendet var inte berett.");
        (await website.GetAsync("/verksamhetsplan/ks/2024")).Text.ShouldContain("Beslutet om planen är upphävt");
        (await Journalled.EventsAsync(website))[^1].ShouldBe("PointAnnulled");
    }

    [Theory]
    [InlineData("Vilken dag?", "2023-11-06", "Beslutet fattades den 2023-11-07 och kan inte upphävas före den dagen.")]
    [InlineData("Vilken dag?", "2024-06-04", "Dagen har inte varit än.")]
    [InlineData("Vilken dag?", "i går", "Vilken dag?")]
    [InlineData("Varför?", "", "Skriv varför beslutet upphävdes.")]
    public async Task What_cannot_be_right_is_refused_beside_its_field(string field, string typed, string message)
    {
        await using var website = await StartAsync();
        var values = Typed();
        values[field] = typed;

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Spara", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message, Case.Insensitive);
        page.Field("Vem upphävde beslutet?").ShouldBe("Förvaltningsrätten");
        (await website.RecordAsync()).Matters.SelectMany(matter => matter.Annulments).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_secretaries_note_it_once()
    {
        await using var website = await StartAsync();
        var mine = await website.GetAsync(Address);
        await website.SubmitAsync(await website.GetAsync(Address), "Spara", Typed());

        var page = await website.SubmitAsync(mine, "Spara", Typed());

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Punkten är redan upphävd från den 2024-06-01.");
        (await website.RecordAsync()).Matters.SelectMany(matter => matter.Annulments).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_not_decided_cannot_be_set_aside()
    {
        await using var website = await StartAsync();

        var page = await website.GetAsync($"{GivenWork.Matter}/upphav/{GivenWork.ChangePlan}");

        page.Text.ShouldContain("Punkten är inte bifallen, så det finns inget beslut att upphäva.");
        page.Offers("Spara att beslutet är upphävt").ShouldBeFalse();
    }

    [Fact]
    public async Task Those_who_do_not_record_decisions_are_refused()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        (await website.PostAsync(Address)).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync("/arbete/arende/ks-23-702")).Text.ShouldNotContain("Registrera upphävande");
    }

    [Fact]
    public async Task An_earlier_plan_is_in_force_again()
    {
        var given = GivenWork.PlanChange();
        var matter = given.Matters.Single(candidate => candidate.Slug == "ks-24-211");
        matter.Conditions.Clear();
        given.PlanVersions.Single(version => version.Id == GivenWork.Version2).Propose(new(2024, 5, 3));
        matter.Handlings.Add(new() { Id = new(Given.Id(137)), MatterId = matter.Id, BodyId = Given.Board, MeetingDate = new(2024, 5, 20), Paragraph = "70", Decides = true, Outcomes = [new() { DecisionPointId = GivenWork.ChangePlan, Outcome = Outcome.Approved }], Proposals = [], Reservations = [], Origin = Domain.Origin.Own });
        await using var website = await StartAsync(given: given);

        await website.SubmitAsync(await website.GetAsync($"{GivenWork.Matter}/upphav/{GivenWork.ChangePlan}"), "Spara", Typed());

        var record = await website.RecordAsync();
        record.HistoryOf(Given.Plan).InForceOn(new(2024, 5, 31))!.Id.ShouldBe(GivenWork.Version2);
        record.HistoryOf(Given.Plan).InForceOn(new(2024, 6, 3))!.Id.ShouldBe(Given.Version1);
    }

    private static Dictionary<string, string> Typed() => new() { ["Vem upphävde beslutet?"] = "Förvaltningsrätten", ["Vilken dag?"] = "2024-06-01", ["Varför?"] = "Mål 123-24: ärendet var inte berett." };

    private static async Task<Website> StartAsync(string who = GivenPeople.Secretary, Domain.MunicipalRecord? given = null)
    {
        var website = await Website.StartAsync(given ?? GivenWork.PlanChange(), new(2024, 6, 3));
        await website.SignInAsync(who);
        return website;
    }
}
