using System.Net;

namespace Tertial.Tests.Pages.Assignments;

/// <summary>Entering an assignment from a decided point, and the register they are kept in.</summary>
public sealed class GiveTests
{
    private static readonly string Give = $"/arbete/uppdrag/nytt?punkt={GivenAssignments.GivesMore}";

    [Fact]
    public async Task A_decided_point_gives_an_assignment_read_from_its_wording()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var page = await website.GetAsync(Give);

        (page.Field("Vem ska göra det?"), page.Field("Vad ska göras?")).ShouldBe(("Skolchefen", "Redovisa frånvaron."));
        page = await website.SubmitAsync(page, "För in uppdraget", new() { ["Vilken enhet redovisar?"] = "Skola", ["Redovisas senast"] = "2024-06-05" });

        page.Text.ShouldContain("Uppdraget är infört.");
        page.Text.ShouldContain("Det ska redovisas senast den 5 juni 2024. Det är 2 dagar kvar. Ingen har rapporterat än.");
        (await Journalled.EventsAsync(website)).ShouldContain("AssignmentGiven");
    }

    [Fact]
    public async Task The_decision_is_chosen_among_those_of_the_own_bodies()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.GetAsync("/arbete/uppdrag/nytt");

        page.Text.ShouldContain("Uppdra åt skolchefen att redovisa frånvaron.");
        page.Text.ShouldContain("KS 2024-04-09 § 39 punkt 1, Läxhjälp i alla skolor. Ett uppdrag är infört.");
        page.Text.ShouldNotContain("införa läxhjälp");
        (await website.GetAsync("/arbete/arende/ks-24-150")).Link("För in ett uppdrag som punkten ger, punkt 2").ShouldBe(Give);
    }

    [Theory]
    [InlineData("", "Skolchefen", "2024-06-05", "Skriv vad som ska göras.")]
    [InlineData("Redovisa.", " ", "2024-06-05", "Skriv vem som ska göra det.")]
    [InlineData("Redovisa.", "Skolchefen", "2024-05-19", "Beslutet fattades den 2024-05-20. Skriv den dagen eller en senare.")]
    [InlineData("Redovisa.", "Skolchefen", "snart", "kriv datum som år-månad-dag")]
    [InlineData("Redovisa för 19121212-1212.", "Skolchefen", "", "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig.")]
    public async Task What_cannot_be_is_said_and_nothing_is_lost(string text, string to, string due, string message)
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        var page = await website.SubmitAsync(await website.GetAsync(Give), "För in uppdraget", new() { ["Vad ska göras?"] = text, ["Vem ska göra det?"] = to, ["Redovisas senast"] = due });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field("Vad ska göras?"), page.Field("Redovisas senast")).ShouldBe((text, due));
        (await website.RecordAsync()).Assignments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_assignment_sent_twice_is_entered_once()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        var form = await website.GetAsync(Give);
        await website.SubmitAsync(form, "För in uppdraget");

        (await website.SubmitAsync(form, "För in uppdraget")).TextOf(".ds-error-summary").ShouldContain("Samma uppdrag är redan infört från den här punkten.");
    }

    [Fact]
    public async Task A_point_that_gives_nothing_says_why()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);

        (await website.GetAsync($"/arbete/uppdrag/nytt?punkt={GivenAssignments.Refused}")).TextOf(".t-hinderlista").ShouldBe("Punkten avslogs. Den ger inget uppdrag.");
        (await website.GetAsync($"/arbete/uppdrag/nytt?punkt={GivenAssignments.Councils}")).TextOf(".t-hinderlista").ShouldBe("Punkten är inte beslutad än. Ett uppdrag ges av ett beslut.");
        (await website.PostAsync($"/arbete/uppdrag/nytt?punkt={GivenAssignments.Refused}", new() { ["Form.Text"] = "Gör.", ["Form.To"] = "Skolchefen" })).ShouldBe(HttpStatusCode.BadRequest);
        (await website.PostAsync(Give, new() { ["Form.Text"] = "Gör.", ["Form.To"] = "Skolchefen", ["Form.Unit"] = Given.Id(999).ToString() })).ShouldBe(HttpStatusCode.BadRequest);
        (await website.GetAsync($"/arbete/uppdrag/nytt?punkt={Given.Id(999)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_those_who_record_the_bodys_decisions_enter_assignments()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        (await website.PostAsync(Give)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_register_shows_what_is_late_first_and_can_be_narrowed()
    {
        await using var website = await StartAsync(GivenPeople.Secretary);
        await website.SubmitAsync(await website.GetAsync(Give), "För in uppdraget", new() { ["Vilken enhet redovisar?"] = "Omsorg", ["Redovisas senast"] = "2024-06-05" });

        var register = await website.GetAsync("/arbete/uppdrag");
        var narrowed = await website.SubmitAsync(register, "Visa uppdrag", new() { ["Vilken enhet gör det?"] = "Omsorg" });
        var late = await website.SubmitAsync(register, "Visa uppdrag", new() { ["Hur går det?"] = "Försenat", ["Vilken enhet gör det?"] = "Alla" });

        register.Text.ShouldContain("Två uppdrag är inte avslutade. Ett är försenat. Två har aldrig redovisats.");
        register.Document.QuerySelectorAll("tbody th > a").Select(link => link.TextContent).ShouldBe(["Utreda läxhjälp.", "Redovisa frånvaron."]);
        narrowed.Document.QuerySelectorAll("tbody th > a").Select(link => link.TextContent).ShouldBe(["Redovisa frånvaron."]);
        late.Document.QuerySelectorAll("tbody th > a").Select(link => link.TextContent).ShouldBe(["Utreda läxhjälp."]);
        (await website.GetAsync("/arbete/uppdrag?lage=nonsens&organ=x")).Text.ShouldContain("Inget uppdrag stämmer med det du har valt.");
    }

    private static async Task<Website> StartAsync(string who)
    {
        var website = await Website.StartAsync(GivenAssignments.Municipality(), GivenAssignments.Today);
        await website.SignInAsync(who);
        return website;
    }
}
