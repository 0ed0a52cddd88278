using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Publishing;

/// <summary>The three verdicts on a goal in one follow-up, side by side and never merged: the rule counts, the administration assesses, the board decides.</summary>
/// <param name="FollowUp">The follow-up they were given in.</param>
/// <param name="Computed">What the rule gives.</param>
/// <param name="Administration">The administration's overall assessment, when given.</param>
/// <param name="Board">The board's own, when it has stated one.</param>
/// <param name="Decided">Whether the board has decided on the follow-up.</param>
public sealed record Judgements(FollowUp FollowUp, Verdict Computed, AssessmentSnapshot? Administration, AssessmentSnapshot? Board, bool Decided)
{
    /// <summary>The one that applies: the board's; where it approved without stating its own, the administration's; until then what there is.</summary>
    public Verdict InEffect => Board?.Verdict ?? Administration?.Verdict ?? Computed;

    public bool Differ => (Administration is { } administration && administration.Verdict != Computed) || InEffect != Computed;

    /// <summary>Why the verdict in effect is what it is: the rule's sentence, or the reason given by whoever judged otherwise.</summary>
    public string Why(string computed) => InEffect == Computed ? computed : Given?.Reason ?? computed;

    /// <summary>Why, for a goal whose rule says little: in the administration's words where its verdict is the one in effect.</summary>
    public string WhyInWords(string computed) => Administration is { Reason: { } reason, Verdict: var verdict } && verdict == InEffect ? reason : Why(computed);

    // A board that agrees with the administration need not repeat its reason.
    private AssessmentSnapshot? Given => Board is { Reason: null } && Administration?.Verdict == Board.Verdict ? Administration : Board ?? Administration;
}
