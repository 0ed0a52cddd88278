using System.Net;
using Tertial.Domain.Plans;

namespace Tertial.Tests.Pages.Plans;

public sealed class GoalFormTests
{
    [Fact]
    public async Task A_goal_is_changed()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("mal/1-1", new() { ["Målet"] = "Alla elever blir behöriga.", ["Bedöms efter måtten"] = "ja", ["Behöriga till gymnasiet"] = "ja", ["Ansvarig"] = "Skolchef", ["Eleverna ska nå goda resultat."] = "nej" });

        (page.Path, page.TextOf(".t-klart")).ShouldBe((Writing.Address, "Mål 1.1 är sparat."));
        var goal = (await website.DraftAsync()).Goals.Single(goal => goal.Code == "1.1");
        (goal.Text, goal.JudgedBy, goal.Responsible, goal.CouncilGoalIds.Count, goal.MetricIds.Count).ShouldBe(("Alla elever blir behöriga.", Judgement.ByMetrics, "Skolchef", 0, 1));
    }

    [Fact]
    public async Task A_new_goal_under_a_council_goal_gets_the_next_code_and_leads_on_to_its_first_activity()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("mal/nytt?kf=goda-resultat", new() { ["Målet"] = "Fler läser för sina barn" }, "Spara och lägg till aktivitet");

        page.Path.ShouldBe($"{Writing.Address}/aktivitet/ny?mal=2.2");
        var goal = (await website.DraftAsync()).Goals.Single(goal => goal.Code == "2.2");
        (goal.Text, goal.Order, goal.CouncilGoalIds.Single().Value, goal.JudgedBy).ShouldBe(("Fler läser för sina barn", 3, Given.Id(40), Judgement.ByActivities));
        page.Field("Mål").ShouldBe($"{goal.Id}");
    }

    [Fact]
    public async Task A_goal_that_stands_alone_has_a_first_figure_of_its_own()
    {
        await using var website = await Writing.BeginAsync();

        await website.WriteAsync("mal/nytt", new() { ["Målet"] = "Kommunen är en bra arbetsgivare" });

        (await website.DraftAsync()).Goals.Single(goal => goal.CouncilGoalIds.Count == 0).Code.ShouldBe("3.1");
    }

    [Fact]
    public async Task A_goal_without_words_is_not_saved()
    {
        await using var website = await Writing.BeginAsync();

        var page = await website.WriteAsync("mal/1-1", new() { ["Målet"] = " ", ["Ansvarig"] = "Skolchef" });

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.TextOf("#Form_Text-error").ShouldBe("Fyll i fältet ”Målet”.");
        page.Field("Ansvarig").ShouldBe("Skolchef");
    }

    [Fact]
    public async Task Two_who_write_the_same_goal_meet()
    {
        await using var website = await Writing.BeginAsync();
        var mine = await website.GetAsync($"{Writing.Address}/mal/1-1");
        await website.WriteAsync("mal/1-1", new() { ["Målet"] = "Det andra målet" });

        var page = await website.SubmitAsync(mine, "Spara", new() { ["Målet"] = "Mitt mål" }, "main form");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf("#Form_Text-error").ShouldEndWith("skrev: Det andra målet");
        page.Field("Målet").ShouldBe("Mitt mål");
    }

    [Fact]
    public async Task A_head_reads_goals_and_does_not_write_them()
    {
        await using var officer = await Writing.BeginAsync();
        await using var head = await officer.JoinAsync(Writing.SchoolHead);

        (await head.GetAsync($"{Writing.Address}/mal/1-1")).Text.ShouldContain("Du kan läsa men inte ändra.");
        (await head.GetAsync($"{Writing.Address}/mal/nytt")).Path.ShouldStartWith("/nekad");
        (await head.PostAsync($"{Writing.Address}/mal/1-1", new() { ["id"] = $"{Given.SchoolGoal}", ["grund"] = "", ["Form.Text"] = "Övertaget" })).ShouldBe(HttpStatusCode.Forbidden);
    }
}
