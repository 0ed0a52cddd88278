using System.Net;
using Tertial.Domain.Decisions;

namespace Tertial.Tests.Pages.Assignments;

/// <summary>Reporting back on an assignment, giving it another last day, and putting forward that it is done.</summary>
public sealed class AssignmentTests
{
    private static readonly string Report = $"{GivenAssignments.Page}/rapportera", Prolong = $"{GivenAssignments.Page}/forlang", Close = $"{GivenAssignments.Page}/avsluta";

    [Theory]
    [InlineData(GivenPeople.Reporter)]
    [InlineData(GivenPeople.Head)]
    [InlineData(GivenPeople.Officer)]
    [InlineData(GivenPeople.Secretary)]
    public async Task Those_who_answer_for_the_unit_or_work_for_the_body_report_back(string who)
    {
        await using var website = await StartAsync(who);

        var page = await website.SubmitAsync(await website.GetAsync(Report), "Spara rapporten", Typed("Två skolor har läxhjälp."));

        page.Text.ShouldContain("Rapporten är sparad.");
        page.Text.ShouldContain("2024-06-03 Återrapport Två skolor har läxhjälp.");
        page.TextOf(".t-status").ShouldBe("Försenat");
        (await Journalled.EventsAsync(website)).ShouldContain("AssignmentReported");
    }

    [Fact]
    public async Task A_report_is_read_by_the_public_at_once()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        await website.SubmitAsync(await website.GetAsync(Report), "Spara rapporten", Typed("Två skolor har läxhjälp.", done: true));

        var page = await website.GetAsync($"/uppdrag/{GivenAssignments.Homework}");

