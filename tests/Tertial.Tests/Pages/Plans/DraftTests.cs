using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class DraftTests
{
    [Fact]
    public async Task Goals_stand_under_the_council_goals_they_break_down_with_their_activities()
    {
        await using var website = await Writing.BeginAsync();
        await website.WriteAsync("mal/nytt", new() { ["Målet"] = "Kommunen är en bra arbetsgivare", ["Bedöms av förvaltningen"] = "ja" });

        var page = await website.GetAsync(Writing.Address);

        page.Document.QuerySelectorAll(".t-plan__kf > summary .t-beslutat").Select(text => text.TextContent).ShouldBe(["Eleverna ska nå goda resultat.", "Kommunstyrelsens egna mål"]);
        page.TextOf("[id='1-1'] h2").ShouldBe("1.1Fler elever blir behöriga till gymnasiet");
        page.Document.QuerySelectorAll("[id='1-1'] .t-plan__rad").Select(row => row.Id).ShouldBe(["a-01", "a-02"]);
        page.TextOf("#a-01 .t-plan__tid").ShouldBe("a-01 · 15 jan – 30 apr · Skola");
        page.Text.ShouldContain("Beslutat av kommunfullmäktige. Kan inte ändras här.");
    }

    [Fact]
    public async Task What_is_changed_is_marked_field_by_field_against_what_is_decided()
    {
        await using var website = await Writing.BeginAsync();
        await website.WriteAsync("aktivitet/a-01", new() { ["Klar"] = "nov", ["Hög"] = "ja" });
        await website.WriteAsync("aktivitet/ny?mal=2.1", new() { ["Namn"] = "Matlag i byarna", ["Vad ska göras?"] = "Vi äter ihop.", ["Börjar"] = "T3", ["Enhet"] = $"{Given.Care}", ["Ansvarig"] = "Omsorgschef" });
        await website.WriteAsync("budget/b-01", new() { ["Kostnader"] = "650" });

        var page = await website.GetAsync(Writing.Address);
        var changes = await website.GetAsync($"{Writing.Address}?visa=andringar");
        var decided = await website.GetAsync($"{Writing.Address}?visa=beslutad");

        page.TextOf(".t-summa").ShouldBe("Tillagt 1 Ändrat 2");
        page.TextOf("#a-01 .t-diff").ShouldBe("Slut tidigare 30 apr nu nov Prioritet tidigare Normal nu Hög");
        page.Document.QuerySelector("#a-01")!.GetAttribute("data-andr").ShouldBe("andrad");
        page.TextOf("#a-05 .t-plan__namn").ShouldBe("Tillagd Matlag i byarna");
        changes.Document.QuerySelectorAll(".t-plan__rad").Select(row => row.Id).ShouldBe(["a-01", "a-05"]);
        changes.Text.ShouldContain("En budgetpost är ändrad.");
        decided.Document.QuerySelectorAll(".t-plan__rad").Select(row => row.Id).ShouldBe(["a-01", "a-02", "a-03", "a-04"]);
        decided.TextOf("#a-01 .t-plan__tid").ShouldContain("15 jan – 30 apr");
        decided.Document.QuerySelector(".t-plan .t-knapp").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_taken_away_stays_to_be_seen_where_it_was()
    {
        await using var website = await Writing.BeginAsync();
        var draft = await website.DraftAsync();
        var (goal, activities) = (draft.Goals.Single(goal => goal.Code == "2.1"), draft.Activities.Where(activity => activity.GoalId == Given.CareGoal));

        (await website.SaveAsync(new() { Goals = [new(goal.Id, goal.Content, null)], Activities = [.. activities.Select(activity => new Edit<Domain.ActivityId, ActivityContent>(activity.Id, activity.Content, null))] })).ShouldBeEmpty();

        var page = await website.GetAsync(Writing.Address);
        page.TextOf("[id='2-1'] del").ShouldBe("Äldre har nära till mötesplatser");
        page.TextOf("#a-03 .t-plan__namn").ShouldBe("Borttagen Träffpunkt i byn");
        page.Document.QuerySelector("[id='2-1'] .t-knapp").ShouldBeNull();
    }

    [Fact]
    public async Task Every_remark_leads_to_the_field_where_it_is_seen_to()
    {
        await using var website = await Writing.BeginAsync();
        await website.WriteAsync("aktivitet/ny?mal=1.1", new() { ["Namn"] = "Sommarskola" });

        var page = await website.GetAsync(Writing.Address);

        page.TextOf("#a-05").ShouldContain("Det står inte vad som ska göras Tid saknas Enhet saknas");
        var panel = page.Document.QuerySelector("section[aria-labelledby=hindrar]")!;
        panel.QuerySelectorAll("a").Select(link => (WebPage.Fold(link.TextContent), link.GetAttribute("href"))).ShouldBe(
        [
            ("Sommarskola säger inte vad som ska göras.", $"{Writing.Address}/aktivitet/a-05#Form_What"),
            ("Sommarskola saknar start och slut. Skriv när, eller att den är löpande.", $"{Writing.Address}/aktivitet/a-05#Form_Start"),
            ("Sommarskola saknar enhet.", $"{Writing.Address}/aktivitet/a-05#Form_UnitId"),
        ]);
        var form = await website.GetAsync($"{Writing.Address}/aktivitet/a-05");
        foreach (var link in panel.QuerySelectorAll("a")) form.Document.GetElementById(link.GetAttribute("href")!.Split('#')[1]).ShouldNotBeNull();
        form.TextOf(".t-hinderlista").ShouldContain("Hindrar: Sommarskola saknar enhet.");
        page.TextOf("section[aria-labelledby=rad]").ShouldContain("Sommarskola har ingen ansvarig.");
    }

    [Fact]
    public async Task Many_remarks_of_one_kind_are_counted_and_folded()
    {
        await using var website = await Writing.BeginAsync();
        for (var number = 0; number < 4; number++) await website.WriteAsync("aktivitet/ny?mal=1.1", new() { ["Namn"] = $"Ny {number}", ["Vad ska göras?"] = "Något.", ["Börjar"] = "maj" });

        var panel = (await website.GetAsync(Writing.Address)).Document.QuerySelector("section[aria-labelledby=hindrar]")!;

        panel.QuerySelector("summary")!.TextContent.ShouldBe("4 aktiviteter saknar enhet");
        panel.QuerySelectorAll("details li").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Nothing_stands_in_the_way_of_a_copy_of_what_is_decided()
    {
        await using var website = await Writing.BeginAsync();

        (await website.GetAsync(Writing.Address)).Text.ShouldContain("Inget hindrar att planen läggs fram.");
        (await website.GetAsync($"{Writing.Address}?visa=andringar")).Text.ShouldContain("Utkastet säger samma sak som version 1.");
    }

    [Theory]
    [InlineData(Writing.SchoolHead, "Ändra Läslyft i årskurs 4–6", "Läs Träffpunkt i byn", true, false)]
    [InlineData(GivenPeople.Officer, "Ändra Läslyft i årskurs 4–6", "Ändra Träffpunkt i byn", true, true)]
    [InlineData(GivenPeople.Member, "Läs Läslyft i årskurs 4–6", "Läs Träffpunkt i byn", false, false)]
    public async Task A_person_is_offered_what_the_person_may_do(string who, string own, string other, bool mayAddActivity, bool mayAddGoal)
    {
        await using var website = await Writing.BeginAsync();
        await using var person = await website.JoinAsync(who);

        var page = await person.GetAsync(Writing.Address);

        page.TextOf("#a-01 .t-plan__knappar").ShouldStartWith(own);
        page.TextOf("#a-03 .t-plan__knappar").ShouldStartWith(other);
        (page.Text.Contains("Lägg till aktivitet", StringComparison.Ordinal), page.Text.Contains("Lägg till mål", StringComparison.Ordinal)).ShouldBe((mayAddActivity, mayAddGoal));
    }

    [Fact]
    public async Task A_draft_is_read_at_work_only()
    {
        await using var website = await Writing.BeginAsync();
        await using var citizen = website.AnotherBrowser();

        (await citizen.GetAsync(Writing.Address)).Path.ShouldStartWith("/logga-in");
        (await website.GetAsync("/arbete/plan/ks/2031/utkast")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
