using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class ManyTests
{
    private const string Address = $"{OpenDraft.Address}/flera";

    [Fact]
    public async Task The_same_change_is_seen_for_each_before_it_is_made_in_all()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som ändras", new()
        {
            ["a-02 En gemensam modell för tidigt stöd"] = "ja",
            ["a-03 Träffpunkt i byn"] = "ja",
            ["Flytta tiden, månader"] = "2",
            ["Prioritet"] = "Hög",
        });
        page.Text.ShouldContain("2 aktiviteter ändras");
        page.Text.ShouldContain("Inget är sparat än.");
        (await OpenDraft.ReadAsync(website)).Of("a-02").Priority.ShouldBe(Priority.Normal);
        page = await website.SubmitAsync(page, "Spara ändringarna");

        page.Text.ShouldContain("2 aktiviteter är ändrade.");
        var draft = await OpenDraft.ReadAsync(website);
        (draft.Of("a-02").Start, draft.Of("a-02").End, draft.Of("a-02").Priority).ShouldBe((PlannedDate.Month(2024, 4), PlannedDate.Month(2024, 12), Priority.High));
        (draft.Of("a-03").Start, draft.Of("a-03").Priority).ShouldBe((PlannedDate.Month(2024, 5), Priority.High));
        draft.Of("a-01").Priority.ShouldBe(Priority.Normal);
        (await Journalled.CountAsync(website)).ShouldBe(3);
    }

    [Fact]
    public async Task Earlier_is_written_with_a_minus_of_either_kind()
    {
        await using var website = await OpenDraft.StartAsync();
        foreach (var minus in new[] { "-1", "\u22121" })
        {
            var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som ändras", new() { ["a-02 En gemensam modell för tidigt stöd"] = "ja", ["Flytta tiden, månader"] = minus });
            (await website.SubmitAsync(page, "Spara ändringarna")).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await OpenDraft.ReadAsync(website)).Of("a-02").End.ShouldBe(PlannedDate.Month(2024, 8));
    }

    [Fact]
    public async Task Activities_are_found_by_goal_and_unit_and_all_of_them_chosen_at_once()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa och markera alla", new() { ["Visa mål"] = "2.1", ["Visa enhet"] = "Omsorg" });

        page.Document.QuerySelectorAll("tbody input[checked]").Select(box => box.GetAttribute("value")).ShouldBe(["a-03", "a-04"]);
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("a-04 Fixartjänst för äldre", "Flytta tiden, månader", "1", "Tiden för Fixartjänst för äldre är angiven som tertial och kan inte flyttas så.")]
    [InlineData("a-01 Läslyft i årskurs 4–6", "Klar", "2023", "Läslyft i årskurs 4–6 skulle sluta innan den börjar.")]
    [InlineData("a-01 Läslyft i årskurs 4–6", "Prioritet", "Normal", "Inget ändras: de valda aktiviteterna är redan så.")]
    [InlineData("a-01 Läslyft i årskurs 4–6", "Ansvarig", "", "Välj vad som ska ändras.")]
    [InlineData("a-01 Läslyft i årskurs 4–6", "Flytta tiden, månader", "två", "Skriv ett heltal, till exempel 12.")]
    [InlineData("a-01 Läslyft i årskurs 4–6", "Flytta tiden, månader", "100", "Skriv ett antal månader från −60 till 60.")]
    public async Task What_cannot_be_is_told_and_what_was_chosen_stays(string activity, string label, string typed, string message)
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som ändras", new() { [activity] = "ja", [label] = typed });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Document.QuerySelectorAll("tbody input[checked]").Length.ShouldBe(1);
        page.Field(label).ShouldBe(typed);
    }

    [Fact]
    public async Task Nothing_chosen_is_told()
    {
        await using var website = await OpenDraft.StartAsync();

        (await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som ändras", new() { ["Prioritet"] = "Hög" })).TextOf(".ds-error-summary").ShouldContain("Välj minst en aktivitet.");
    }

    [Fact]
    public async Task What_has_changed_since_the_preview_is_seen_anew_before_it_is_made()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som ändras", new() { ["a-02 En gemensam modell för tidigt stöd"] = "ja", ["Flytta tiden, månader"] = "1" });
        await OpenDraft.EditAsync(website, 2, content => content with { Start = PlannedDate.Month(2024, 5) });

        page = await website.SubmitAsync(page, "Spara ändringarna");
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".ds-error-summary").ShouldContain("Någon annan har ändrat i aktiviteterna.");
        (await OpenDraft.ReadAsync(website)).Of("a-02").Start.ShouldBe(PlannedDate.Month(2024, 5));
        await website.SubmitAsync(page, "Spara ändringarna");

        (await OpenDraft.ReadAsync(website)).Of("a-02").Start.ShouldBe(PlannedDate.Month(2024, 6));
    }

    [Fact]
    public async Task A_head_changes_only_own_activities()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head, MoveTests.WithHeadOfCare());

        (await website.GetAsync(Address)).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await website.PostAsync(Address, new() { ["val"] = "a-01", ["Form.Priority"] = "High", ["gor"] = "spara" })).ShouldBe(HttpStatusCode.Forbidden);
        (await website.PostAsync(Address, new() { ["val"] = "a-03", ["Form.UnitId"] = Given.Schools.Value.ToString(), ["gor"] = "spara" })).ShouldBe(HttpStatusCode.Forbidden);
    }
}
