using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class ActivityFormTests
{
    [Fact]
    public async Task An_activity_is_changed_field_by_field()
    {
        await using var website = await Writing.BeginAsync();
        var before = await website.ActivityAsync("a-01");

        var page = await website.WriteAsync("aktivitet/a-01", new()
        {
            ["Namn"] = "  Läslyft i alla   årskurser ", ["Vad ska göras?"] = "Alla lärare går kursen.", ["Varför?"] = "", ["Börjar"] = "februari", ["Klar"] = "tertial 2 2024",
            ["Enhet"] = $"{Given.Care}", ["Ansvarig"] = "Omsorgschef", ["Hög"] = "ja", ["Mål"] = "2.1 Äldre har nära till mötesplatser", ["1.1 Fler elever blir behöriga till gymnasiet"] = "ja", ["Hållbar vardag"] = "nej",
        });

        page.Path.ShouldBe(Writing.Address);
        page.TextOf(".t-klart").ShouldBe("Läslyft i alla årskurser är sparad: februari 2024 – tertial 2 2024.");
        (await website.ActivityAsync("a-01")).Content.ShouldBe(before.Content with
        {
            Name = "Läslyft i alla årskurser", What = "Alla lärare går kursen.", Why = null, Start = Writing.Date("2024-02"), End = Writing.Date("2024-T2"), UnitId = Given.Care, Responsible = "Omsorgschef",
            Priority = Priority.High, GoalId = Given.CareGoal, AlsoServes = [Given.SchoolGoal], FocusAreaIds = [], Order = 74,
        });
    }

    [Theory]
    [InlineData("Namn")]
    [InlineData("Vad ska göras?")]
    [InlineData("Varför?")]
    [InlineData("Ansvarig")]
    public async Task A_personnummer_is_refused_beside_its_field(string field)
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("aktivitet/a-01", new() { [field] = "Stöd till 19121212-1212" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Text.ShouldContain("exten innehåller ett personnummer.");
        page.Field(field).ShouldBe("Stöd till 19121212-1212");
    }

    [Fact]
    public async Task A_form_that_is_saved_untouched_changes_nothing_and_is_not_journalled()
    {
        await using var website = await Writing.BeginAsync();
        var (before, entries) = (await website.DraftAsync(), await Journalled.CountAsync(website));

        await website.WriteAsync("aktivitet/a-02", []);

        DraftEdit.Between(before, await website.DraftAsync()).IsEmpty.ShouldBeTrue();
        (await Journalled.CountAsync(website)).ShouldBe(entries);
    }

    [Fact]
    public async Task The_form_says_how_a_planned_time_is_read()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.GetAsync($"{Writing.Address}/aktivitet/a-04");

        page.Field("Börjar").ShouldBe("2024-T3");
        page.TextOf("#Form_Start-note").ShouldBe("Läses som tertial 3 2024.");
    }

    [Fact]
    public async Task Many_are_written_after_each_other_and_each_begins_like_the_one_before()
    {
        await using var website = await Writing.BeginAsync();

        var next = await website.WriteAsync("aktivitet/ny?mal=1.1", new() { ["Namn"] = "Läxhjälp på biblioteket", ["Enhet"] = $"{Given.Schools}", ["Ansvarig"] = "Rektor" }, "Spara och lägg till nästa");

        (next.Path, next.Field("Namn"), next.Field("Ansvarig"), next.Field("Mål")).ShouldBe(($"{Writing.Address}/aktivitet/ny?mal=1.1&som=a-05", "", "Rektor", $"{Given.SchoolGoal}"));
        next.TextOf("main form [type=submit]").ShouldBe("Spara och lägg till nästa", "the first button is what Enter does");
        next.Link("Till utkastet").ShouldBe($"{Writing.Address}#a-05");
        await website.SubmitAsync(next, "Spara", new() { ["Namn"] = "Sommarskola" }, "main form");
        (await website.DraftAsync()).Activities.Where(activity => activity.Code is "a-05" or "a-06").Select(activity => (activity.Name, activity.UnitId, activity.Responsible, activity.GoalId, activity.Order, activity.What))
            .ShouldBe([("Läxhjälp på biblioteket", Given.Schools, "Rektor", Given.SchoolGoal, 72, ""), ("Sommarskola", Given.Schools, "Rektor", Given.SchoolGoal, 73, "")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_activity()
    {
        await using var website = await Writing.BeginAsync();
        var form = await website.GetAsync($"{Writing.Address}/aktivitet/ny?mal=1.1");

        await website.SubmitAsync(form, "Spara", new() { ["Namn"] = "Sommarskola" }, "main form");
        await website.SubmitAsync(form, "Spara", new() { ["Namn"] = "Sommarskola" }, "main form");

        (await website.DraftAsync()).Activities.Count(activity => activity.Name == "Sommarskola").ShouldBe(1);
    }

    [Theory]
    [InlineData("Namn", "", "Fyll i fältet ”Namn”.", "Form_Name")]
    [InlineData("Börjar", "snart", "Skriv till exempel 2024-03-15, mars 2024, tertial 1 2024 eller bara 2024.", "Form_Start")]
    [InlineData("Klar", "2023", "Aktiviteten kan inte vara klar innan den börjar.", "Form_End")]
    [InlineData("Löpande, utan slut", "ja", "En löpande aktivitet har inget slut. Ta bort slutet eller krysset vid Löpande.", "Form_End")]
    [InlineData("Ansvarig", Long, "Skriv högst 200 tecken i fältet ”Ansvarig”.", "Form_Responsible")]
    public async Task What_cannot_be_saved_is_told_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string says, string id)
    {
        await using var website = await Writing.BeginAsync();
        var before = await website.DraftAsync();

        var page = await website.WriteAsync("aktivitet/a-01", new() { [field] = typed, ["Vad ska göras?"] = "Min text som jag har skrivit länge på." });

        (page.Status, page.Title[..5]).ShouldBe((HttpStatusCode.BadRequest, "Fel: "));
        page.TextOf($"#{id}-error").ShouldBe(says);
        page.Field("Vad ska göras?").ShouldBe("Min text som jag har skrivit länge på.");
        if (typed != "ja") page.Field(field).ShouldBe(typed);
        DraftEdit.Between(before, await website.DraftAsync()).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task A_head_writes_the_activities_of_the_own_unit_and_no_others()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);

        await head.WriteAsync("aktivitet/a-01", new() { ["Namn"] = "Läslyft för alla" });
        var other = await head.GetAsync($"{Writing.Address}/aktivitet/a-03");

        (await officer.ActivityAsync("a-01")).Name.ShouldBe("Läslyft för alla");
        other.Text.ShouldContain("Du kan läsa men inte ändra.");
        other.Text.ShouldContain("Träffpunkt i byn");
        other.Document.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task A_head_is_refused_to_write_another_units_activity_or_to_give_the_own_one_away()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);
        var (theirs, mine) = (await officer.ActivityAsync("a-03"), await officer.ActivityAsync("a-01"));

        (await head.PostAsync($"{Writing.Address}/aktivitet/a-03", Fields(theirs, Given.Schools))).ShouldBe(HttpStatusCode.Forbidden);
        (await head.PostAsync($"{Writing.Address}/aktivitet/a-01", Fields(theirs, Given.Schools))).ShouldBe(HttpStatusCode.Forbidden);
        (await head.PostAsync($"{Writing.Address}/aktivitet/a-01", Fields(mine, Given.Care))).ShouldBe(HttpStatusCode.Forbidden);
        (await head.GetAsync($"{Writing.Address}/aktivitet/a-01")).Document.QuerySelectorAll("#Form_UnitId option").Select(option => option.TextContent).ShouldBe(["Skola"]);
    }

    [Theory]
    [InlineData(GivenPeople.Reporter)]
    [InlineData(GivenPeople.Controller)]
    [InlineData(GivenPeople.Member)]
    [InlineData(GivenPeople.Auditor)]
    public async Task Everyone_else_at_work_reads_and_writes_nothing(string who)
    {
        await using var officer = await Writing.BeginAsync();
        await using var reader = await officer.JoinAsync(who);

        var page = await reader.GetAsync($"{Writing.Address}/aktivitet/a-01");

        page.Text.ShouldContain("Läslyft i årskurs 4–6: vad vi gör.");
        page.Offers("Spara").ShouldBeFalse();
        (await reader.GetAsync($"{Writing.Address}/aktivitet/ny?mal=1.1")).Path.ShouldStartWith("/nekad");
        (await reader.PostAsync($"{Writing.Address}/aktivitet/a-01", Fields(await officer.ActivityAsync("a-01"), Given.Schools))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_unit_or_a_goal_that_is_not_there_is_refused_in_words()
    {
        await using var website = await Writing.BeginAsync();
        var activity = await website.ActivityAsync("a-01");
        var stamp = (await website.GetAsync($"{Writing.Address}/aktivitet/a-01")).Document.QuerySelector("input[name=grund]")!.GetAttribute("value")!;

        (await website.PostAsync($"{Writing.Address}/aktivitet/a-01", Fields(activity, new(Given.Id(999))))).ShouldBe(HttpStatusCode.BadRequest);
        (await website.PostAsync($"{Writing.Address}/aktivitet/a-01", new(Fields(activity, Given.Schools)) { ["grund"] = stamp, ["Form.GoalId"] = $"{Given.Id(999)}" })).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_not_in_the_draft_has_no_form()
    {
        await using var website = await Writing.BeginAsync();

        (await website.GetAsync($"{Writing.Address}/aktivitet/a-99")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await website.GetAsync("/arbete/plan/ks/2031/utkast/aktivitet/a-01")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private const string Long = "Lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel, lång titel.";

    private static Dictionary<string, string> Fields(Activity activity, Domain.UnitId unit) => new()
    {
        ["id"] = $"{activity.Id}", ["grund"] = "", ["Form.Name"] = "Övertagen", ["Form.UnitId"] = $"{unit}", ["Form.GoalId"] = $"{activity.GoalId}", ["Form.Priority"] = "Normal",
    };
}
