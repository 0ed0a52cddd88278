using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class ReorderingTests
{
    [Theory]
    [InlineData(1, "down", "2 1 3")]
    [InlineData(3, "up", "1 3 2")]
    [InlineData(2, "up", "2 1 3")]
    [InlineData(1, "3", "2 3 1")]
    [InlineData(3, "1", "3 1 2")]
    [InlineData(2, "2", "1 2 3")]
    public void An_activity_is_put_elsewhere_among_those_of_its_goal(int activity, string where, string order)
    {
        var after = new ReorderActivity(GivenDraft.Id(activity), Where(where)).After();

        after.Order(GivenDraft.First).ShouldBe(order);
        after.Order(GivenDraft.Second).ShouldBe("4 5");
    }

    [Theory]
    [InlineData(1, "up", "Läslyft står redan först.")]
    [InlineData(3, "down", "Lovskola står redan sist.")]
    [InlineData(2, "4", "Välj en plats från 1 till 3.")]
    [InlineData(2, "0", "Välj en plats från 1 till 3.")]
    [InlineData(7, "up", "Aktiviteten finns inte längre i utkastet.")]
    public void There_are_only_so_many_places(int activity, string where, string refusal) =>
        new ReorderActivity(GivenDraft.Id(activity), Where(where)).Refusals().ShouldBe([refusal]);

    [Fact]
    public void A_step_touches_only_the_two_that_change_places() =>
        new ReorderActivity(GivenDraft.Id(1), Placing.Down).EditOf(GivenDraft.Draft()).Activities.Select(edit => edit.Id).ShouldBe([GivenDraft.Id(1), GivenDraft.Id(2)], ignoreOrder: true);

    [Fact]
    public void Things_that_share_a_number_get_one_each()
    {
        var draft = new PlanShape([new(1)], [new(1) { Order = 4 }, new(2) { Order = 4 }, new(3) { Order = 4 }], []).Build();

        new ReorderActivity(GivenDraft.Id(3), Placing.At(1)).After(draft).Order(GivenDraft.First).ShouldBe("3 1 2");
        draft.Activities.Select(activity => activity.Order).Order().ShouldBe([4, 5, 6]);
    }

    [Fact]
    public void A_goal_changes_places_with_those_read_under_the_same_council_goal()
    {
        var after = new ReorderGoal(GivenDraft.Second, Placing.Up).After();

        after.Goals.OrderBy(goal => goal.Order).Select(goal => goal.Id).ShouldBe([GivenDraft.Second, GivenDraft.First, GivenDraft.Third]);
        new ReorderGoal(GivenDraft.Third, Placing.Up).Refusals().ShouldBe(["Mål 1.3 står redan först."]);
        new ReorderGoal(Given.Id<GoalId>(8), Placing.Up).Refusals().ShouldBe(["Målet finns inte längre i utkastet."]);
    }

    [Fact]
    public void A_budget_line_changes_places_with_those_of_its_kind()
    {
        var after = new ReorderBudgetLine(GivenDraft.Line(2), Placing.Up).After();

        after.BudgetLines.OrderBy(line => line.Order).Select(line => line.Name).ShouldBe(["Omsorg", "Skola", "Skolhus"]);
        new ReorderBudgetLine(GivenDraft.Line(3), Placing.Up).Refusals().ShouldBe(["Skolhus står redan först."]);
        new ReorderBudgetLine(GivenDraft.Line(8), Placing.Up).Refusals().ShouldBe(["Budgetposten finns inte längre i utkastet."]);
    }

    private static Placing Where(string where) => where switch
    {
        "up" => Placing.Up,
        "down" => Placing.Down,
        _ => Placing.At(int.Parse(where, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
