using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

public sealed class AssessmentTests
{
    [Theory]
    [InlineData(Judge.Administration, true, false, null)]
    [InlineData(Judge.Administration, false, true, "Tertial 2 är inte öppen. Förvaltningen bedömer målen medan uppföljningen är öppen.")]
    [InlineData(Judge.Board, true, false, "Styrelsen har inte beslutat om uppföljningen än.")]
    [InlineData(Judge.Board, false, true, null)]
    public void The_administration_judges_while_open_and_the_board_once_it_has_decided(Judge judge, bool open, bool decided, string? obstacle)
    {
        var followUp = Given.FollowUp(2);
        if (open) followUp.Open(Given.Day("2024-08-21"), planInForce: true);

        Assessment.ObstaclesToJudging(followUp, judge, decided).Select(found => found.Text).ShouldBe(obstacle is null ? [] : [obstacle]);
    }

    [Theory]
    [InlineData(Verdict.Met, null, Verdict.Met, true)]
    [InlineData(Verdict.Met, null, Verdict.PartlyMet, false)]
    [InlineData(Verdict.Met, "  ", Verdict.PartlyMet, false)]
    [InlineData(Verdict.Met, "Alla elever deltog.", Verdict.PartlyMet, true)]
    [InlineData(Verdict.PartlyMet, null, Verdict.CannotBeAssessed, false)]
    public void Another_verdict_than_the_one_before_it_must_say_why(Verdict verdict, string? reason, Verdict former, bool allowed)
    {
        Assessment.ObstaclesTo(verdict, reason, former).ShouldBe(allowed ? [] : [new("Skriv varför bedömningen är en annan.")]);
    }
}
