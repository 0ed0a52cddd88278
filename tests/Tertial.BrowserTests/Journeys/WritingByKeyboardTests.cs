using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.BrowserTests.Journeys;

/// <summary>A plan for a new year, from nothing to a proposal, without a mouse: every field is reached by Tab, and the focus is seen at every stop.</summary>
[Collection(nameof(Browser))]
public sealed class WritingByKeyboardTests(Browser browser)
{
    // From here on the things of a kind are folded together in the list of what hinders.
    private const int Few = 3;

    [Fact]
    public Task Sixty_activities_are_written_from_the_councils_goals_to_a_proposal() => WriteAsync(PlanToWrite.Goals, scripts: true);

    [Fact]
    public Task Without_scripts_the_way_is_the_same() => WriteAsync(PlanToWrite.Short, scripts: false);

    private async Task WriteAsync(IReadOnlyList<GoalToWrite> goals, bool scripts)
    {
        await using var walk = new Walk(browser, scripts);
        await walk.BeginAsync(new(2024, 10, 21));
        await walk.OpenAsync("/logga-in");
        var keys = new Keyboard(walk.Page);
        await keys.FollowAsync("Verksamhetsutvecklare");

        await BeginAsync(keys);
        foreach (var goal in goals) await WriteAsync(keys, await walk.Site.RecordAsync(), goal, dated: goal != goals[^1]);
        await BudgetAsync(keys);
        await DateManyAsync(keys, goals[^1]);
        await ResolveAsync(walk, keys, goals);
        await ProposeAsync(walk, keys);

        await ReadAsync(walk, goals);
    }

    // From the menu to an empty plan.
    private static async Task BeginAsync(Keyboard keys)
    {
        await keys.FollowAsync("Plan");
        await keys.ToAsync("Hoppa till innehållet");
        await keys.PressAsync("Enter");
        await keys.FollowAsync("Skriv en plan för ett nytt år");
        await keys.ChooseAsync("Vems plan?", "Kommunstyrelsen");
        await keys.WriteAsync("År", "2025");
        await keys.AnswerAsync("Planen för året före", "En tom plan");
        await keys.EnterAsync();
        await keys.WriteAsync("Planens namn", "Verksamhetsplan 2025");
        await keys.EnterAsync();
    }

    private static async Task WriteAsync(Keyboard keys, MunicipalRecord record, GoalToWrite goal, bool dated)
    {
        var council = goal.Serves.Select(slug => record.CouncilGoals.Single(candidate => candidate.Slug == slug).Versions[^1].Text).ToList();
        await keys.FollowAsync($"Lägg till mål under {council[0]}");
        await keys.StartAtAsync("Målet");
        await keys.TypeAsync(goal.Text);
        foreach (var other in council.Skip(1)) await keys.TickAsync(other);
        if (goal.JudgedBy != Judgement.ByActivities) await keys.AnswerAsync("Bedöms efter aktiviteterna", goal.JudgedBy.Word());
        if (goal.JudgedBy == Judgement.ByMetrics) await MeasureAsync(keys);
        await keys.WriteAsync("Ansvarig", goal.Responsible);
        await keys.FollowAsync("Spara och lägg till aktivitet");

        var activities = PlanToWrite.In(goal);
        await WriteAllOfAsync(keys, goal, activities[0]);
        // The unit, the responsible and the priority come along from the one before.
        foreach (var activity in activities.Skip(1)) await WriteNextAsync(keys, activity, dated, isLast: activity == activities[^1]);
        await keys.FollowAsync("Till utkastet");
    }

    // The metrics are folded away until someone wants them.
    private static async Task MeasureAsync(Keyboard keys)
    {
        await keys.OpenAsync("Mått som visas vid målet");
        await keys.TickAsync(PlanToWrite.Metric);
    }

    private static async Task WriteAllOfAsync(Keyboard keys, GoalToWrite goal, ActivityToWrite activity)
    {
        await keys.StartAtAsync("Namn");
        await keys.TypeAsync(activity.Name);
        await keys.WriteAsync("Vad ska göras?", activity.What);
        await keys.WriteAsync("Varför?", "Det behövs.");
        await keys.WriteAsync("Börjar", activity.Start);
        await keys.WriteAsync("Klar", activity.End);
        await keys.ChooseAsync("Enhet", goal.Unit);
        await keys.WriteAsync("Ansvarig", goal.Responsible);
        await keys.AnswerAsync("Normal", "Hög");
        await keys.FollowAsync("Spara och lägg till nästa");
    }

