using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests.Plans;

/// <summary>A plan whose first version is adopted in November and whose second is adopted in June.</summary>
public sealed class PlanHistoryTests
{
    private readonly PlanVersion _first = Given.Version(1, "2023-10-16");
    private readonly PlanVersion _second = Given.Version(2, "2024-05-20");
    private readonly Matter _autumn = Given.Matter(1);
    private readonly Matter _spring = Given.Matter(2, "2024-05-20");
    private readonly DecisionPoint _change;

    public PlanHistoryTests()
    {
        var adoption = _autumn.Point(effect: Effect.AdoptPlan, version: _first);
        _autumn.Decide("2023-11-07", Outcome.Approved, adoption);
        _change = _spring.Point(effect: Effect.AdoptPlan, version: _second);
    }

    [Theory]
    [InlineData("2024-05-19", VersionStanding.InForce, VersionStanding.Draft)]
    [InlineData("2024-05-20", VersionStanding.InForce, VersionStanding.Proposed)]
    [InlineData("2024-06-04", VersionStanding.Superseded, VersionStanding.InForce)]
    [InlineData("2024-10-01", VersionStanding.InForce, VersionStanding.Annulled)]
    public void A_new_version_supersedes_the_old_until_it_is_annulled(string date, VersionStanding first, VersionStanding second)
    {
        _spring.Decide("2024-06-04", Outcome.Approved, _change);
        _spring.Annul(_change, "2024-10-01");

        (StandingOn(_first, date), StandingOn(_second, date)).ShouldBe((first, second));
        History.InForceOn(Given.Day(date)).ShouldBe(second == VersionStanding.InForce ? _second : _first);
    }

    [Theory]
    [InlineData(Outcome.Rejected, VersionStanding.Rejected)]
    [InlineData(Outcome.Withdrawn, VersionStanding.Rejected)]
    [InlineData(Outcome.Postponed, VersionStanding.Proposed)]
    public void A_version_that_is_not_adopted_leaves_the_old_one_in_force(Outcome outcome, VersionStanding expected)
    {
        _spring.Decide("2024-06-04", outcome, _change);

        (StandingOn(_first, "2024-12-31"), StandingOn(_second, "2024-12-31")).ShouldBe((VersionStanding.InForce, expected));
    }

    [Fact]
    public void A_version_decided_for_later_waits_for_its_day()
    {
        var later = _spring.Point(effect: Effect.AdoptPlan, version: _second, effectiveFrom: "2024-09-01");
        _spring.Points.Remove(_change);
        _spring.Decide("2024-06-04", Outcome.Approved, later);

        StandingOn(_second, "2024-08-31").ShouldBe(VersionStanding.DecidedNotYetInForce);
        StandingOn(_first, "2024-08-31").ShouldBe(VersionStanding.InForce);
        StandingOn(_second, "2024-09-01").ShouldBe(VersionStanding.InForce);
    }

