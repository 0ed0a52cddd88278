using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

public sealed class MoveMoneyTests
{
    [Fact]
    public void Money_moved_leaves_the_total_as_it_was()
    {
        var before = GivenDraft.Draft();

        var after = new MoveMoney(GivenDraft.Line(1), GivenDraft.Line(2), new(40_00)).After();

        (Of(after, 1), Of(after, 2)).ShouldBe((Of(before, 1) - new Money(40_00), Of(before, 2) + new Money(40_00)));
        after.NetOf(BudgetKind.Operating, 2024).ShouldBe(before.NetOf(BudgetKind.Operating, 2024));
    }

    [Theory]
    [InlineData(1, 1, 100, "Välj två olika budgetposter.")]
    [InlineData(1, 2, 0, "Skriv ett belopp som är större än noll.")]
    [InlineData(1, 2, -100, "Skriv ett belopp som är större än noll.")]
    [InlineData(1, 3, 100, "Pengar kan inte flyttas mellan drift och investering.")]
    [InlineData(1, 2, 100_01, "Skola har inte så mycket pengar att flytta.")]
    [InlineData(9, 2, 100, "Budgetposten finns inte längre i utkastet.")]
    public void What_cannot_be_moved_is_refused(int from, int to, long ore, string why) =>
        new MoveMoney(GivenDraft.Line(from), GivenDraft.Line(to), new(ore)).Refusals().ShouldContain(why);

    private static Money Of(PlanVersion draft, int line) => draft.BudgetLines.Single(candidate => candidate.Id == GivenDraft.Line(line)).Budget.Cost;
}
