using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>KS 23/702: the board adopts plan and budget on condition that the council decides on revised frames.</summary>
public sealed class AngeCaseTests
{
    private readonly PlanVersion _version = Given.Version(activities: Given.Activity());
    private readonly Matter _board = Given.Matter(1, "2023-10-16");
    private readonly Matter _council = Given.Matter(2, "2023-10-16");
    private readonly DecisionPoint _plan;
    private readonly DecisionPoint _budget;
    private readonly DecisionPoint _condition;
    private readonly DecisionPoint _frames;

    public AngeCaseTests()
    {
        _plan = _board.Point(effect: Effect.AdoptPlan, version: _version);
        _budget = _board.Point(effect: Effect.AdoptBudget, version: _version);
        _condition = _board.Point(effect: Effect.StateCondition);
        _frames = _council.Point(Given.Council, Effect.EstablishFrames);
        _board.Condition([_plan, _budget], _frames, _condition);

        _board.Handle("2023-10-24", Given.Committee, decides: false,
            Given.Outcome(_plan, Outcome.Approved), Given.Outcome(_budget, Outcome.Approved), Given.Outcome(_condition, Outcome.Approved));
        _board.Decide("2023-11-07", Outcome.Approved, _plan, _budget, _condition);
    }

    [Theory]
    [InlineData("2023-10-15", VersionStanding.Draft)]
    [InlineData("2023-10-16", VersionStanding.Proposed)]
    [InlineData("2023-10-24", VersionStanding.Proposed)]
    [InlineData("2023-11-07", VersionStanding.DecidedConditional)]
    [InlineData("2023-11-26", VersionStanding.DecidedConditional)]
    [InlineData("2023-11-27", VersionStanding.InForce)]
    [InlineData("2024-12-31", VersionStanding.InForce)]
    public void Plan_and_budget_go_from_draft_to_force(string date, VersionStanding expected)
    {
        DecideFrames(Outcome.Approved);

        StandingOn(date, Effect.AdoptPlan).ShouldBe(expected);
        StandingOn(date, Effect.AdoptBudget).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Outcome.Rejected, VersionStanding.Lapsed)]
    [InlineData(Outcome.Postponed, VersionStanding.DecidedConditional)]
    [InlineData(Outcome.ApprovedWithChanges, VersionStanding.DecidedConditional)]
    public void Other_frames_than_proposed_do_not_bring_the_plan_into_force(Outcome outcome, VersionStanding expected)
    {
        DecideFrames(outcome);

        StandingOn("2024-01-01", Effect.AdoptPlan).ShouldBe(expected);
    }

    [Fact]
    public void The_point_that_states_the_condition_is_itself_in_force_at_once()
    {
        Given.Ledger(_board, _council).StandingOn(_condition.Id, Given.Day("2023-11-07")).ShouldBe(Standing.InForce);
    }

    [Fact]
    public void The_case_may_be_decided_by_the_bodies_that_decide_it()
    {
        var ledger = Given.Ledger(_board, _council);
        var handling = Given.Handling(_council, "2023-11-27", Given.Council, decides: true, Given.Outcome(_frames, Outcome.Approved));
        _council.Handle("2023-11-07", Given.Board, decides: false, Given.Outcome(_frames, Outcome.Approved));

        Competence.ObstaclesToHandling(ledger, Given.Council, handling).ShouldBeEmpty();
    }

    private VersionStanding StandingOn(string date, Effect part) =>
        new PlanHistory(Given.Plan(), [_version], Given.Ledger(_board, _council)).StandingOn(_version, Given.Day(date), part);

    private void DecideFrames(Outcome outcome) => _council.Decide("2023-11-27", outcome, Given.Council, _frames);
}
