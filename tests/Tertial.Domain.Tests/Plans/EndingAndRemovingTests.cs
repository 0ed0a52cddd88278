using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class EndingAndRemovingTests
{
    [Fact]
    public void An_activity_ends_for_a_reason_and_stays_in_the_plan()
    {
        var after = End(1, " Projektet är klart. ", 2).After();

        after.Activity(1).Ending.ShouldBe(new Ending("Projektet är klart.", GivenDraft.Id(2)));
        after.Order(GivenDraft.First).ShouldBe("1 2 3");
    }

    [Theory]
    [InlineData(1, " ", null, "Skriv varför aktiviteten avslutas.")]
    [InlineData(1, "Klart.", 1, "En aktivitet kan inte ersätta sig själv.")]
    [InlineData(1, "Klart.", 5, "Fixartjänst är också avslutad och kan inte ersätta något.")]
    [InlineData(1, "Klart.", 8, "Det som ska ersätta aktiviteten finns inte längre i utkastet.")]
    [InlineData(5, "Klart.", null, "Fixartjänst är redan avslutad i utkastet.")]
    [InlineData(8, "Klart.", null, "Aktiviteten finns inte längre i utkastet.")]
    public void What_cannot_be_ended_so_is_told(int activity, string reason, int? successor, string refusal) =>
        End(activity, reason, successor).Refusals().ShouldBe([refusal]);

    [Fact]
    public void What_was_never_proposed_is_removed_rather_than_ended() =>
        (End(1, "Klart.", null) with { Proposed = GivenDraft.Nothing }).Refusals().ShouldBe(["Läslyft har aldrig föreslagits. Ta bort den i stället."]);

    [Fact]
    public void An_ending_is_taken_back()
    {
        new TakeBackEnding(GivenDraft.Id(5)).After().Activity(5).Ending.ShouldBeNull();
        new TakeBackEnding(GivenDraft.Id(1)).Refusals().ShouldBe(["Läslyft är inte avslutad i utkastet."]);
        new TakeBackEnding(GivenDraft.Id(8)).Refusals().ShouldBe(["Aktiviteten finns inte längre i utkastet."]);
    }

    [Fact]
    public void An_activity_that_was_never_proposed_is_removed_and_no_line_carries_it()
    {
        var after = new RemoveActivity(GivenDraft.Id(1), GivenDraft.Nothing).After();

        after.Order(GivenDraft.First).ShouldBe("2 3");
        after.BudgetLines[0].ActivityIds.ShouldBe([GivenDraft.Id(2)]);
    }

    [Fact]
    public void What_has_been_proposed_is_ended_rather_than_removed() =>
        new RemoveActivity(GivenDraft.Id(1), GivenDraft.All).Refusals().ShouldHaveSingleItem().ShouldStartWith("Läslyft har funnits i en föreslagen version av planen. Avsluta den i stället");

    [Fact]
    public void What_replaces_another_is_not_removed_from_under_it()
    {
        var draft = End(3, "Ersätts.", 2).After();

        new RemoveActivity(GivenDraft.Id(2), GivenDraft.Nothing).Refusals(draft).ShouldBe(["Läsambassadörer ersätter Lovskola. Ta tillbaka det avslutet först."]);
    }

    [Fact]
    public void A_goal_without_activities_is_removed_and_served_by_none()
    {
        var after = new RemoveGoal(GivenDraft.Third).After();

        after.Goals.Select(goal => goal.Id).ShouldBe([GivenDraft.First, GivenDraft.Second]);
        after.Activity(3).AlsoServes.ShouldBeEmpty();
    }

    [Fact]
    public void A_goal_is_removed_when_its_activities_move_in_their_order()
    {
        var after = new RemoveGoal(GivenDraft.First, GivenDraft.Second).After();

        after.Order(GivenDraft.Second).ShouldBe("4 5 1 2 3");
        after.Activity(1).AlsoServes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, null, "Mål 1.1 har aktiviteter. Välj vilket mål de ska flytta till.")]
    [InlineData(1, 1, "Välj ett annat mål att flytta aktiviteterna till.")]
    [InlineData(1, 8, "Målet finns inte längre i utkastet.")]
    [InlineData(8, null, "Målet finns inte längre i utkastet.")]
    public void A_goal_never_takes_activities_with_it(int goal, int? to, string refusal) =>
        new RemoveGoal(Given.Id<GoalId>(goal), to is { } number ? Given.Id<GoalId>(number) : null).Refusals().ShouldBe([refusal]);

    [Fact]
    public void A_budget_line_is_removed()
    {
        new RemoveBudgetLine(GivenDraft.Line(2)).After().BudgetLines.Select(line => line.Name).ShouldBe(["Skola", "Skolhus"]);
        new RemoveBudgetLine(GivenDraft.Line(8)).Refusals().ShouldBe(["Budgetposten finns inte längre i utkastet."]);
    }

    private static EndActivity End(int activity, string reason, int? successor) =>
        new(GivenDraft.Id(activity), reason, successor is { } number ? GivenDraft.Id(number) : null, GivenDraft.All);
}
