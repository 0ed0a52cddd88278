using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Shared;

/// <summary>A decision as a page refers to it: who, when and which paragraph.</summary>
/// <param name="Body">The short name of the body: KF, KS.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Paragraph">The number after § in the minutes.</param>
/// <param name="Point">The point's printed number, when one point is meant.</param>
/// <param name="Diarienummer">The matter's, and what is shown when the minutes have no paragraph.</param>
/// <param name="Href">Its permanent address; missing while its matter is not public.</param>
public sealed record DecisionLink(string Body, DateOnly Date, string? Paragraph, int? Point, string Diarienummer, string? Href)
{
    /// <summary>The handling that settled the point by the view's day; nothing while it is undecided.</summary>
    public static DecisionLink? To(PublicView view, DecisionPointId id, bool withPoint = true)
    {
        if (view.Record.Decisions.DecisionOn(id, view.On) is not { } decision) return null;
        var number = decision.Outcome.PrintedNumber ?? view.Record.Decisions.Point(id).Number;
        return To(view, decision.Handling, withPoint ? number : null);
    }

    public static DecisionLink To(PublicView view, Handling handling, int? point = null)
    {
        var matter = view.Record.Matters.First(candidate => candidate.Id == handling.MatterId);
        return new(view.Record.Body(handling.BodyId).Code, handling.MeetingDate, handling.Paragraph, point, matter.Diarienummer,
            matter.IsPublicOn(view.On) ? Addresses.Decision(view.Record, handling, point) : null);
    }

    /// <summary>A decision as it was frozen.</summary>
    public static DecisionLink To(DecisionReference reference) =>
        new(reference.Body, reference.Date, reference.Paragraph, reference.Point, reference.Diarienummer, Addresses.Decision(reference));
}
