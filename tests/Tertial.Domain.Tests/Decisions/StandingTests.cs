using Tertial.Domain.Decisions;

namespace Tertial.Domain.Tests.Decisions;

/// <summary>The seven rows of the table of standings.</summary>
public sealed class StandingTests
{
    private const string Decided = "2023-11-07";

    [Theory]
    [InlineData(null, Standing.Proposed)]
    [InlineData(Outcome.ReferredBack, Standing.Proposed)]
    [InlineData(Outcome.Postponed, Standing.Proposed)]
    [InlineData(Outcome.Noted, Standing.Proposed)]
    [InlineData(Outcome.Rejected, Standing.Rejected)]
    [InlineData(Outcome.Withdrawn, Standing.Rejected)]
    [InlineData(Outcome.Approved, Standing.InForce)]
    [InlineData(Outcome.ApprovedWithChanges, Standing.InForce)]
    public void The_outcome_at_the_deciding_body_gives_the_standing(Outcome? outcome, Standing expected)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        if (outcome is { } settled) matter.Decide(Decided, settled, point);

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(Decided)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2023-11-06", Standing.Proposed)]
    [InlineData("2023-11-07", Standing.InForce)]
    [InlineData("2030-01-01", Standing.InForce)]
    public void A_decision_without_conditions_counts_from_the_day_of_the_meeting(string asked, Standing expected)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Decide(Decided, Outcome.Approved, point);

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(asked)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2024-01-01", "2023-12-31", Standing.DecidedNotYetInForce)]
    [InlineData("2024-01-01", "2024-01-01", Standing.InForce)]
    [InlineData("2023-01-01", "2023-11-06", Standing.Proposed)]
    [InlineData("2023-01-01", "2023-11-07", Standing.InForce)]
    public void A_stated_effective_date_can_only_delay(string effectiveFrom, string asked, Standing expected)
    {
        var matter = Given.Matter();
        var point = matter.Point(effectiveFrom: effectiveFrom);
        matter.Decide(Decided, Outcome.Approved, point);

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(asked)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(Outcome.Approved, "2024-02-29", Standing.InForce)]
    [InlineData(Outcome.Approved, "2024-03-01", Standing.Annulled)]
    [InlineData(Outcome.Rejected, "2024-03-01", Standing.Annulled)]
    public void Annulled_comes_before_every_other_standing_from_its_date(Outcome outcome, string asked, Standing expected)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Decide(Decided, outcome, point);
        matter.Annul(point, "2024-03-01");

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(asked)).ShouldBe(expected);
    }

    [Fact]
    public void The_first_annulment_is_the_one_that_counts()
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Annul(point, "2024-05-01");
        matter.Annul(point, "2024-03-01");

        Given.Ledger(matter).AnnulmentOn(point.Id, Given.Day("2024-12-31"))!.From.ShouldBe(Given.Day("2024-03-01"));
    }

    [Fact]
    public void Rejected_comes_before_any_condition()
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Condition([point]);
        matter.Decide(Decided, Outcome.Rejected, point);

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(Decided)).ShouldBe(Standing.Rejected);
    }

    [Theory]
    [InlineData(false, true, Standing.Lapsed)]
    [InlineData(false, null, Standing.Lapsed)]
    [InlineData(true, null, Standing.DecidedConditional)]
    [InlineData(true, true, Standing.InForce)]
    public void With_two_conditions_a_failed_one_outweighs_an_open_one_and_both_must_be_fulfilled(bool first, bool? second, Standing expected)
    {
        var matter = Given.Matter();
        var point = matter.Point();
        matter.Condition([point]).Establish(Decided, first);
        var other = matter.Condition([point]);
        if (second is { } fulfilled) other.Establish(Decided, fulfilled);
        matter.Decide(Decided, Outcome.Approved, point);

        Given.Ledger(matter).StandingOn(point.Id, Given.Day(Decided)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2023-12-01", null, null, "2023-12-01")]
    [InlineData("2023-12-01", "2024-01-01", null, "2024-01-01")]
    [InlineData("2023-12-01", "2024-01-01", "2024-02-01", "2024-02-01")]
    [InlineData("2023-12-01", null, "2023-10-01", "2023-12-01")]
    public void It_is_in_force_from_the_latest_of_decision_effective_date_and_fulfilment(string decided, string? effective, string? fulfilled, string from)
    {
        var matter = Given.Matter();
        var point = matter.Point(effectiveFrom: effective);
        if (fulfilled is not null) matter.Condition([point]).Establish(fulfilled);
        matter.Decide(decided, Outcome.Approved, point);

        Given.Ledger(matter).InForceFrom(point.Id, Given.Day("2024-12-31")).ShouldBe(Given.Day(from));
    }

    [Fact]
    public void It_has_no_day_in_force_while_undecided_refused_or_open()
    {
        var matter = Given.Matter();
        var (undecided, refused, open, failed) = (matter.Point(), matter.Point(), matter.Point(), matter.Point());
        matter.Condition([open]);
        matter.Condition([failed]).Establish(Decided, fulfilled: false);
        matter.Decide(Decided, Outcome.Approved, open, failed);
        matter.Decide(Decided, Outcome.Rejected, refused);
        var ledger = Given.Ledger(matter);

        foreach (var point in matter.Points) ledger.InForceFrom(point.Id, DateOnly.MaxValue).ShouldBeNull();
    }
}
