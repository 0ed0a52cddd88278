using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>A board's point that hangs on a decision of the council.</summary>
public sealed class ConditionTests
{
    private readonly Matter _council = Given.Matter(2);
    private readonly Matter _board = Given.Matter(1);
    private readonly DecisionPoint _frames;
    private readonly DecisionPoint _plan;
    private readonly DecisionPoint _stating;
    private readonly Condition _condition;

    public ConditionTests()
    {
        _frames = _council.Point(Given.Council, Effect.EstablishFrames);
        _plan = _board.Point();
        _stating = _board.Point(effect: Effect.StateCondition);
        _condition = _board.Condition([_plan], _frames, _stating);
        _board.Decide("2023-11-07", Outcome.Approved, _plan);
    }

    [Theory]
    [InlineData(null, Standing.DecidedConditional)]
    [InlineData(Outcome.ReferredBack, Standing.DecidedConditional)]
    [InlineData(Outcome.Postponed, Standing.DecidedConditional)]
    [InlineData(Outcome.Approved, Standing.InForce)]
    [InlineData(Outcome.ApprovedWithChanges, Standing.DecidedConditional)]
    [InlineData(Outcome.Rejected, Standing.Lapsed)]
    [InlineData(Outcome.Withdrawn, Standing.Lapsed)]
    public void What_the_council_does_settles_the_condition(Outcome? outcome, Standing expected)
    {
        if (outcome is { } done) DecideFrames("2023-11-27", done);

        StandingOn("2023-11-26").ShouldBe(Standing.DecidedConditional);
        StandingOn("2023-11-27").ShouldBe(expected);
    }

    [Fact]
    public void A_fulfilled_condition_brings_the_point_into_force_from_the_day_of_fulfilment()
    {
        DecideFrames("2023-11-27", Outcome.Approved);

        Ledger.InForceFrom(_plan.Id, Given.Day("2023-12-31")).ShouldBe(Given.Day("2023-11-27"));
        Ledger.StateOn(_condition, Given.Day("2023-11-27")).ShouldBe(new(ConditionStanding.Fulfilled, Given.Day("2023-11-27"), _frames.Id));
    }

    [Fact]
    public void A_condition_that_was_fulfilled_before_the_decision_does_not_delay_it()
    {
        DecideFrames("2023-10-30", Outcome.Approved);

        Ledger.InForceFrom(_plan.Id, Given.Day("2023-12-31")).ShouldBe(Given.Day("2023-11-07"));
    }

    [Theory]
    [InlineData(true, Standing.InForce)]
    [InlineData(false, Standing.Lapsed)]
    public void Approved_with_changes_leaves_it_to_a_person_to_establish(bool fulfilled, Standing expected)
    {
        DecideFrames("2023-11-27", Outcome.ApprovedWithChanges);
        _condition.Establish("2023-12-04", fulfilled);

        StandingOn("2023-12-03").ShouldBe(Standing.DecidedConditional);
        StandingOn("2023-12-04").ShouldBe(expected);
    }

    [Fact]
    public void What_was_established_before_the_change_was_decided_does_not_count()
    {
        _condition.Establish("2023-11-20");
        DecideFrames("2023-11-27", Outcome.ApprovedWithChanges);

        StandingOn("2023-12-31").ShouldBe(Standing.DecidedConditional);
    }

    [Fact]
    public void What_was_established_the_same_day_as_the_change_counts()
    {
        DecideFrames("2023-11-27", Outcome.ApprovedWithChanges);
        _condition.Establish("2023-11-27");

        StandingOn("2023-11-27").ShouldBe(Standing.InForce);
    }

    [Fact]
    public void What_a_person_establishes_never_overrides_a_clear_decision()
    {
        _condition.Establish("2023-11-28", fulfilled: false);
        DecideFrames("2023-11-27", Outcome.Approved);

        StandingOn("2023-12-31").ShouldBe(Standing.InForce);
    }

    [Theory]
    [InlineData(null, Standing.DecidedConditional)]
    [InlineData(true, Standing.InForce)]
    [InlineData(false, Standing.Lapsed)]
    public void When_the_point_it_was_fulfilled_by_is_annulled_a_person_must_establish_it(bool? fulfilled, Standing expected)
    {
        DecideFrames("2023-11-27", Outcome.Approved);
        _council.Annul(_frames, "2024-03-01");
        if (fulfilled is { } established) _condition.Establish("2024-03-10", established);

        StandingOn("2024-02-29").ShouldBe(Standing.InForce);
        StandingOn("2024-03-10").ShouldBe(expected);
    }

    [Theory]
    [InlineData(Outcome.Rejected)]
    [InlineData(Outcome.Withdrawn)]
    public void Voting_down_the_point_that_states_it_makes_the_condition_fall_away(Outcome outcome)
    {
        _board.Decide("2023-11-07", outcome, _stating);
        DecideFrames("2023-11-27", Outcome.Rejected);

        StandingOn("2023-12-31").ShouldBe(Standing.InForce);
        Ledger.InForceFrom(_plan.Id, Given.Day("2023-12-31")).ShouldBe(Given.Day("2023-11-07"));
    }

    [Fact]
    public void A_condition_that_falls_away_later_frees_the_point_from_that_day()
    {
        _board.Decide("2023-12-05", Outcome.Rejected, _stating);

        StandingOn("2023-12-04").ShouldBe(Standing.DecidedConditional);
        Ledger.InForceFrom(_plan.Id, Given.Day("2023-12-31")).ShouldBe(Given.Day("2023-12-05"));
    }

    [Theory]
    [InlineData(Outcome.Approved)]
    [InlineData(Outcome.Postponed)]
    public void A_stating_point_that_is_not_voted_down_keeps_the_condition(Outcome outcome)
    {
        _board.Decide("2023-11-07", outcome, _stating);

        StandingOn("2023-12-31").ShouldBe(Standing.DecidedConditional);
    }

    [Fact]
    public void A_decision_that_applies_later_fulfils_the_condition_from_then()
    {
        var later = _council.Point(Given.Council, effectiveFrom: "2024-01-01");
        var waiting = _board.Point();
        _board.Condition([waiting], later);
        _board.Decide("2023-11-07", Outcome.Approved, waiting);
        _council.Decide("2023-11-27", Outcome.Approved, Given.Council, later);

        Ledger.StandingOn(waiting.Id, Given.Day("2023-12-31")).ShouldBe(Standing.DecidedNotYetInForce);
        Ledger.StandingOn(waiting.Id, Given.Day("2024-01-01")).ShouldBe(Standing.InForce);
    }

    private DecisionLedger Ledger => Given.Ledger(_board, _council);

    private void DecideFrames(string on, Outcome outcome) => _council.Decide(on, outcome, Given.Council, _frames);

    private Standing StandingOn(string date) => Ledger.StandingOn(_plan.Id, Given.Day(date));
}
