using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>How a matter goes from meeting to meeting.</summary>
public sealed class HandlingTests
{
    private readonly Matter _matter = Given.Matter();

    [Theory]
    [InlineData(Outcome.Approved)]
    [InlineData(Outcome.Rejected)]
    [InlineData(Outcome.ApprovedWithChanges)]
    public void A_committee_that_prepares_settles_nothing(Outcome proposal)
    {
        var point = _matter.Point();
        _matter.Handle("2023-10-24", Given.Committee, decides: false, Given.Outcome(point, proposal));

        Given.Ledger(_matter).StandingOn(point.Id, Given.Day("2023-12-31")).ShouldBe(Standing.Proposed);
    }

    [Fact]
    public void A_body_that_is_not_to_decide_the_point_settles_nothing_even_when_it_decides_others()
    {
        var (own, councils) = (_matter.Point(), _matter.Point(Given.Council));
        _matter.Decide("2023-11-07", Outcome.Approved, own, councils);
        var ledger = Given.Ledger(_matter);

        ledger.StandingOn(own.Id, Given.Day("2023-11-07")).ShouldBe(Standing.InForce);
        ledger.StandingOn(councils.Id, Given.Day("2023-11-07")).ShouldBe(Standing.Proposed);
    }

    [Fact]
    public void The_deciding_body_that_only_prepares_settles_nothing()
    {
        var point = _matter.Point();
        _matter.Handle("2023-11-07", Given.Board, decides: false, Given.Outcome(point, Outcome.Approved));

        Given.Ledger(_matter).StandingOn(point.Id, Given.Day("2023-11-07")).ShouldBe(Standing.Proposed);
    }

    [Theory]
    [InlineData(Outcome.Postponed)]
    [InlineData(Outcome.ReferredBack)]
    public void A_point_that_was_put_off_is_decided_at_a_later_meeting(Outcome first)
    {
        var point = _matter.Point();
        _matter.Decide("2023-11-07", first, point);
        _matter.Decide("2023-12-05", Outcome.Approved, point);
        var ledger = Given.Ledger(_matter);

        ledger.StandingOn(point.Id, Given.Day("2023-12-04")).ShouldBe(Standing.Proposed);
        ledger.StandingOn(point.Id, Given.Day("2023-12-05")).ShouldBe(Standing.InForce);
        ledger.InForceFrom(point.Id, Given.Day("2023-12-31")).ShouldBe(Given.Day("2023-12-05"));
    }

    [Fact]
    public void Points_of_one_matter_are_decided_at_different_meetings()
    {
        var (first, second) = (_matter.Point(), _matter.Point());
        _matter.Decide("2023-11-07", Outcome.Approved, first);
        _matter.Decide("2023-12-05", Outcome.Rejected, second);
        var ledger = Given.Ledger(_matter);

        ledger.StandingOn(first.Id, Given.Day("2023-11-07")).ShouldBe(Standing.InForce);
        ledger.StandingOn(second.Id, Given.Day("2023-11-07")).ShouldBe(Standing.Proposed);
        ledger.StandingOn(second.Id, Given.Day("2023-12-05")).ShouldBe(Standing.Rejected);
    }

    [Fact]
    public void A_withdrawal_settles_the_point_whoever_notes_it()
    {
        var point = _matter.Point(Given.Council);
        _matter.Handle("2023-11-07", Given.Board, decides: false, Given.Outcome(point, Outcome.Withdrawn));

        Given.Ledger(_matter).StandingOn(point.Id, Given.Day("2023-11-07")).ShouldBe(Standing.Rejected);
    }

    [Fact]
    public void The_point_keeps_its_identity_when_its_printed_number_changes()
    {
        var point = _matter.Point();
        _matter.Handle("2023-11-07", Given.Board, true, new PointOutcome { DecisionPointId = point.Id, Outcome = Outcome.Approved, PrintedNumber = 4 });
        var decision = Given.Ledger(_matter).DecisionOn(point.Id, Given.Day("2023-11-07"))!;

        decision.Outcome.PrintedNumber.ShouldBe(4);
        decision.IsApproval.ShouldBeTrue();
        Given.Ledger(_matter).Point(point.Id).Number.ShouldBe(1);
    }

    [Fact]
    public void The_latest_of_two_decisions_counts_from_its_meeting()
    {
        var point = _matter.Point();
        _matter.Decide("2023-12-05", Outcome.Rejected, point);
        _matter.Decide("2023-11-07", Outcome.Approved, point);
        var ledger = Given.Ledger(_matter);

        ledger.StandingOn(point.Id, Given.Day("2023-12-04")).ShouldBe(Standing.InForce);
        ledger.StandingOn(point.Id, Given.Day("2023-12-05")).ShouldBe(Standing.Rejected);
    }

    [Fact]
    public void The_ledger_finds_a_point_its_matter_and_its_conditions()
    {
        var point = _matter.Point();
        var condition = _matter.Condition([point]);
        var ledger = Given.Ledger(_matter);

        ledger.Points.ShouldBe([point]);
        ledger.MatterOf(point.Id).ShouldBe(_matter);
        ledger.ConditionsOn(point.Id).ShouldBe([condition]);
    }
}
