using System.Net;

namespace Tertial.Tests.Pages.Plans;

/// <summary>A draft that is put forward or thrown away while someone else writes in it: what was typed comes back, and the page says what has happened.</summary>
public sealed class LostDraftTests
{
    [Fact]
    public async Task What_was_typed_comes_back_when_the_draft_has_been_proposed()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var form = await head.GetAsync($"{Writing.Address}/aktivitet/a-01");
        await ProposeAsync(officer);

        var page = await head.SubmitAsync(form, "Spara", new() { ["Namn"] = "Läslyft för alla", ["Vad ska göras?"] = "Rad ett.\nRad två.", ["Börjar"] = "någon gång", ["Hög"] = "ja" }, "main form");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf("h1").ShouldBe("Utkastet är framlagt");
        page.Text.ShouldMatch(@"Utredare lade fram .*, version 2, 2024-05-20 kl\. \d\d\.\d\d\. Den är låst\.");
        page.Link("Till ärendet KS 24/300").ShouldBe("/arbete/arende/ks-24-300");
        var typed = page.Field("Det du skrev");
        foreach (var said in new[] { "Namn\nLäslyft för alla", "Vad ska göras?\nRad ett.\nRad två.", "Börjar\nnågon gång", "Enhet\nSkola", "Prioritet\nHög", "Mål\nmål 1.1 " }) typed.ShouldContain(said);
        (await head.RecordAsync()).PlanVersions.Single(version => version.Number == 2).Activities.ShouldNotContain(activity => activity.Name == "Läslyft för alla");
    }

    [Theory]
    [InlineData("mal/1-1", "Målet", "Mitt mål")]
    [InlineData("budget/b-01", "Namn", "Min budgetpost")]
    [InlineData("texter", "Inledning", "Min inledning.\n\nMed två stycken.")]
    [InlineData("aktivitet/a-01/dela", "Namn, den nya", "Min del")]
    [InlineData("aktivitet/a-01/avsluta", "Varför avslutas aktiviteten?", "Pengarna räcker inte.")]
    [InlineData("flera", "Ansvarig", "Rektor på landet")]
    [InlineData("foresla", "Vad handlar ärendet om?", "Mitt ärende.")]
    public async Task So_it_is_in_every_form_where_something_is_typed(string form, string field, string text)
    {
        await using var officer = await Writing.BeginAsync();
        await using var other = await officer.JoinAsync(GivenPeople.Officer);
        var mine = await other.GetAsync($"{Writing.Address}/{form}");
        await ProposeAsync(officer);

        var page = await other.SubmitAsync(mine, mine.Document.QuerySelector("main form[method=post] [type=submit]")!.TextContent.Trim(), new() { [field] = text }, "main form[method=post]");

        (page.Status, page.TextOf("h1")).ShouldBe((HttpStatusCode.Conflict, "Utkastet är framlagt"));
        page.Field("Det du skrev").ShouldContain(text);
    }

    [Fact]
    public async Task What_was_typed_comes_back_when_the_draft_has_been_thrown_away()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var form = await head.GetAsync($"{Writing.Address}/aktivitet/a-01");
        await officer.SubmitAsync(await officer.GetAsync($"{Writing.Address}/kasta"), "Kasta utkastet");

        var page = await head.SubmitAsync(form, "Spara", new() { ["Namn"] = "Läslyft för alla" }, "main form");

        (page.Status, page.TextOf("h1")).ShouldBe((HttpStatusCode.Conflict, "Utkastet är kastat"));
        page.Text.ShouldContain("Utredare kastade utkastet till");
        page.Text.ShouldContain("Utkastet kan hämtas tillbaka.");
        page.Field("Det du skrev").ShouldContain("Namn\nLäslyft för alla");
    }

    [Fact]
    public async Task A_new_plan_that_is_thrown_away_leaves_what_was_typed()
    {
        await using var officer = await Writing.BeginAsync();
        await officer.SubmitAsync(await officer.GetAsync("/arbete/plan/ny?organ=ks&ar=2025&fran=tom"), "Börja på utkastet");
        await using var other = await officer.JoinAsync(GivenPeople.Officer);
        var form = await other.GetAsync("/arbete/plan/ks/2025/utkast/mal/nytt");
        await officer.SubmitAsync(await officer.GetAsync("/arbete/plan/ks/2025/utkast/kasta"), "Kasta utkastet");

        var page = await other.SubmitAsync(form, "Spara", new() { ["Målet"] = "Ett mål för 2025" }, "main form");

        (page.Status, page.TextOf("h1")).ShouldBe((HttpStatusCode.Conflict, "Utkastet är kastat"));
        page.Field("Det du skrev").ShouldContain("Målet\nEtt mål för 2025");
    }

    [Fact]
    public async Task What_was_typed_comes_back_when_the_activity_has_been_taken_away()
    {
        await using var officer = await Writing.BeginAsync();
        await officer.WriteAsync("aktivitet/ny?mal=1.1", new() { ["Namn"] = "Sommarskola" });
        await using var other = await officer.JoinAsync(GivenPeople.Officer);
        var form = await other.GetAsync($"{Writing.Address}/aktivitet/a-05/dela");
        await officer.SubmitAsync(await officer.GetAsync($"{Writing.Address}/aktivitet/a-05/ta-bort"), "Ta bort aktiviteten");

        var page = await other.SubmitAsync(form, "Dela", new() { ["Namn, den nya"] = "Vinterskola" }, "main form");

        (page.Status, page.TextOf("h1")).ShouldBe((HttpStatusCode.Conflict, "Borttaget ur utkastet"));
        page.Text.ShouldContain("tog bort Sommarskola ur utkastet 2024-05-20");
        page.Field("Det du skrev").ShouldContain("Vinterskola");
        page.Link("Till senaste ändringar").ShouldBe($"{Writing.Address}/andringar");
    }

    [Fact]
    public async Task Whoever_opens_a_draft_that_has_been_proposed_is_led_to_its_matter()
    {
        await using var officer = await Writing.BeginAsync();
        await ProposeAsync(officer);

        var page = await officer.GetAsync($"{Writing.Address}/aktivitet/a-01");

        (page.Status, page.TextOf("h1")).ShouldBe((HttpStatusCode.NotFound, "Utkastet är framlagt"));
        page.Link("Till ärendet KS 24/300").ShouldBe("/arbete/arende/ks-24-300");
        page.Document.QuerySelector("textarea").ShouldBeNull();
    }

    private static async Task ProposeAsync(Website officer)
    {
        await officer.WriteAsync("aktivitet/a-02", new() { ["Namn"] = "Tidigt stöd" });
        (await officer.SubmitAsync(await officer.GetAsync($"{Writing.Address}/foresla"), "Lägg fram", new() { ["Diarienummer"] = "KS 24/300" })).Path.ShouldBe("/arbete/arende/ks-24-300");
    }
}
