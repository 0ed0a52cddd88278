using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class CopySplitMergeTests
{
    private const string Activity = $"{OpenDraft.Address}/aktivitet/a-01";

    [Fact]
    public async Task A_copy_gets_the_next_code_and_is_written_on_from()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/kopiera"), "Gör en kopia");

        page.Path.ShouldBe($"{OpenDraft.Address}/aktivitet/a-05");
        page.Field("Namn").ShouldBe("Läslyft i årskurs 4–6 (kopia)");
        (await OpenDraft.ReadAsync(website)).Order(Given.SchoolGoal).ShouldBe("a-01 a-05 a-02");
    }

    [Fact]
    public async Task A_code_that_an_earlier_version_had_is_not_given_again()
    {
        var record = Given.Municipality();
        record.PlanVersions[0].Activities.Add(GivenPlan.Activity(79, "a-09", "Nionde", Given.SchoolGoal, Given.Schools, "2024-02", "2024-03"));
        await using var website = await OpenDraft.StartAsync(record: record);
        await using (var scope = website.Services.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<Web.Pages.Plans.DraftSaving>().SaveAsync(Given.Plan, record.People[0].Id, draft => new RemoveActivity(new(Given.Id(79)), new HashSet<ActivityId>()).EditOf(draft))).ShouldBeEmpty();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/kopiera"), "Gör en kopia");

        page.Path.ShouldBe($"{OpenDraft.Address}/aktivitet/a-10");
    }

    [Fact]
    public async Task An_activity_is_split_in_two()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/dela"), "Dela aktiviteten", new()
        {
            ["Klar, det som blir kvar"] = "mars",
            ["Namn, den nya"] = "Läslyft på högstadiet",
            ["Börjar, den nya"] = "2024-T2",
            ["Klar, den nya"] = "2024-08-31",
            ["Ansvarig, den nya"] = "Skolchef",
        });

        page.Text.ShouldContain("Läslyft i årskurs 4–6 är delad. Läslyft på högstadiet är ny.");
        var draft = await OpenDraft.ReadAsync(website);
        draft.Of("a-01").End.ShouldBe(PlannedDate.Month(2024, 3));
        draft.Of("a-05").ShouldSatisfyAllConditions(
            part => part.Name.ShouldBe("Läslyft på högstadiet"),
            part => (part.Start, part.End).ShouldBe((PlannedDate.Tertial(2024, 2), PlannedDate.Day(new(2024, 8, 31)))),
            part => (part.UnitId, part.Responsible).ShouldBe((Given.Schools, "Skolchef")));
    }

    [Theory]
    [InlineData("Namn, den nya", "", "Skriv vad aktiviteten ska heta.")]
    [InlineData("Namn, den nya", "läslyft i årskurs 4–6", "Ge de två aktiviteterna olika namn.")]
    [InlineData("Klar, den nya", "i höst", "Skriv till exempel 2024-03-15, mars 2024, tertial 1 2024 eller bara 2024.")]
    [InlineData("Klar, den nya", "2023", "Resten slutar innan den börjar.")]
    public async Task A_split_that_cannot_be_is_told_and_nothing_typed_is_lost(string label, string typed, string message)
    {
        await using var website = await OpenDraft.StartAsync();
        var values = new Dictionary<string, string> { ["Namn, den nya"] = "Resten", ["Ansvarig, den nya"] = "Skolchef" };
        values[label] = typed;

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/dela"), "Dela aktiviteten", values);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        (page.Field(label), page.Field("Ansvarig, den nya")).ShouldBe((typed, "Skolchef"));
        (await OpenDraft.ReadAsync(website)).Activities.Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_someone_else_wrote_meanwhile_is_shown_and_not_split_over()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.GetAsync($"{Activity}/dela");
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");

        page = await website.SubmitAsync(page, "Dela aktiviteten", new() { ["Namn, den nya"] = "Resten" });
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".t-krock").ShouldContain("Läslyft i alla årskurser");
        page.Field("Namn, den nya").ShouldBe("Resten");
        page = await website.SubmitAsync(page, "Dela aktiviteten", new() { ["Namn, det som blir kvar"] = "Läslyft i alla årskurser" });

        page.Status.ShouldBe(HttpStatusCode.OK);
        (await OpenDraft.ReadAsync(website)).Activities.Select(activity => activity.Name).ShouldContain("Läslyft i alla årskurser");
    }

    [Fact]
    public async Task Activities_become_one_and_the_others_end_with_it_as_successor()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/sla-ihop"), "Gå vidare", new() { ["a-02 En gemensam modell för tidigt stöd"] = "ja", ["a-03 Träffpunkt i byn"] = "ja" });
        page.Text.ShouldContain("a-02 En gemensam modell för tidigt stöd – avslutas och ersätts");
        (page.Field("Börjar"), page.Field("Klar")).ShouldBe(("2024-01-15", "2024-10"));
        page = await website.SubmitAsync(page, "Slå ihop", new() { ["Namn"] = "Läsning och stöd" });

        page.Text.ShouldContain("Läsning och stöd har tagit över En gemensam modell för tidigt stöd och Träffpunkt i byn.");
        var draft = await OpenDraft.ReadAsync(website);
        draft.Of("a-02").Ending.ShouldBe(new Ending("Ingår i Läsning och stöd.", OpenDraft.Id(1)));
        draft.Of("a-03").Ending!.Successor.ShouldBe(OpenDraft.Id(1));
        draft.Of("a-01").ShouldSatisfyAllConditions(
            one => one.AlsoServes.ShouldBe([Given.CareGoal]),
            one => one.What.ShouldContain("En gemensam modell för tidigt stöd: vad vi gör."));
    }

    [Fact]
    public async Task Nothing_chosen_is_nothing_merged()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/sla-ihop"), "Gå vidare");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Välj minst en aktivitet att slå ihop med.");
    }

    [Fact]
    public async Task One_that_has_been_taken_away_meanwhile_is_not_merged()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/sla-ihop"), "Gå vidare", new() { ["a-02 En gemensam modell för tidigt stöd"] = "ja" });
        await OpenDraft.DoAsync(website, new EndActivity(OpenDraft.Id(2), "Klart.", null, new HashSet<ActivityId> { OpenDraft.Id(2) }));

        page = await website.SubmitAsync(page, "Slå ihop");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("En av aktiviteterna är avslutad eller borttagen. Välj om.");
    }

    [Fact]
    public async Task What_someone_else_wrote_meanwhile_is_not_merged_over()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync($"{Activity}/sla-ihop"), "Gå vidare", new() { ["a-02 En gemensam modell för tidigt stöd"] = "ja" });
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");

        page = await website.SubmitAsync(page, "Slå ihop");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".t-krock").ShouldContain("Läslyft i alla årskurser");
    }

    [Theory, InlineData("kopiera"), InlineData("dela"), InlineData("sla-ihop"), InlineData("avsluta"), InlineData("ta-bort")]
    public async Task Another_units_activity_is_only_read(string what)
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head, MoveTests.WithHeadOfCare());

        (await website.GetAsync($"{Activity}/{what}")).Text.ShouldContain("Du kan läsa men inte ändra.");
        (await website.PostAsync($"{Activity}/{what}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_head_is_offered_only_own_activities_to_merge_with()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head, MoveTests.WithHeadOfCare());

        var page = await website.GetAsync($"{OpenDraft.Address}/aktivitet/a-03/sla-ihop");

        page.Document.QuerySelectorAll("label").Select(label => label.TextContent).ShouldBe(["a-04 Fixartjänst för äldre"]);
    }
}
