using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Shared;

/// <summary>Three verdicts side by side, never merged: the rule counts, the administration assesses, the body decides.</summary>
/// <param name="Given">The three.</param>
/// <param name="ComputedWhy">The rule's own sentence.</param>
/// <param name="Row">The row of the rule that gave the first; missing when no rule counts.</param>
/// <param name="RuleVersion">The rule's version.</param>
/// <param name="Body">The body whose verdict applies.</param>
/// <param name="Decision">Its decision on the follow-up.</param>
public sealed record VerdictCards(Judgements Given, string ComputedWhy, int? Row, int RuleVersion, Body Body, DecisionLink? Decision)
{
    public string Why => Given.Why(ComputedWhy);

    /// <summary>In whose eyes the verdict is another than the rule's, as a sentence; nothing when all agree.</summary>
    public string? Difference => (Given.Administration, Given.InEffect) switch
    {
        _ when !Given.Differ => null,
        ({ Verdict: var administration }, var applies) when administration == Given.Computed => $"{Body.Name} gör en annan bedömning än regeln och förvaltningen. Därför visar vi alla tre, med skäl.",
        ({ Verdict: var administration }, var applies) when applies == administration => "Förvaltningen gör en annan bedömning än regeln. Därför visar vi alla tre, med skäl.",
        (null, _) => $"{Body.Name} gör en annan bedömning än regeln. Därför visar vi båda, med skäl.",
        _ => "Bedömningarna skiljer sig åt. Därför visar vi alla tre, med skäl.",
    };

    public static VerdictCards Of(PublicView view, Body body, Judgements given, string why, int? row) => new(
        given, why, row, VerdictRows.RuleVersion, body,
        view.Record.ApprovalOf(given.FollowUp.Id) is { } point ? DecisionLink.To(view, point.Id) : null);
}
