using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class ChangesTests
{
    private const string Address = $"{OpenDraft.Address}/andringar";

    [Fact]
    public async Task Every_change_tells_who_when_and_what()
    {
        await using var website = await OpenDraft.StartAsync();
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");
        await OpenDraft.DoAsync(website, new MoveActivity(OpenDraft.Id(1), Given.CareGoal));

        var rows = (await website.GetAsync(Address)).Document.QuerySelectorAll(".t-handelse").Select(row => WebPage.Fold(row.TextContent)).ToList();

        rows.Count.ShouldBe(2);
        rows[0].ShouldContain("Kommundirektör");
        rows[0].ShouldContain("2024-05-20");
        rows[0].ShouldContain("Flyttade aktiviteten Läslyft i alla årskurser från mål 1.1 till mål 2.1.");
        rows[1].ShouldContain("Bytte namn på aktiviteten Läslyft i årskurs 4–6 till Läslyft i alla årskurser.");
    }

    [Fact]
    public async Task A_change_is_undone_and_the_undoing_can_be_undone()
    {
        await using var website = await OpenDraft.StartAsync();
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Ångra");
        page.Text.ShouldContain("Ändringen är ångrad.");
        page.Text.ShouldContain("Ångrade en tidigare ändring");
        (await OpenDraft.ReadAsync(website)).Of("a-01").Name.ShouldBe("Läslyft i årskurs 4–6");
        await website.SubmitAsync(page, "Ångra");

        (await OpenDraft.ReadAsync(website)).Of("a-01").Name.ShouldBe("Läslyft i alla årskurser");
    }

    [Fact]
    public async Task What_has_changed_since_is_not_undone_and_the_reason_is_given()
    {
        await using var website = await OpenDraft.StartAsync();
        await OpenDraft.RenameAsync(website, 1, "Första");
        var stale = await website.GetAsync(Address);
        await OpenDraft.RenameAsync(website, 1, "Andra");

        var page = await website.SubmitAsync(stale, "Ångra");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".ds-error-summary").ShouldContain("Aktiviteten Andra har ändrats sedan dess.");
        page.Text.ShouldContain("Kan inte ångras. Aktiviteten Andra har ändrats sedan dess.");
        (await OpenDraft.ReadAsync(website)).Of("a-01").Name.ShouldBe("Andra");
    }

    [Fact]
    public async Task A_head_undoes_what_is_done_to_activities_of_the_own_units_only()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head);
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");
        await OpenDraft.DoAsync(website, new ReorderGoal(Given.SchoolGoal, Placing.Down));

        var page = await website.GetAsync(Address);

        page.Document.QuerySelectorAll(".t-handelse")[0].QuerySelector("button").ShouldBeNull();
        page.Document.QuerySelectorAll(".t-handelse")[1].QuerySelector("button").ShouldNotBeNull();
        var goal = page.Document.QuerySelectorAll(".t-handelse")[0].Id!.Split('-')[1];
        (await website.PostAsync(Address, new() { ["post"] = goal })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Those_who_read_see_what_was_done_and_undo_nothing()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Member);
        await OpenDraft.RenameAsync(website, 1, "Läslyft i alla årskurser");

        var page = await website.GetAsync(Address);

        page.Text.ShouldContain("Bytte namn på aktiviteten");
        page.Offers("Ångra").ShouldBeFalse();
    }

    [Fact]
    public async Task Many_changes_are_read_page_by_page()
    {
        await using var website = await OpenDraft.StartAsync();
        for (var number = 1; number <= 27; number++) await OpenDraft.RenameAsync(website, 1, $"Namn {number}");

        var first = await website.GetAsync(Address);
        var second = await website.GetAsync($"{Address}{first.Link("Tidigare ändringar")}");

        first.Document.QuerySelectorAll(".t-handelse").Length.ShouldBe(25);
        second.Document.QuerySelectorAll(".t-handelse").Length.ShouldBe(2);
        (await website.GetAsync($"{Address}?sida=3")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_nobody_has_touched_says_so()
    {
        await using var website = await OpenDraft.StartAsync();

        (await website.GetAsync(Address)).Text.ShouldContain("Ingen har ändrat i utkastet än.");
    }
}
