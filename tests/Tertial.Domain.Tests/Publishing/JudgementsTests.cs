using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Domain.Tests.Publishing;

/// <summary>The three verdicts side by side; the rule says partly met.</summary>
public sealed class JudgementsTests
{
    [Theory]
    [InlineData(null, null, null, null, Verdict.PartlyMet, false, "Regelns mening.")]
    [InlineData(Verdict.PartlyMet, null, null, null, Verdict.PartlyMet, false, "Regelns mening.")]
    [InlineData(Verdict.Met, "Alla deltog.", null, null, Verdict.Met, true, "Alla deltog.")]
    [InlineData(Verdict.Met, "Alla deltog.", Verdict.Met, null, Verdict.Met, true, "Alla deltog.")]
    [InlineData(Verdict.Met, "Alla deltog.", Verdict.Met, "Vi håller med.", Verdict.Met, true, "Vi håller med.")]
    [InlineData(Verdict.Met, "Alla deltog.", Verdict.NotMet, "Det gav inget.", Verdict.NotMet, true, "Det gav inget.")]
    [InlineData(Verdict.Met, "Alla deltog.", Verdict.PartlyMet, "Inte än.", Verdict.PartlyMet, true, "Regelns mening.")]
    [InlineData(null, null, Verdict.NotMet, "Det gav inget.", Verdict.NotMet, true, "Det gav inget.")]
    [InlineData(Verdict.Met, null, null, null, Verdict.Met, true, "Regelns mening.")]
    public void The_boards_verdict_applies_then_the_administrations_then_the_rules(
        Verdict? administration, string? reason, Verdict? board, string? boardReason, Verdict inEffect, bool differ, string why)
    {
        var judgements = new Judgements(Given.FollowUp(2), Verdict.PartlyMet, Of(administration, reason), Of(board, boardReason), Decided: board is not null);

        (judgements.InEffect, judgements.Differ, judgements.Why("Regelns mening.")).ShouldBe((inEffect, differ, why));
    }

    private static AssessmentSnapshot? Of(Verdict? verdict, string? reason) => verdict is { } given ? new(given, reason, Given.Day("2024-09-20")) : null;
}