        page.TextOf(".t-status").ShouldBe("Utfört, väntar på beslut");
        page.Text.ShouldContain("Uppdraget är utfört enligt rapporten den 3 juni 2024. Kommunstyrelsen har inte beslutat om det än.");
        page.Text.ShouldContain("Två skolor har läxhjälp.");
    }

    [Theory]
    [InlineData("", "2024-06-03", "Skriv vad som har gjorts.")]
    [InlineData("Gjort.", "3/6", "kriv datum som år-månad-dag")]
    [InlineData("Gjort.", "2024-06-04", "Dagen har inte varit än.")]
    [InlineData("Gjort.", "2024-04-08", "Uppdraget gavs den 2024-04-09. Skriv den dagen eller en senare.")]
    [InlineData("Gjort för 19121212-1212.", "2024-06-03", "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig.")]
    public async Task What_cannot_be_reported_is_said_and_nothing_is_lost(string text, string on, string message)
    {
        await using var website = await StartAsync(GivenPeople.Reporter);

        var page = await website.SubmitAsync(await website.GetAsync(Report), "Spara rapporten", Typed(text, on));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field("Vad har gjorts?"), page.Field("Vilken dag gäller det?")).ShouldBe((text, on));
        (await website.RecordAsync()).Assignments.Single().Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_someone_else_reported_meanwhile_is_shown_before_both_are_kept()
    {
        await using var website = await StartAsync(GivenPeople.Reporter);
        var mine = await website.GetAsync(Report);
        await website.SubmitAsync(await website.GetAsync(Report), "Spara rapporten", Typed("En skola har läxhjälp."));

        var clash = await website.SubmitAsync(mine, "Spara rapporten", Typed("Två skolor har läxhjälp."));
        await website.SubmitAsync(clash, "Spara rapporten");

        clash.Status.ShouldBe(HttpStatusCode.Conflict);
        clash.TextOf("section[aria-labelledby=forlopp]").ShouldContain("En skola har läxhjälp.");
        clash.Field("Vad har gjorts?").ShouldBe("Två skolor har läxhjälp.");
        (await website.RecordAsync()).Assignments.Single().Reports.Select(report => report.Text).ShouldBe(["En skola har läxhjälp.", "Två skolor har läxhjälp."]);
    }

    [Theory]
    [InlineData(GivenPeople.CareReporter)]
    [InlineData(GivenPeople.Member)]
    [InlineData(GivenPeople.Auditor)]
    [InlineData(GivenPeople.Controller)]
    public async Task Others_read_and_change_nothing(string who)
    {
        await using var website = await StartAsync(who);

        (await website.GetAsync(GivenAssignments.Page)).Text.ShouldNotContain("Återrapportera");
        foreach (var address in new[] { Report, Prolong, Close }) (await website.PostAsync(address)).ShouldBe(HttpStatusCode.Forbidden, address);
    }

    [Fact]
    public async Task A_decided_prolongation_gives_another_last_day()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Prolong), "Spara den nya dagen", new() { ["Vilket beslut?"] = GivenAssignments.Prolongs.ToString(), ["Ny sista dag att redovisa"] = "2024-10-31" });

        page.Text.ShouldContain("Uppdraget ska nu redovisas senast den 31 oktober 2024.");
        page.TextOf("section[aria-labelledby=fakta]").ShouldContain("Redovisas senast 2024-10-31 Först beslutat 2024-05-31");
        page.TextOf(".t-status").ShouldBe("Inte återrapporterat");
        (await website.GetAsync($"/uppdrag/{GivenAssignments.Homework}")).Text.ShouldContain("Kommunstyrelsen gav en ny sista dag: 2024-10-31");
    }

    [Theory]
    [InlineData("", "2024-10-31", "Välj beslutet som ger en ny sista dag.")]
    [InlineData("prolongs", "", "Skriv den nya sista dagen.")]
    [InlineData("prolongs", "i höst", "kriv datum som år-månad-dag")]
    [InlineData("prolongs", "2024-05-20", "Beslutet fattades den 2024-05-20. Skriv en senare dag.")]
    [InlineData("prolongs", "2024-05-31", "Det är redan den sista dagen.")]
    public async Task A_prolongation_takes_a_decision_and_a_later_day(string decision, string due, string message)
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Prolong), "Spara den nya dagen", new() { ["Vilket beslut?"] = decision == "" ? "" : GivenAssignments.Prolongs.ToString(), ["Ny sista dag att redovisa"] = due });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field("Ny sista dag att redovisa").ShouldBe(due);
        (await website.RecordAsync()).Assignments.Single().Prolongations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_decision_that_is_no_choice_is_refused()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        (await website.PostAsync(Prolong, new() { ["Form.DecidedBy"] = GivenAssignments.Refused.ToString(), ["Form.Due"] = "2024-10-31" })).ShouldBe(HttpStatusCode.BadRequest);
        (await website.PostAsync(Prolong, new() { ["Form.DecidedBy"] = Guid.Empty.ToString(), ["Form.Due"] = "2024-10-31" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_assignment_is_closed_by_a_point_that_the_body_decides()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Close), "Lägg till punkten", new() { ["I vilket ärende?"] = "KS 24/211, Ändring av verksamhetsplan 2024" });

        page.Text.ShouldContain("Punkten är tillagd i KS 24/211. Kommunstyrelsen avgör den.");
        page.TextOf(".t-status").ShouldBe("Försenat");
        var point = (await website.RecordAsync()).Matters.Single(matter => matter.Slug == "ks-24-211").Points.Single(point => point.AssignmentId == GivenAssignments.Homework);
        (point.Text, point.Number, point.Effect).ShouldBe(("Förklara kommunstyrelsens uppdrag 2024-04-09 §\u00a039 punkt 1 till skolchefen fullgjort.", 3, Effect.DeclareAssignmentDone));

        await website.SignInAsync(GivenPeople.Secretary);
        await website.SubmitAsync(await website.GetAsync($"{GivenWork.Matter}/behandling"), "Registrera", new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-06-03", ["Paragraf"] = "74", ["Avgjorde"] = "ja", ["Utfall, punkt 3"] = "Bifallet" });
        var closed = await website.GetAsync(GivenAssignments.Page);
        closed.TextOf(".t-status").ShouldBe("Förklarat fullgjort");
        closed.Document.QuerySelectorAll("main .ds-button").ShouldBeEmpty();
        (await website.PostAsync(Report, new() { ["Form.Text"] = "Mer.", ["Form.On"] = "2024-06-03", ["Form.IsCarriedOut"] = "true", ["grund"] = "0/0" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task It_is_put_forward_once_and_with_a_wording()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var page = await website.GetAsync(Close);
        var empty = await website.SubmitAsync(page, "Lägg till punkten", new() { ["Beslutspunktens ordalydelse"] = "" });
        await website.SubmitAsync(await website.GetAsync(Close), "Lägg till punkten", new() { ["I vilket ärende?"] = "KS 24/211, Ändring av verksamhetsplan 2024" });

        empty.TextOf(".ds-error-summary").ShouldContain("Välj ett ärende.");
        empty.TextOf(".ds-error-summary").ShouldContain("Skriv punktens ordalydelse.");
        (await website.GetAsync(Close)).TextOf(".t-hinderlista").ShouldBe("Det är redan föreslaget i KS 24/211.");
        (await website.PostAsync(Close, new() { ["Form.Matter"] = Given.Id(103).ToString(), ["Form.Text"] = "Igen." })).ShouldBe(HttpStatusCode.BadRequest);
        (await website.PostAsync(Close, new() { ["Form.Matter"] = Given.Id(999).ToString(), ["Form.Text"] = "Igen." })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_assignment_that_is_not_there_is_not_found()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        foreach (var address in new[] { GivenAssignments.Page, Report, Prolong }) (await website.GetAsync(address.Replace(GivenAssignments.Homework.ToString(), Given.Id(999).ToString(), StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Typed(string text, string on = "2024-06-03", bool done = false) =>
        new() { ["Vad har gjorts?"] = text, [done ? "Ja, det är utfört" : "Nej, arbetet pågår"] = "ja", ["Vilken dag gäller det?"] = on };

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenAssignments.Municipality(), GivenAssignments.Today);
        await website.SignInAsync(who);
        return website;
    }
}
