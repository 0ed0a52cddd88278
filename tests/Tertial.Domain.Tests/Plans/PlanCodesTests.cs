using CsCheck;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class PlanCodesTests
{
    private static readonly CouncilGoal First = CouncilGoal(1), Second = CouncilGoal(2);

    [Fact]
    public void The_first_codes_of_a_new_plan()
    {
        var codes = new PlanCodes([Version()]);

        (codes.NextActivity(), codes.NextBudgetLine(), codes.NextBudgetLine(BudgetKind.Capital), codes.NextGoal(First), codes.NextGoal(null)).ShouldBe(("a-01", "b-01", "i-01", "1.1", "2.1"));
    }

    [Fact]
    public void A_code_that_an_earlier_version_used_is_never_given_again()
    {
        var codes = new PlanCodes([Version(["1.1", "1.2"], "a-01", "a-09"), Version(["1.1"], "a-01")]);

        (codes.NextActivity(), codes.NextGoal(null)).ShouldBe(("a-10", "1.3"));
    }

    [Fact]
    public void What_is_given_once_is_not_given_twice()
    {
        var codes = new PlanCodes([Version(["1.1"], "a-99")]);

        (codes.NextActivity(), codes.NextActivity()).ShouldBe(("a-100", "a-101"));
        (codes.NextGoal(null), codes.NextGoal(null)).ShouldBe(("1.2", "1.3"));
    }

    [Fact]
    public void Goals_under_the_same_council_goal_share_the_first_figure()
    {
        var version = Version(["3.1", "3.2", "5.1"]);
        foreach (var goal in version.Goals.Take(2)) goal.CouncilGoalIds.Add(First.Id);
        version.Goals[2].CouncilGoalIds.Add(Second.Id);

        (new PlanCodes([version]).NextGoal(First), new PlanCodes([version]).NextGoal(Second), new PlanCodes([version]).NextGoal(null)).ShouldBe(("3.3", "5.2", "6.1"));
    }

    [Fact]
    public void A_council_goal_gives_its_own_place_as_the_first_figure_unless_it_is_taken() =>
        (new PlanCodes([Version(["1.1"])]).NextGoal(Second), new PlanCodes([Version(["2.1"])]).NextGoal(Second)).ShouldBe(("2.1", "3.1"));

    [Theory]
    [InlineData("A-07", "a-08")]
    [InlineData("aktivitet 7", "a-01")]
    [InlineData("a-7b", "a-01")]
    [InlineData("a-99999999999999999999", "a-01")]
    public void Codes_brought_from_elsewhere_are_counted_on_from_where_they_can_be(string used, string next) =>
        new PlanCodes([Version([], used)]).NextActivity().ShouldBe(next);

    [Fact]
    public void No_code_is_ever_one_that_is_used() =>
        Gen.OneOf("a-01", "A-01", "a-1", "a-02", "a-10", "a-", "1.1", "x", "", "a-1.1", "a- 3").Array[0, 8].Sample(used =>
        {
            var codes = new PlanCodes([Version(used, used)]);
            string[] given = [codes.NextActivity(), codes.NextActivity(), codes.NextGoal(null), codes.NextGoal(First)];
            given.ShouldBeUnique();
            given.ShouldAllBe(code => !used.Contains(code, StringComparer.OrdinalIgnoreCase));
        });

    private static PlanVersion Version(string[]? goals = null, params string[] activities) => Given.Version(proposed: null,
        goals: [.. (goals ?? []).Select((code, number) => Goal.Of(Given.Id<PlanVersionId>(1), Given.Id<GoalId>(number + 1), Given.Goal().Content with { Code = code, CouncilGoalIds = new List<CouncilGoalId>() }))],
        activities: [.. activities.Select((code, number) => Activity.Of(Given.Id<PlanVersionId>(1), Given.Id<ActivityId>(number + 1), Given.Activity().Content with { Code = code }))]);

    private static CouncilGoal CouncilGoal(int number) => new() { Id = Given.Id<CouncilGoalId>(number), Slug = $"mal-{number}", Order = number, Versions = [], Origin = Origin.Own };
}
