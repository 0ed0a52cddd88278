using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Shared;

/// <summary>A goal's verdict in each of the plan's follow-ups, also those that are still to come.</summary>
public sealed record TertialStrip(IReadOnlyList<TertialCell> Cells)
{
    /// <summary>The cell that has the surface: the latest published.</summary>
    public TertialCell? Latest => Cells.LastOrDefault(cell => cell.Published);

    /// <summary>T1 for Tertial 1.</summary>
    public static string AbbreviationOf(FollowUp followUp) => $"{followUp.Name[0]}{followUp.Number}";

    /// <param name="view">What is public on the day.</param>
    /// <param name="followUps">All follow-ups of the plan.</param>
    /// <param name="judge">The verdicts on the goal in one of them.</param>
    public static TertialStrip Of(PublicView view, IEnumerable<FollowUp> followUps, Func<FollowUp, Judgements?> judge) => new(
        [.. followUps.Select(followUp => followUp.IsPublicOn(view.On)
            ? new TertialCell(AbbreviationOf(followUp), followUp.Name, followUp.CutOff, judge(followUp)?.InEffect, true)
            : new TertialCell(AbbreviationOf(followUp), followUp.Name, followUp.CutOff, null, false))]);
}

/// <summary>One follow-up of the strip; without a verdict when the goal was not part of it or it is not published.</summary>
public sealed record TertialCell(string Abbreviation, string Name, DateOnly CutOff, Verdict? Verdict, bool Published);
