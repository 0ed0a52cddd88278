using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Tests.Pages.Plans;

public sealed class TryTests
{
    private const string Address = "/arbete/plan/ks/2024/prova";

    [Fact]
    public async Task A_member_tries_a_change_and_nothing_is_saved()
    {
        await using var website = await StartAsync(GivenPeople.Member);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Pröva tiden", new() { ["Aktivitet att flytta i tid"] = "a-02 En gemensam modell för tidigt stöd", ["Nytt slut"] = "november" });

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextOf("#andrar").ShouldContain("En gemensam modell för tidigt stöd ska vara klar nov");
        page.Text.ShouldContain("Målens prognos för året");
        page.Text.ShouldContain("Du kan pröva men inte ändra planen.");
        page.Offers("Börja ett utkast med ändringarna").ShouldBeFalse();
        (await DraftsAsync(website)).ShouldBe(0);
        (await website.PostAsync($"{Address}?handler=Save", new() { ["andring"] = "tid|a-02||2024-11" })).ShouldBe(HttpStatusCode.Forbidden);
        (await DraftsAsync(website)).ShouldBe(0);
    }

    [Fact]
    public async Task Every_change_is_tried_together_and_each_can_be_taken_back()
    {
        await using var website = await StartAsync(GivenPeople.Officer);

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Pröva prioriteten", new() { ["Aktivitet att prioritera om"] = "a-03 Träffpunkt i byn", ["Ny prioritet"] = "Hög" });
        page.Text.ShouldContain("Ändringen påverkar varken prognoser, pengar eller hur mycket enheterna har på gång.");
        page = await website.SubmitAsync(page, "Pröva att avsluta", new() { ["Aktivitet att avsluta"] = "a-01 Läslyft i årskurs 4–6", ["Varför avslutas den?"] = "Kursen | är slut." });
        page = await website.SubmitAsync(page, "Pröva att lägga till", new() { ["Ny aktivitet"] = "Språkstöd", ["Mål som den räknas i"] = "1.1 Fler elever blir behöriga till gymnasiet", ["Enhet som gör den"] = Given.Schools.Value.ToString(), ["Börjar"] = "juni", ["Klar"] = "oktober" });
        page = await website.SubmitAsync(page, "Pröva att flytta pengarna", new() { ["Från budgetpost"] = "b-01 Skola", ["Till budgetpost"] = "b-02 Omsorg", ["Belopp"] = "12,5" });

        page.Document.QuerySelectorAll("#andrar li").Length.ShouldBe(4);
        page.TextOf("#andrar").ShouldContain("Läslyft i årskurs 4–6 avslutas: Kursen | är slut.");
        page.Text.ShouldContain("Budgetens summa ändras inte.");
        page.Text.ShouldContain("Enheternas aktiviteter");
        page = await website.GetAsync(page.Document.QuerySelector("#andrar li a")!.GetAttribute("href")!);
        page.Document.QuerySelectorAll("#andrar li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_tried_becomes_a_draft_that_is_decided_and_the_past_reads_as_before()
    {
        await using var website = await StartAsync(GivenPeople.Officer);
        var former = (await website.RecordAsync()).HistoryOf(Given.Plan).InForceOn(new(2024, 5, 19))!.Id;

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Pröva att avsluta", new() { ["Aktivitet att avsluta"] = "a-01 Läslyft i årskurs 4–6", ["Varför avslutas den?"] = "Kursen är slut." });
        page = await website.SubmitAsync(page, "Börja ett utkast med ändringarna");
        page.Text.ShouldContain("Ändringarna är införda i utkastet.");
        (await OpenDraft.ReadAsync(website)).Of("a-01").Ending!.Reason.ShouldBe("Kursen är slut.");
        page = await website.GetAsync(page.Link("Gör förslag av utkastet"));
        page = await website.SubmitAsync(page, "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" });
        await website.SubmitAsync(page, "Publicera");
        await website.SignInAsync(GivenPeople.Secretary);
        await website.SubmitAsync(await website.GetAsync("/arbete/arende/ks-24-300/behandling"), "Registrera behandlingen",
            new() { ["Vilken instans?"] = "Kommunstyrelsen", ["Sammanträdesdag"] = "2024-05-20", ["Paragraf"] = "61", ["Avgjorde"] = "ja", ["Utfall, punkt 1"] = "Bifallet" });

        var history = (await website.RecordAsync()).HistoryOf(Given.Plan);
        history.InForceOn(new(2024, 5, 20))!.Number.ShouldBe(2);
        history.InForceOn(new(2024, 4, 30))!.Id.ShouldBe(former);
        (await website.GetAsync("/verksamhetsplan/ks/2024?per=2024-05-19")).Text.ShouldNotContain("Kursen är slut.");
    }

    [Fact]
    public async Task What_a_draft_already_holds_is_counted_and_another_change_is_put_into_it()
    {
        await using var website = await OpenDraft.StartAsync();
        await OpenDraft.DoAsync(website, new ChangeMany([OpenDraft.Id(1)], new() { Priority = Priority.High }));

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Pröva tiden", new() { ["Aktivitet att flytta i tid"] = "a-03 Träffpunkt i byn", ["Nytt slut"] = "2024-09" });
        await website.SubmitAsync(page, "Inför i utkastet");

        var draft = await OpenDraft.ReadAsync(website);
        (draft.Of("a-01").Priority, draft.Of("a-03").End).ShouldBe((Priority.High, PlannedDate.Month(2024, 9)));
    }

    [Theory]
    [InlineData("Pröva tiden", "Nytt slut", "2024-11", "Välj en aktivitet.")]
    [InlineData("Pröva tiden", "Nytt slut", "snart", "Skriv")]
    [InlineData("Pröva prioriteten", "Ny prioritet", "Hög", "Välj en aktivitet.")]
    [InlineData("Pröva att avsluta", "Varför avslutas den?", "Skäl", "Välj en aktivitet.")]
    [InlineData("Pröva att lägga till", "Börjar", "2024-05", "Skriv vad aktiviteten heter.")]
    [InlineData("Pröva att flytta pengarna", "Belopp", "-5", "Skriv ett belopp som är större än noll.")]
    [InlineData("Pröva att flytta pengarna", "Belopp", "99999999", "Välj en budgetpost.")]
    public async Task What_is_missing_is_told_beside_its_field_and_what_was_typed_stays(string button, string label, string typed, string message)
    {
        await using var website = await StartAsync(GivenPeople.Member);

        var page = await website.SubmitAsync(await website.GetAsync(Address), button, new() { [label] = typed });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        if (label != "Ny prioritet") page.Field(label).ShouldBe(typed);
    }

    [Theory]
    [InlineData("?andring=tid%7Ca-99%7C%7C2024-11", "Aktiviteten finns inte längre")]
    [InlineData("?andring=skräp", "en ändring som inte går att läsa")]
    [InlineData("?andring=tid%7Ca-03%7C%7C2023", "skulle sluta innan den börjar")]
    [InlineData("?andring=pengar%7Cb-01%7Cb-02%7C999999999999", "har inte så mycket pengar att flytta")]
    public async Task An_address_that_cannot_be_tried_is_told(string query, string message)
    {
        await using var website = await StartAsync(GivenPeople.Member);

        var page = await website.GetAsync(Address + query);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
    }

    [Fact]
    public async Task A_trial_begins_at_the_follow_up()
    {
        await using var website = await StartAsync(GivenPeople.Member);

        var page = await website.GetAsync((await website.GetAsync("/arbete/uppfoljning/ks/2024/tertial-1")).Link("Pröva en omprioritering"));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Inget är ändrat än.");
        (await website.GetAsync($"{Address}?aktivitet=a-03")).Field("Aktivitet att flytta i tid").ShouldContain("a-03");
    }

    private static async Task<Website> StartAsync(string title)
    {
        var website = await Website.StartAsync(Given.Municipality(), new(2024, 5, 20));
        await website.SignInAsync(title);
        return website;
    }

    private static async Task<int> DraftsAsync(Website website)
    {
        await using var scope = website.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<TertialContext>().PlanVersions.Count(version => version.ProposedOn == null);
    }
}
