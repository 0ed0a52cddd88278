using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;

namespace Tertial.Domain.Tests.Decisions;

public sealed class VoteTests
{
    [Theory]
    [InlineData(7, 6, null, BodyKind.ExecutiveBoard, VoteQuestion.Proposal, true)]
    [InlineData(6, 7, null, BodyKind.ExecutiveBoard, VoteQuestion.Proposal, false)]
    [InlineData(6, 6, true, BodyKind.ExecutiveBoard, VoteQuestion.Proposal, true)]
    [InlineData(6, 6, false, BodyKind.ExecutiveBoard, VoteQuestion.Proposal, false)]
    [InlineData(10, 20, null, BodyKind.Council, VoteQuestion.ReferralBack, true)]
    [InlineData(9, 20, null, BodyKind.Council, VoteQuestion.ReferralBack, false)]
    [InlineData(10, 20, null, BodyKind.Council, VoteQuestion.Postponement, true)]
    [InlineData(10, 20, null, BodyKind.Council, VoteQuestion.Proposal, false)]
    [InlineData(5, 8, null, BodyKind.ExecutiveBoard, VoteQuestion.ReferralBack, false)]
    public void Yes_wins_by_majority_by_the_chair_or_by_a_third_of_the_council(int yes, int no, bool? chair, BodyKind kind, VoteQuestion question, bool won) =>
        Vote(yes, no, chair, question).YesWon(kind).ShouldBe(won);

    [Fact]
    public void Those_who_abstain_are_present_when_a_third_is_counted() =>
        (Vote(10, 20, question: VoteQuestion.ReferralBack) with { Abstained = 1 }).YesWon(BodyKind.Council).ShouldBeFalse();

    [Theory]
    [InlineData(7, 6, null, Outcome.Approved, null)]
    [InlineData(7, 6, null, Outcome.ApprovedWithChanges, null)]
    [InlineData(7, 6, null, Outcome.Rejected, "Omröstningens resultat stämmer inte med utfallet.")]
    [InlineData(6, 7, null, Outcome.Rejected, null)]
    [InlineData(6, 7, null, Outcome.ApprovedWithChanges, null)]
    [InlineData(6, 7, null, Outcome.Approved, "Omröstningens resultat stämmer inte med utfallet.")]
    [InlineData(6, 6, null, Outcome.Approved, "Rösterna är lika många. Ange hur ordföranden röstade, eftersom det avgör.")]
    [InlineData(6, 6, true, Outcome.Approved, null)]
    [InlineData(0, 0, null, Outcome.Approved, "Skriv hur många som röstade ja och nej.")]
    [InlineData(-1, 7, null, Outcome.Approved, "Antalet röster kan inte vara negativt.")]
    public void A_vote_agrees_with_what_the_body_did(int yes, int no, bool? chair, Outcome outcome, string? fault) =>
        Vote(yes, no, chair).Faults(BodyKind.ExecutiveBoard, outcome).Select(obstacle => obstacle.Text).ShouldBe(fault is null ? [] : [fault]);

    [Theory]
    [InlineData(VoteQuestion.ReferralBack, 7, 6, Outcome.ReferredBack, true)]
    [InlineData(VoteQuestion.ReferralBack, 7, 6, Outcome.Approved, false)]
    [InlineData(VoteQuestion.ReferralBack, 6, 7, Outcome.Approved, true)]
    [InlineData(VoteQuestion.ReferralBack, 6, 7, Outcome.ReferredBack, false)]
    [InlineData(VoteQuestion.Postponement, 7, 6, Outcome.Postponed, true)]
    [InlineData(VoteQuestion.Postponement, 7, 6, Outcome.Approved, false)]
    [InlineData(VoteQuestion.Postponement, 6, 7, Outcome.Postponed, false)]
    [InlineData(VoteQuestion.Postponement, 6, 7, Outcome.Rejected, true)]
    public void A_vote_to_wait_agrees_with_what_the_body_did(VoteQuestion question, int yes, int no, Outcome outcome, bool agrees) =>
        Vote(yes, no, question: question).Faults(BodyKind.ExecutiveBoard, outcome).Any().ShouldBe(!agrees);

    [Fact]
    public void What_yes_and_no_stood_for_is_written_down() =>
        (Vote(7, 6) with { NoMeans = " " }).Faults(BodyKind.ExecutiveBoard, Outcome.Approved).ShouldHaveSingleItem().Text.ShouldBe("Skriv vad ja och nej stod för.");

    [Fact]
    public void A_handling_is_refused_when_its_vote_says_another_thing()
    {
        var matter = Given.Matter();
        var point = matter.Point();
        var handling = Given.Handling(matter, "2023-11-07", Given.Board, decides: true, Given.Outcome(point, Outcome.Approved));
        handling.Votes.Add(Vote(6, 7) with { DecisionPointId = point.Id });

        Competence.ObstaclesToHandling(Given.Ledger(matter), Given.Board, handling).ShouldHaveSingleItem().Text.ShouldBe("Punkt 1: Omröstningens resultat stämmer inte med utfallet.");
    }

    [Fact]
    public void A_vote_on_a_point_that_was_not_handled_is_refused()
    {
        var matter = Given.Matter();
        var (point, other) = (matter.Point(), matter.Point());
        var handling = Given.Handling(matter, "2023-11-07", Given.Board, decides: true, Given.Outcome(point, Outcome.Approved));
        handling.Votes.Add(Vote(7, 6) with { DecisionPointId = other.Id });

        Competence.ObstaclesToHandling(Given.Ledger(matter), Given.Board, handling).ShouldHaveSingleItem().Text.ShouldBe("Omröstningen gäller en punkt som inte behandlades.");
    }

    private static Vote Vote(int yes, int no, bool? chair = null, VoteQuestion question = VoteQuestion.Proposal) =>
        new(Given.Id<DecisionPointId>(101), question, "bifall till förslaget", "avslag", yes, no, ChairVotedYes: chair);
}
