using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class EndRemoveTests
{
    private const string Activity = $"{OpenDraft.Address}/aktivitet/a-01";

    [Fact]
    public async Task An_activity_ends_with_reason_and_successor_and_the_ending_is_taken_back()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/avsluta"), "Avsluta aktiviteten",
            new() { ["Varför avslutas aktiviteten?"] = "Kursen är slut.", ["Vad ersätter den?"] = "a-02 En gemensam modell för tidigt stöd" });
        page.Text.ShouldContain("Läslyft i årskurs 4–6 är avslutad i utkastet.");
        (await OpenDraft.ReadAsync(website)).Of("a-01").Ending.ShouldBe(new Ending("Kursen är slut.", OpenDraft.Id(2)));
        page = await website.GetAsync($"{Activity}/avsluta");
        page.Text.ShouldContain("Den ersätts av En gemensam modell för tidigt stöd.");
        await website.SubmitAsync(page, "Ta tillbaka avslutet");

        (await OpenDraft.ReadAsync(website)).Of("a-01").Ending.ShouldBeNull();
    }

    [Fact]
    public async Task An_ending_without_a_reason_is_refused()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/avsluta"), "Avsluta aktiviteten", new() { ["Vad ersätter den?"] = "a-02 En gemensam modell för tidigt stöd" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Skriv varför aktiviteten avslutas.");
        page.Field("Vad ersätter den?").ShouldBe(OpenDraft.Id(2).Value.ToString());
    }

    [Fact]
    public async Task What_someone_else_has_ended_meanwhile_is_not_ended_twice()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.GetAsync($"{Activity}/avsluta");
        await OpenDraft.EditAsync(website, 1, content => content with { Ending = new("En annan anledning.") });

        page = await website.SubmitAsync(page, "Avsluta aktiviteten", new() { ["Varför avslutas aktiviteten?"] = "Kursen är slut." });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Läslyft i årskurs 4–6 är redan avslutad i utkastet.");
        (await OpenDraft.ReadAsync(website)).Of("a-01").Ending!.Reason.ShouldBe("En annan anledning.");
    }

    [Fact]
    public async Task What_is_new_in_the_draft_is_removed_and_what_is_not_is_ended()
    {
        await using var website = await OpenDraft.StartAsync();
        await website.SubmitAsync(await website.GetAsync($"{Activity}/kopiera"), "Gör en kopia");

        (await website.GetAsync($"{OpenDraft.Address}/aktivitet/a-05/avsluta")).Text.ShouldContain("Aktiviteten är ny i utkastet.");
        (await website.GetAsync($"{Activity}/ta-bort")).Text.ShouldContain("Avsluta den i stället, så att det syns vad som hände.");
        (await website.PostAsync($"{Activity}/ta-bort")).ShouldBe(HttpStatusCode.BadRequest);
        var page = await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/aktivitet/a-05/ta-bort"), "Ta bort aktiviteten");

        page.Text.ShouldContain("är borttagen ur utkastet");
        (await OpenDraft.ReadAsync(website)).Activities.Select(activity => activity.Code).Order().ShouldBe(["a-01", "a-02", "a-03", "a-04"]);
    }

    [Fact]
    public async Task An_activity_taken_along_from_last_year_leaves_the_new_plan_but_not_its_history()
    {
        await using var website = await Website.StartAsync(Given.Municipality(), new(2024, 10, 21));
        await website.SignInAsync(GivenPeople.Officer);
        await website.SubmitAsync(await website.GetAsync("/arbete/plan/ny?organ=ks&ar=2025&fran=foregaende"), "Börja på utkastet");

        var page = await website.GetAsync("/arbete/plan/ks/2025/utkast/aktivitet/a-01/ta-bort");
        page.Text.ShouldContain("Aktiviteten kommer inte med i planen för 2025. Historiken i tidigare års planer finns kvar.");
        await website.SubmitAsync(page, "Ta bort aktiviteten");

        var record = await website.RecordAsync();
        record.PlanVersions.Single(version => version.IsDraft).Activities.Count.ShouldBe(3);
        record.PlanVersions.Single(version => !version.IsDraft).Activities.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_goal_is_removed_when_its_activities_have_somewhere_to_go()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.GetAsync($"{OpenDraft.Address}/mal/1-1/ta-bort");
        page.Text.ShouldContain("Målet har 2 aktiviteter.");

        page = await website.SubmitAsync(page, "Ta bort målet");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Mål 1.1 har aktiviteter. Välj vilket mål de ska flytta till.");
        await website.SubmitAsync(page, "Ta bort målet", new() { ["Flytta aktiviteterna till"] = "2.1 Äldre har nära till mötesplatser" });

        var draft = await OpenDraft.ReadAsync(website);
        draft.Goals.Select(goal => goal.Code).ShouldBe(["2.1"]);
        draft.Order(Given.CareGoal).ShouldBe("a-03 a-04 a-01 a-02");
    }

    [Fact]
    public async Task A_budget_line_is_removed()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Controller);

        var page = await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/budget/b-02/ta-bort"), "Ta bort budgetposten");

        page.Text.ShouldContain("Omsorg är borttagen ur budgeten.");
        (await OpenDraft.ReadAsync(website)).BudgetLines.Select(line => line.Code).ShouldBe(["b-01"]);
    }

    [Fact]
    public async Task The_budget_leads_those_who_write_it_to_moving_and_removing_a_line()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Controller);

        var page = await website.GetAsync($"{OpenDraft.Address}/budget");

        page.Link("Flytta Omsorg").ShouldBe($"{OpenDraft.Address}/budget/b-02/flytta");
        page.Link("Ta bort Omsorg").ShouldBe($"{OpenDraft.Address}/budget/b-02/ta-bort");
    }

    [Fact]
    public async Task A_head_removes_neither_goals_nor_budget_lines()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head);

        (await website.PostAsync($"{OpenDraft.Address}/mal/1-1/ta-bort")).ShouldBe(HttpStatusCode.Forbidden);
        (await website.PostAsync($"{OpenDraft.Address}/budget/b-01/ta-bort")).ShouldBe(HttpStatusCode.Forbidden);
    }
}
