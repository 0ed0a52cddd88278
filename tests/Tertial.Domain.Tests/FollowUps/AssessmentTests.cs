using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Tests.FollowUps;

public sealed class AssessmentTests
{
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
