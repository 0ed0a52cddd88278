using System.Net;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class NewPlanTests
{
    private const string Address = "/arbete/plan/ny";
    private static readonly DateOnly Today = new(2024, 10, 21);

    [Fact]
    public async Task Next_years_plan_takes_along_what_is_not_finished()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som kommer med", new() { ["År"] = "2025" });
        page.Field("Planens namn").ShouldBe("Kommunstyrelsens verksamhetsplan 2025");
        page.Text.ShouldContain("3 aktiviteter är inte klara och är förvalda.");
        IsChosen(page, "a-01 Läslyft i årskurs 4–6").ShouldBeFalse();
        page = await website.SubmitAsync(page, "Börja på utkastet", new() { ["a-03 Träffpunkt i byn"] = "nej" });

        page.Path.ShouldBe("/arbete/plan/ks/2025/utkast");
        var (plan, draft) = await DraftAsync(website);
        (plan.Year, plan.From, plan.To).ShouldBe((2025, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)));
        draft.Activities.Select(activity => activity.Code).Order().ShouldBe(["a-02", "a-04"]);
        draft.Of("a-02").ShouldSatisfyAllConditions(
            activity => activity.Id.ShouldBe(new ActivityId(Given.Id(71))),
            activity => activity.Start.ShouldBeNull(),
            activity => activity.End.ShouldBeNull());
        draft.BudgetLines.ShouldAllBe(line => line.Year == 2025);
    }

    [Fact]
    public async Task Times_that_say_nothing_in_the_new_year_are_told()
    {
        await using var website = await StartAsync();

        var page = await website.GetAsync($"{Address}?organ=ks&ar=2025&fran=foregaende");

        page.Text.ShouldContain("Skriv en ny tid. Den var feb 2024 – okt 2024.");
        page.Text.ShouldContain("Rapporterat för tertial 1 2024");
        page.Text.ShouldContain("Aldrig rapporterad");
    }

    [Fact]
    public async Task A_plan_may_begin_empty()
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som kommer med", new() { ["År"] = "2026", ["En tom plan"] = "ja" });
        await website.SubmitAsync(page, "Börja på utkastet", new() { ["Planens namn"] = "Plan för 2026" });

        var (plan, draft) = await DraftAsync(website);
        (plan.Title, draft.Goals.Count, draft.Activities.Count, draft.BudgetLines.Count).ShouldBe(("Plan för 2026", 0, 0, 0));
    }

    [Theory]
    [InlineData("2024", "Det finns redan en plan för 2024: Kommunstyrelsens verksamhetsplan 2024. Skriv en ny version av den i stället.")]
    [InlineData("2027", "Kommunstyrelsen har ingen plan för 2026 att utgå från. Börja med en tom plan i stället.")]
    [InlineData("24", "Skriv ett årtal från 2000 till 2100.")]
    [InlineData("nästa", "Skriv ett heltal, till exempel 12.")]
    public async Task A_plan_that_cannot_be_begun_is_told_in_words(string year, string message)
    {
        await using var website = await StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Address), "Visa vad som kommer med", new() { ["År"] = year });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain(message);
        page.Field("År").ShouldBe(year);
        page.Offers("Börja på utkastet").ShouldBeFalse();
    }

    [Fact]
    public async Task A_plan_without_a_name_is_not_begun_and_nothing_typed_is_lost()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync($"{Address}?organ=ks&ar=2025&fran=foregaende");

        page = await website.SubmitAsync(page, "Börja på utkastet", new() { ["Planens namn"] = " ", ["a-01 Läslyft i årskurs 4–6"] = "ja" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Skriv vad planen ska heta.");
        IsChosen(page, "a-01 Läslyft i årskurs 4–6").ShouldBeTrue();
        (await website.RecordAsync()).Plans.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_begin_the_same_plan_get_one()
    {
        await using var website = await StartAsync();
        var page = await website.GetAsync($"{Address}?organ=ks&ar=2025&fran=tom");
        await website.SubmitAsync(page, "Börja på utkastet");

        page = await website.SubmitAsync(page, "Börja på utkastet");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Det finns redan en plan för 2025");
        (await website.RecordAsync()).Plans.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(2025, "Tertial 1, Tertial 2, Tertial 3")]
    [InlineData(2023, "")]
    public async Task A_plan_begun_in_the_browser_has_the_tertials_that_are_left_of_it(int year, string expected)
    {
        await using var website = await StartAsync();

        await website.SubmitAsync(await website.GetAsync($"{Address}?organ=ks&ar={year}&fran=tom"), "Börja på utkastet");

        var record = await website.RecordAsync();
        var followUps = record.FollowUpsOf(record.Plans.Single(plan => plan.Year == year).Id).ToList();
        string.Join(", ", followUps.Select(followUp => followUp.Name)).ShouldBe(expected);
        followUps.ShouldAllBe(followUp => followUp.OpenedOn == null && followUp.CutOff.Year == year);
    }

    [Fact]
    public async Task A_plan_that_is_thrown_away_takes_its_tertials_with_it_and_brings_them_back()
    {
        await using var website = await StartAsync();
        await website.SubmitAsync(await website.GetAsync($"{Address}?organ=ks&ar=2025&fran=tom"), "Börja på utkastet");

        await website.SubmitAsync(await website.GetAsync("/arbete/plan/ks/2025/utkast/kasta"), "Kasta utkastet");
        var gone = await website.RecordAsync();
        await website.SubmitAsync(await website.GetAsync("/arbete/plan"), "Hämta tillbaka");
        var back = await website.RecordAsync();

        (gone.Plans.Count, gone.FollowUps.Count).ShouldBe((1, 3));
        (back.Plans.Count, back.FollowUps.Count).ShouldBe((2, 6));
    }

    [Fact]
    public async Task A_plan_in_preparation_is_not_seen_by_the_public()
    {
        await using var website = await StartAsync();
        await website.SubmitAsync(await website.GetAsync($"{Address}?organ=ks&ar=2025&fran=foregaende"), "Börja på utkastet");

        (await website.GetAsync("/verksamhetsplan")).Path.ShouldBe("/verksamhetsplan/ks/2024");
        (await website.GetAsync("/verksamhetsplan/ks/2025")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await website.GetAsync("/sok?fraga=2025")).Text.ShouldNotContain("verksamhetsplan 2025");
        (await website.GetAsync("/arbete/uppfoljning")).Text.ShouldNotContain("verksamhetsplan 2025");
    }

    [Fact]
    public async Task Only_those_who_prepare_for_the_body_begin_its_plans()
    {
        await using var website = await StartAsync(GivenPeople.Head);

        (await website.GetAsync(Address)).Path.ShouldStartWith("/nekad");
        (await website.PostAsync(Address, new() { ["organ"] = "ks", ["ar"] = "2025", ["fran"] = "tom", ["Form.Title"] = "Min plan" })).ShouldBe(HttpStatusCode.Forbidden);
        await website.SignInAsync(GivenPeople.Officer);
        (await website.PostAsync(Address, new() { ["organ"] = "kf", ["ar"] = "2025", ["fran"] = "tom", ["Form.Title"] = "Deras plan" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static bool IsChosen(WebPage page, string label) =>
        ((AngleSharp.Html.Dom.IHtmlInputElement)((AngleSharp.Html.Dom.IHtmlLabelElement)page.Document.QuerySelectorAll("label").First(candidate => candidate.TextContent == label)).Control!).IsChecked;

    private static async Task<(Plan Plan, PlanVersion Draft)> DraftAsync(Website website)
    {
        var record = await website.RecordAsync();
        var draft = record.PlanVersions.Single(version => version.IsDraft);
        return (record.Plans.Single(plan => plan.Id == draft.PlanId), draft);
    }

    // The first activity is carried out, the second under way, the others never reported.
    private static async Task<Website> StartAsync(string title = GivenPeople.Officer)
    {
        var record = Given.Municipality();
        record.ActivityReports.Add(Report(300, 70, new() { Status = ReportedStatus.Completed, CompletedOn = new(2024, 4, 20), Done = "Klart." }));
        record.ActivityReports.Add(Report(301, 71, new() { Status = ReportedStatus.UnderWay, Done = "På väg." }));
        var website = await Website.StartAsync(record, Today);
        await website.SignInAsync(title);
        return website;
    }

    private static ActivityReport Report(int id, int activity, ReportedFacts facts) =>
        new() { Id = new(Given.Id(id)), FollowUpId = Given.T1, ActivityId = new(Given.Id(activity)), Facts = facts, At = Given.At(2024, 5, 6), Origin = Origin.Own };
}
