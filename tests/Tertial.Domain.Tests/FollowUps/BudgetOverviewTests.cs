using CsCheck;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.FollowUps;

public sealed class BudgetOverviewTests
{
    [Fact]
    public void The_units_sums_are_the_whole() =>
        Gen.Select(Gen.Int[0, 3], Gen.Long[0, 1_000_000], Gen.Nullable(Gen.Long[0, 1_000_000])).Array[1, 12].Sample(lines =>
        {
            var overview = new BudgetOverview([.. lines.Select((line, place) => Line(place, line.Item1, line.Item2, line.Item3))]);
            var (units, whole) = (overview.ByUnit(BudgetKind.Operating), overview.Of(BudgetKind.Operating));

            units.Sum(unit => unit.Total.Budget.Net.Ore).ShouldBe(whole.Total.Budget.Net.Ore);
            units.Sum(unit => unit.Total.Deviation?.Ore ?? 0).ShouldBe(whole.Total.Deviation?.Ore ?? 0);
            units.Sum(unit => unit.Total.NotReported).ShouldBe(whole.Total.NotReported);
            units.Sum(unit => unit.Original.Net.Ore).ShouldBe(whole.Original.Net.Ore);
        });

    [Fact]
    public void A_line_that_carries_two_activities_is_in_each_of_theirs()
    {
        var (first, second) = (new ActivityId(Id(81)), new ActivityId(Id(82)));
        var overview = new BudgetOverview([Line(1, 1, 500, 600) with { ActivityIds = [first, second] }, Line(2, 1, 100, null) with { ActivityIds = [second] }]);

        overview.ByActivity(BudgetKind.Operating).Select(group => (group.Key, group.Total.Budget.Cost.Ore)).ShouldBe([(first, 500), (second, 600)]);
    }

    [Fact]
    public void A_revision_is_what_later_decisions_have_changed() =>
        (Line(1, 1, 500, null) with { Original = new Amounts(Money.Zero, new(450)) }).Revision.ShouldBe(new Money(-50));

    private static OverviewLine Line(int id, int unit, long budget, long? forecast) => new(
        new()
        {
            Id = new(Id(id)), Code = $"b-{id}", Name = $"Post {id}", Kind = BudgetKind.Operating, Budget = Cost(budget), Forecast = forecast is { } given ? Cost(given) : null,
            Deviation = forecast is { } known ? new Money(budget - known) : null, IsExample = false,
        },
        Cost(budget), unit == 0 ? null : new(Id(90 + unit)), []);

    private static Amounts Cost(long ore) => new(Money.Zero, new(ore));

    private static Guid Id(int number) => Guid.Parse($"018c0000-0000-7000-8000-{number:x12}");
}
