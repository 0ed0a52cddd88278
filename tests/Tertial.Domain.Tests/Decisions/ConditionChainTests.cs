using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>Conditions that reach through several matters.</summary>
public sealed class ConditionChainTests
{
    private readonly Matter[] _matters = [Given.Matter(1), Given.Matter(2), Given.Matter(3)];
    private readonly DecisionPoint _first;
    private readonly DecisionPoint _second;
    private readonly DecisionPoint _third;

    public ConditionChainTests()
    {
        (_first, _second, _third) = (_matters[0].Point(), _matters[1].Point(), _matters[2].Point());
        _matters[0].Condition([_first], _second);
        _matters[1].Condition([_second], _third);
        _matters[0].Decide("2023-11-01", Outcome.Approved, _first);
        _matters[1].Decide("2023-11-02", Outcome.Approved, _second);
    }

    [Theory]
    [InlineData(Outcome.Approved, Standing.InForce)]
    [InlineData(Outcome.Rejected, Standing.Lapsed)]
    [InlineData(Outcome.Postponed, Standing.DecidedConditional)]
    public void The_last_decision_settles_the_whole_chain(Outcome outcome, Standing expected)
    {
        _matters[2].Decide("2023-11-03", outcome, _third);
        var ledger = Given.Ledger(_matters);

        ledger.StandingOn(_first.Id, Given.Day("2023-11-02")).ShouldBe(Standing.DecidedConditional);
        ledger.StandingOn(_first.Id, Given.Day("2023-11-03")).ShouldBe(expected);
        ledger.StandingOn(_second.Id, Given.Day("2023-11-03")).ShouldBe(expected);
    }

    [Fact]
    public void The_chain_is_in_force_from_the_last_fulfilment()
    {
        _matters[2].Decide("2023-11-03", Outcome.Approved, _third);

        Given.Ledger(_matters).InForceFrom(_first.Id, DateOnly.MaxValue).ShouldBe(Given.Day("2023-11-03"));
    }

    [Fact]
    public void When_the_last_decision_is_annulled_the_condition_on_it_opens_and_so_do_those_before_it()
    {
        _matters[2].Decide("2023-11-03", Outcome.Approved, _third);
        _matters[2].Annul(_third, "2024-01-01");
        var ledger = Given.Ledger(_matters);

        ledger.StandingOn(_second.Id, Given.Day("2024-01-01")).ShouldBe(Standing.DecidedConditional);
        ledger.StandingOn(_first.Id, Given.Day("2024-01-01")).ShouldBe(Standing.DecidedConditional);
    }

    [Fact]
    public void A_circle_through_several_matters_is_refused()
    {
        _matters[2].Condition([_third], _first);

        Should.Throw<InvalidOperationException>(() => Given.Ledger(_matters)).Message.ShouldStartWith("Conditions hang on each other in a circle");
    }

    [Fact]
    public void A_point_can_not_hang_on_itself()
    {
        _matters[2].Condition([_third], _third);

        ConditionCycle.Find(_matters).ShouldBe(_third.Id);
    }

    [Fact]
    public void A_circle_through_the_point_that_states_a_condition_is_refused()
    {
        _matters[2].Condition([_third], statedBy: _first);

        ConditionCycle.Find(_matters).ShouldNotBeNull();
    }

    [Fact]
    public void Two_ways_to_the_same_point_are_no_circle()
    {
        _matters[0].Condition([_first], _third);

        ConditionCycle.Find(_matters).ShouldBeNull();
    }
}
