using Tertial.Domain.Organisation;

namespace Tertial.Domain.Decisions;

/// <summary>What the members were asked in a vote.</summary>
public enum VoteQuestion
{
    /// <summary>Yes to the proposal, or no to it, which may be yes to a counter-proposal.</summary>
    Proposal,

    /// <summary>To send the matter back (återremiss, KL 5:50).</summary>
    ReferralBack,

    /// <summary>To put the matter off (bordläggning, KL 5:50).</summary>
    Postponement,
}

/// <summary>A counted vote on a decision point (omröstning, KL 5:54–55). Where none is noted the body decided by acclamation.</summary>
/// <param name="DecisionPointId">The point voted on.</param>
/// <param name="Question">What was asked.</param>
/// <param name="YesMeans">What a yes was for, as the chair put it.</param>
/// <param name="NoMeans">What a no was for.</param>
/// <param name="Yes">Members who voted yes.</param>
/// <param name="No">Members who voted no.</param>
/// <param name="Abstained">Members present who did not vote (KL 4:25).</param>
/// <param name="ChairVotedYes">How the chair voted; given when the votes were equal, because the chair then decides (KL 5:54).</param>
public sealed record Vote(
    DecisionPointId DecisionPointId, VoteQuestion Question, string YesMeans, string NoMeans, int Yes, int No, int Abstained = 0, bool? ChairVotedYes = null)
{
    public bool IsTied => Yes == No;

    /// <summary>Whether yes won: by majority, or by the chair's casting vote. In the council a third of those present is enough to send a matter back or put it off (KL 5:50).</summary>
    public bool YesWon(BodyKind kind) => kind == BodyKind.Council && Question != VoteQuestion.Proposal
        ? 3 * Yes >= Yes + No + Abstained
        : IsTied ? ChairVotedYes == true : Yes > No;

    /// <summary>Why the vote cannot be noted so.</summary>
    public IEnumerable<Obstacle> Faults(BodyKind kind, Outcome outcome)
    {
        if (Yes < 0 || No < 0 || Abstained < 0) yield return new("Antalet röster kan inte vara negativt.");
        else if (Yes + No == 0) yield return new("Skriv hur många som röstade ja och nej.");
        else if (IsTied && ChairVotedYes is null && Question == VoteQuestion.Proposal) yield return new("Rösterna är lika många. Ange hur ordföranden röstade, eftersom det avgör.", "KL 5:54");
        else if (!Agrees(kind, outcome)) yield return new("Omröstningens resultat stämmer inte med utfallet.");
        if (string.IsNullOrWhiteSpace(YesMeans) || string.IsNullOrWhiteSpace(NoMeans)) yield return new("Skriv vad ja och nej stod för.");
    }

    // A no to a proposal may be a yes to another one, so that the point is approved with changes.
    private bool Agrees(BodyKind kind, Outcome outcome) => (Question, YesWon(kind)) switch
    {
        (VoteQuestion.Proposal, true) => outcome is Outcome.Approved or Outcome.ApprovedWithChanges,
        (VoteQuestion.Proposal, false) => outcome is Outcome.Rejected or Outcome.ApprovedWithChanges,
        (VoteQuestion.ReferralBack, true) => outcome == Outcome.ReferredBack,
        (VoteQuestion.Postponement, true) => outcome == Outcome.Postponed,
        (VoteQuestion.ReferralBack, false) => outcome != Outcome.ReferredBack,
        (VoteQuestion.Postponement, false) => outcome != Outcome.Postponed,
        _ => throw new InvalidOperationException($"Unknown question {Question}."),
    };
}

/// <summary>A proposal put at the meeting (yrkande): who put it, and whether it won. Missing where the minutes do not say.</summary>
public sealed record Proposal(string Text, string? By = null, bool? Won = null);
