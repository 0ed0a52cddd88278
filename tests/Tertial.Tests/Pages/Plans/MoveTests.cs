using System.Net;
using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

/// <summary>Putting activities, goals and budget lines elsewhere.</summary>
public sealed class MoveTests
{
    private const string Activity = $"{OpenDraft.Address}/aktivitet/a-01/flytta";

    [Fact]
    public async Task An_activity_goes_down_and_up_again()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Activity), "Flytta ner");
        page.Path.ShouldStartWith(OpenDraft.Address);
        (await OpenDraft.ReadAsync(website)).Order(Given.SchoolGoal).ShouldBe("a-02 a-01");
        await website.SubmitAsync(await website.GetAsync(Activity), "Flytta upp");

        (await OpenDraft.ReadAsync(website)).Order(Given.SchoolGoal).ShouldBe("a-01 a-02");
    }

    [Fact]
    public async Task What_is_first_is_offered_no_way_up()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.GetAsync(Activity);

        page.Offers("Flytta upp").ShouldBeFalse();
        (await website.PostAsync($"{Activity}?handler=Up")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_activity_is_put_at_a_place()
    {
        await using var website = await OpenDraft.StartAsync();

        await website.SubmitAsync(await website.GetAsync(Activity), "Flytta dit", new() { ["Aktivitetens plats"] = "2" });

        (await OpenDraft.ReadAsync(website)).Order(Given.SchoolGoal).ShouldBe("a-02 a-01");
    }

    [Fact]
    public async Task An_activity_moves_to_another_goal_and_goes_on_serving_its_own()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Activity), "Flytta till målet", new() { ["Till mål"] = "2.1 Äldre har nära till mötesplatser", ["Fortsätter att bidra till målet den lämnar"] = "ja" });

        page.Text.ShouldContain("Läslyft i årskurs 4–6 hör nu till mål 2.1.");
        var activity = (await OpenDraft.ReadAsync(website)).Of("a-01");
        (activity.GoalId, activity.AlsoServes).ShouldBe((Given.CareGoal, activity.AlsoServes));
        activity.AlsoServes.ShouldBe([Given.SchoolGoal]);
    }

    [Fact]
    public async Task Without_a_goal_chosen_nothing_moves()
    {
        await using var website = await OpenDraft.StartAsync();

        var page = await website.SubmitAsync(await website.GetAsync(Activity), "Flytta till målet");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf(".ds-error-summary").ShouldContain("Välj vilket mål aktiviteten ska flytta till.");
    }

    [Fact]
    public async Task A_goal_that_someone_has_removed_meanwhile_is_told()
    {
        await using var website = await OpenDraft.StartAsync();
        var page = await website.GetAsync(Activity);
        await OpenDraft.DoAsync(website, new RemoveGoal(Given.CareGoal, Given.SchoolGoal));

        page = await website.SubmitAsync(page, "Flytta till målet", new() { ["Till mål"] = "2.1 Äldre har nära till mötesplatser" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await OpenDraft.ReadAsync(website)).Of("a-01").GoalId.ShouldBe(Given.SchoolGoal);
    }

    [Fact]
    public async Task Goals_change_places()
    {
        await using var website = await OpenDraft.StartAsync();

        await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/mal/2-1/flytta"), "Flytta upp");

        (await OpenDraft.ReadAsync(website)).Goals.OrderBy(goal => goal.Order).Select(goal => goal.Code).ShouldBe(["2.1", "1.1"]);
    }

    [Theory, InlineData(GivenPeople.Officer), InlineData(GivenPeople.Controller)]
    public async Task Budget_lines_change_places(string title)
    {
        await using var website = await OpenDraft.StartAsync(title);

        await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/budget/b-02/flytta"), "Flytta upp");

        (await OpenDraft.ReadAsync(website)).BudgetLines.OrderBy(line => line.Order).Select(line => line.Code).ShouldBe(["b-02", "b-01"]);
    }

    [Fact]
    public async Task A_head_moves_activities_of_the_own_units_and_no_goals()
    {
        await using var website = await OpenDraft.StartAsync(GivenPeople.Head, WithHeadOfCare());
        await website.SubmitAsync(await website.GetAsync($"{OpenDraft.Address}/aktivitet/a-03/flytta"), "Flytta ner");
        (await OpenDraft.ReadAsync(website)).Order(Given.CareGoal).ShouldBe("a-04 a-03");

        (await website.GetAsync(Activity)).Text.ShouldContain("Aktiviteten hör till en annan enhet. Du kan läsa men inte ändra.");
        (await website.PostAsync($"{Activity}?handler=Down")).ShouldBe(HttpStatusCode.Forbidden);
        (await website.GetAsync($"{OpenDraft.Address}/mal/2-1/flytta")).Text.ShouldContain("Handläggaren skriver målen.");
        (await website.PostAsync($"{OpenDraft.Address}/mal/2-1/flytta?handler=Up")).ShouldBe(HttpStatusCode.Forbidden);
        (await website.PostAsync($"{OpenDraft.Address}/budget/b-01/flytta?handler=Down")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/aktivitet/a-99/flytta")]
    [InlineData("/mal/9-9/flytta")]
    [InlineData("/budget/b-99/flytta")]
    public async Task What_is_not_in_the_draft_has_no_page(string address)
    {
        await using var website = await OpenDraft.StartAsync();

        (await website.GetAsync(OpenDraft.Address + address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The head answers for care only.</summary>
    public static MunicipalRecord WithHeadOfCare()
    {
        var record = Given.Municipality();
        var head = record.People.Single(person => person.Title == GivenPeople.Head);
        head.Roles.Clear();
        head.Roles.Add(new(Domain.Organisation.Role.Head, UnitId: Given.Care));
        return record;
    }
}
