using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>A point that hangs on a fact, such as a grant, which someone must establish.</summary>
public sealed class FactConditionTests
{
    private readonly Matter _matter = Given.Matter();
    private readonly DecisionPoint _point;
    private readonly Condition _condition;

    public FactConditionTests()
    {
        _point = _matter.Point();
        _condition = _matter.Condition([_point]);
        _matter.Decide("2023-11-07", Outcome.Approved, _point);
    }

    [Theory]
    [InlineData(true, Standing.InForce)]
    [InlineData(false, Standing.Lapsed)]
    public void It_is_open_until_someone_establishes_it(bool fulfilled, Standing expected)
    {
        _condition.Establish("2024-01-15", fulfilled);

        StandingOn("2024-01-14").ShouldBe(Standing.DecidedConditional);
        StandingOn("2024-01-15").ShouldBe(expected);
    }

    [Fact]
    public void The_latest_that_was_established_counts()
    {
        _condition.Establish("2024-01-15", fulfilled: true);
        _condition.Establish("2024-02-15", fulfilled: false);

        StandingOn("2024-02-14").ShouldBe(Standing.InForce);
        StandingOn("2024-02-15").ShouldBe(Standing.Lapsed);
    }

    [Fact]
    public void It_may_be_established_by_a_person()
    {
        Given.Ledger(_matter).ObstaclesToEstablishing(_condition, Given.Day("2024-01-15")).ShouldBeEmpty();
    }

    [Fact]
    public void It_can_not_be_established_once_it_has_fallen_away()
    {
        var stating = _matter.Point(effect: Effect.StateCondition);
        var governed = _matter.Point();
        var condition = _matter.Condition([governed], statedBy: stating);
        _matter.Decide("2023-11-07", Outcome.Rejected, stating);

        Given.Ledger(_matter).ObstaclesToEstablishing(condition, Given.Day("2023-11-07")).ShouldHaveSingleItem().Text.ShouldStartWith("Villkoret har fallit bort");
    }

    private Standing StandingOn(string date) => Given.Ledger(_matter).StandingOn(_point.Id, Given.Day(date));
}
