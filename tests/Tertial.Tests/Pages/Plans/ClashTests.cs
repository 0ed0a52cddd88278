using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

/// <summary>Two people at two screens in the same draft: nothing is lost, and the later one chooses.</summary>
public sealed class ClashTests
{
    private const string Form = $"{Writing.Address}/aktivitet/a-01";

    [Fact]
    public async Task Different_activities_are_written_at_once()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var (mine, theirs) = (await officer.GetAsync($"{Writing.Address}/aktivitet/a-02"), await head.GetAsync(Form));

        await head.SubmitAsync(theirs, "Spara", new() { ["Namn"] = "Läslyft för alla" }, "main form");
        await officer.SubmitAsync(mine, "Spara", new() { ["Namn"] = "Tidigt stöd" }, "main form");

        (await officer.DraftAsync()).Activities.Select(activity => activity.Name).ShouldBe(["Läslyft för alla", "Tidigt stöd", "Träffpunkt i byn", "Fixartjänst för äldre"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_later_one_sees_both_texts_beside_the_field_and_nothing_typed_is_lost()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);

        var page = await ClashAsync(officer, head);

        (page.Status, page.Title[..5]).ShouldBe((HttpStatusCode.Conflict, "Fel: "));
        page.Field("Namn").ShouldBe("Mitt namn");
        page.Field("Ansvarig").ShouldBe("Min rektor");
        page.TextOf("#Form_Name-error").ShouldMatch(@"^Skolchef, 2024-05-20 kl\. \d\d\.\d\d, skrev: Skolchefens namn$");
        (page.Offers("Spara mitt ändå"), page.Offers("Spara")).ShouldBe((true, false));
        (await officer.ActivityAsync("a-01")).Name.ShouldBe("Skolchefens namn");
    }

    [Fact]
    public async Task What_only_the_other_has_changed_is_taken_in_and_said_so()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);

        var page = await ClashAsync(officer, head);
        await officer.SubmitAsync(page, "Spara mitt ändå", null, "main form");

        page.Field("Klar").ShouldBe("2024-11");
        page.TextOf("#Form_End-error").ShouldContain("Du hade inte ändrat fältet, så det nya står redan i formuläret.");
        page.Document.QuerySelector("#Form_Responsible-error").ShouldBeNull();
        var saved = await officer.ActivityAsync("a-01");
        (saved.Name, saved.Responsible, saved.End, saved.Priority).ShouldBe(("Mitt namn", "Min rektor", Writing.Date("2024-11"), Priority.High));
    }

    [Fact]
    public async Task The_later_one_may_take_what_the_other_saved()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);

        var page = await ClashAsync(officer, head);
        var fresh = await officer.GetAsync(page.Link("Ta det som är sparat i stället"));

        (fresh.Field("Namn"), fresh.Field("Klar"), fresh.Field("Ansvarig")).ShouldBe(("Skolchefens namn", "2024-11", "Rektor"));
        fresh.Offers("Spara").ShouldBeTrue();
    }

    [Fact]
    public async Task Saving_anyway_clashes_again_with_what_is_newer_still()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var page = await ClashAsync(officer, head);
        await head.WriteAsync("aktivitet/a-01", new() { ["Namn"] = "Ännu ett namn" });

        var again = await officer.SubmitAsync(page, "Spara mitt ändå", null, "main form");

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.TextOf("#Form_Name-error").ShouldEndWith("skrev: Ännu ett namn");
        again.Field("Namn").ShouldBe("Mitt namn");
    }

    [Fact]
    public async Task Two_who_write_the_same_do_not_clash()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var mine = await officer.GetAsync(Form);
        await head.WriteAsync("aktivitet/a-01", new() { ["Namn"] = "Samma namn" });

        (await officer.SubmitAsync(mine, "Spara", new() { ["Namn"] = "Samma namn" }, "main form")).Path.ShouldBe(Writing.Address);
    }

    [Fact]
    public async Task What_is_not_in_the_form_does_not_clash_and_is_not_undone()
    {
        await using var website = await Writing.BeginAsync();
        var mine = await website.GetAsync(Form);
        await ChangeAsync(website, content => content with { Order = 7, Ending = new("Pengarna räcker inte.") });

        await website.SubmitAsync(mine, "Spara", new() { ["Namn"] = "Mitt namn" }, "main form");

        var saved = await website.ActivityAsync("a-01");
        (saved.Name, saved.Order, saved.Ending).ShouldBe(("Mitt namn", 7, new("Pengarna räcker inte.")));
    }

    [Fact]
    public async Task What_is_taken_away_while_it_is_written_can_be_saved_again_under_its_own_code()
    {
        await using var website = await Writing.BeginAsync();
        var (mine, id) = (await website.GetAsync(Form), (await website.ActivityAsync("a-01")).Id);
        await ChangeAsync(website, _ => null);

        var page = await website.SubmitAsync(mine, "Spara", new() { ["Namn"] = "Mitt namn" }, "main form");
        await website.SubmitAsync(page, "Lägg tillbaka med min text", null, "main form");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf("h1").ShouldBe("Ändra aktivitet");
        page.TextOf(".ds-error-summary").ShouldMatch(@"Du själv tog bort det här medan du skrev, 2024-05-20 kl\. \d\d\.\d\d\. Det du skrev står kvar men är inte sparat\.");
        page.Link("Låt borttagningen gälla").ShouldBe(Writing.Address);
        var saved = await website.ActivityAsync("a-01");
        (saved.Id, saved.Name, saved.What).ShouldBe((id, "Mitt namn", "Läslyft i årskurs 4–6: vad vi gör."));
    }

    [Fact]
    public async Task The_introduction_is_not_written_over_either()
    {
        await using var website = await Writing.BeginAsync();
        var mine = await website.GetAsync($"{Writing.Address}/texter");
        await website.WriteAsync("texter", new() { ["Inledning"] = "Någon annans inledning." });

        var page = await website.SubmitAsync(mine, "Spara", new() { ["Inledning"] = "Min inledning." }, "main form");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".t-krock").ShouldContain("Någon annans inledning.");
        page.Field("Inledning").ShouldBe("Min inledning.");
        await website.SubmitAsync(page, "Spara mitt ändå", null, "main form");
        (await website.DraftAsync()).Introduction.ShouldBe("Min inledning.");
    }

    // The head renames it and moves its end; the officer, who opened the form before, renames it too and names someone responsible.
    private static async Task<WebPage> ClashAsync(Website officer, Website head)
    {
        var mine = await officer.GetAsync(Form);
        (await head.WriteAsync("aktivitet/a-01", new() { ["Namn"] = "Skolchefens namn", ["Klar"] = "nov", ["Hög"] = "ja" })).Status.ShouldBe(HttpStatusCode.OK);
        return await officer.SubmitAsync(mine, "Spara", new() { ["Namn"] = "Mitt namn", ["Ansvarig"] = "Min rektor" }, "main form");
    }

    private static async Task ChangeAsync(Website website, Func<ActivityContent, ActivityContent?> change)
    {
        var activity = await website.ActivityAsync("a-01");
        (await website.SaveAsync(new() { Activities = [new(activity.Id, activity.Content, change(activity.Content))] })).ShouldBeEmpty();
    }
}