    private static async Task WriteNextAsync(Keyboard keys, ActivityToWrite activity, bool dated, bool isLast)
    {
        await keys.StartAtAsync("Namn");
        await keys.TypeAsync(activity.Name);
        if (!isLast) await keys.WriteAsync("Vad ska göras?", activity.What);
        if (dated)
        {
            await keys.WriteAsync("Börjar", activity.Start);
            await keys.WriteAsync("Klar", activity.End);
        }
        else await keys.ToAsync("Börjar");
        await keys.EnterAsync();
    }

    private static async Task BudgetAsync(Keyboard keys)
    {
        await keys.FollowBackAsync("Budget");
        await keys.FollowAsync("Lägg till budgetpost");
        foreach (var (name, unit, income, cost) in PlanToWrite.Money)
        {
            await keys.StartAtAsync("Namn");
            await keys.TypeAsync(name);
            await keys.ChooseAsync("Enhet", unit);
            await keys.WriteAsync("Intäkter", income);
            await keys.WriteAsync("Kostnader", cost);
            await keys.FollowAsync("Spara och lägg till nästa");
        }
        await keys.FollowAsync("Till budgeten");
    }

    // The last goal's activities were written without times: they get the same.
    private static async Task DateManyAsync(Keyboard keys, GoalToWrite last)
    {
        await keys.FollowBackAsync("Ändra flera");
        await keys.ChooseAsync("Visa mål", last.Text);
        await keys.FollowAsync("Visa och markera alla");
        await keys.WriteAsync("Börjar", "2025-02");
        await keys.WriteAsync("Klar", "2025-11");
        await keys.EnterAsync();
        await keys.FollowAsync("Spara ändringarna");
    }

    // Each goal's last activity does not say what is to be done: the list of what hinders leads to the field.
    private static async Task ResolveAsync(Walk walk, Keyboard keys, IReadOnlyList<GoalToWrite> goals)
    {
        for (var left = goals.Count; left > 0; left--)
        {
            var activity = PlanToWrite.In(goals[^left])[^1];
            if (left > Few) await keys.OpenAsync($"{left} aktiviteter säger inte vad som ska göras");
            await keys.FollowAsync($"{activity.Name} säger inte vad som ska göras.");
            await keys.StartAtAsync("Vad ska göras?");
            await keys.TypeAsync(activity.What);
            await keys.FollowAsync("Spara");
        }
        (await walk.Page.InnerTextAsync("main")).ShouldContain("Inget hindrar att planen läggs fram.");
    }

    private static async Task ProposeAsync(Walk walk, Keyboard keys)
    {
        await keys.FollowBackAsync("Lägg fram");
        await keys.WriteAsync("Diarienummer", "KS 24/400");
        await keys.FollowAsync("Lägg fram och öppna ärendet");
        new Uri(walk.Page.Url).AbsolutePath.ShouldBe("/arbete/arende/ks-24-400", await walk.Page.InnerTextAsync("main"));
    }

    private static async Task ReadAsync(Walk walk, IReadOnlyList<GoalToWrite> goals)
    {
        var text = await walk.Page.InnerTextAsync("main");
        text.ShouldContain("Anta förslaget till Verksamhetsplan 2025.");
        text.ShouldContain("Anta förslaget till budget i Verksamhetsplan 2025.");
        text.ShouldContain("gäller under förutsättning att kommunfullmäktige fastställer ramar för 2025");

        var record = await walk.Site.RecordAsync();
        var matter = record.Matters.Single(candidate => candidate.Diarienummer == "KS 24/400");
        matter.Points.OrderBy(point => point.Number).Select(point => point.Effect).ShouldBe([Effect.AdoptPlan, Effect.AdoptBudget, Effect.StateCondition]);
        var version = record.PlanVersions.Single(candidate => candidate.Id == matter.Points.Single(point => point.Effect == Effect.AdoptPlan).PlanVersionId);
        foreach (var goal in goals) matter.Papers.ShouldHaveSingleItem().Text.ShouldNotBeNull().ShouldContain(goal.Text);
        PlanToWrite.ShouldBeIn(version, record, goals);
    }
}