    [Fact]
    public void The_version_in_force_is_the_one_that_came_into_force_last()
    {
        var third = Given.Version(3, "2024-04-15");
        var matter = Given.Matter(3);
        matter.Decide("2024-05-07", Outcome.Approved, matter.Point(effect: Effect.AdoptPlan, version: third));
        _spring.Decide("2024-06-04", Outcome.Approved, _change);
        var history = new PlanHistory(Given.Plan(), [third, _second, _first], Given.Ledger(matter, _spring, _autumn));

        history.InForceOn(Given.Day("2024-12-31")).ShouldBe(_second);
        history.AdoptionsBy(Given.Day("2024-12-31")).Select(adoption => adoption.Version.Number).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void Two_versions_in_force_from_the_same_day_follow_their_numbers()
    {
        _autumn.Decide("2023-11-07", Outcome.Approved, _autumn.Point(effect: Effect.AdoptPlan, version: _second));

        History.InForceOn(Given.Day("2023-11-07")).ShouldBe(_second);
    }

    [Fact]
    public void Approved_with_changes_adopts_the_version_as_decided_and_keeps_the_proposal()
    {
        var asDecided = Given.Version(3, "2024-06-04");
        _spring.Handle("2024-06-04", Given.Board, true, Given.Outcome(_change, Outcome.ApprovedWithChanges, "Aktivitet a-03 stryks.", asDecided));
        var history = new PlanHistory(Given.Plan(), [_first, _second, asDecided], Given.Ledger(_autumn, _spring));

        history.InForceOn(Given.Day("2024-06-04")).ShouldBe(asDecided);
        history.StandingOn(_second, Given.Day("2024-06-04")).ShouldBe(VersionStanding.Proposed);
        history.StandingOn(asDecided, Given.Day("2024-06-03")).ShouldBe(VersionStanding.Draft);
        history.PointFor(asDecided).ShouldBe(_change);
    }

    [Fact]
    public void Approved_with_changes_never_brings_the_proposal_into_force()
    {
        _spring.Decide("2024-06-04", Outcome.ApprovedWithChanges, _change);

        History.InForceOn(Given.Day("2024-06-04")).ShouldBe(_first);
    }

    [Fact]
    public void The_budget_part_follows_its_own_point()
    {
        var budget = _spring.Point(effect: Effect.AdoptBudget, version: _second);
        _spring.Condition([budget]);
        _spring.Decide("2024-06-04", Outcome.Approved, _change, budget);

        StandingOn(_second, "2024-06-04").ShouldBe(VersionStanding.InForce);
        History.StandingOn(_second, Given.Day("2024-06-04"), Effect.AdoptBudget).ShouldBe(VersionStanding.DecidedConditional);
        History.InForceOn(Given.Day("2024-06-04"), Effect.AdoptBudget).ShouldBeNull();
        History.PointFor(_second, Effect.AdoptBudget).ShouldBe(budget);
    }

    [Fact]
    public void A_lapsed_version_is_said_to_have_lapsed()
    {
        _spring.Condition([_change]).Establish("2024-06-10", fulfilled: false);
        _spring.Decide("2024-06-04", Outcome.Approved, _change);

        (StandingOn(_second, "2024-06-09"), StandingOn(_second, "2024-06-10")).ShouldBe((VersionStanding.DecidedConditional, VersionStanding.Lapsed));
    }

    [Fact]
    public void A_rejected_version_may_be_put_forward_again_and_keeps_its_past()
    {
        _spring.Decide("2024-06-04", Outcome.Rejected, _change);
        var again = Given.Matter(3, "2024-08-01");
        again.Decide("2024-09-03", Outcome.Approved, again.Point(effect: Effect.AdoptPlan, version: _second));
        var history = new PlanHistory(Given.Plan(), [_first, _second], Given.Ledger(again, _autumn, _spring));

        history.StandingOn(_second, Given.Day("2024-09-02")).ShouldBe(VersionStanding.Rejected);
        history.StandingOn(_second, Given.Day("2024-09-03")).ShouldBe(VersionStanding.InForce);
    }

    [Fact]
    public void A_version_decided_again_after_annulment_was_in_force_before_it()
    {
        _spring.Decide("2024-06-04", Outcome.Approved, _change);
        _spring.Annul(_change, "2024-08-01");
        var again = Given.Matter(3, "2024-08-01");
        again.Decide("2024-09-03", Outcome.Approved, again.Point(effect: Effect.AdoptPlan, version: _second));
        var history = new PlanHistory(Given.Plan(), [_first, _second], Given.Ledger(_autumn, _spring, again));

        string[] dates = ["2024-06-04", "2024-08-01", "2024-09-03"];
        dates.Select(date => history.StandingOn(_second, Given.Day(date)))
            .ShouldBe([VersionStanding.InForce, VersionStanding.Annulled, VersionStanding.InForce]);
    }

    [Fact]
    public void A_version_without_a_point_is_only_proposed_and_other_plans_are_left_alone()
    {
        var history = new PlanHistory(Given.Plan(2025), [_first, Given.Version(1, "2024-10-14", Given.Plan(2025))], Given.Ledger(_autumn));

        history.Versions.ShouldHaveSingleItem().PlanId.ShouldBe(Given.Plan(2025).Id);
        history.StandingOn(history.Versions[0], Given.Day("2024-12-31")).ShouldBe(VersionStanding.Proposed);
        history.PointFor(history.Versions[0]).ShouldBeNull();
    }

    private PlanHistory History => new(Given.Plan(), [_second, _first], Given.Ledger(_autumn, _spring));

    private VersionStanding StandingOn(PlanVersion version, string date) => History.StandingOn(version, Given.Day(date));
}
