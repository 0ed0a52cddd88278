using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Assignments;

/// <summary>A point that was decided with a yes, to choose among others.</summary>
public sealed record DecidedPoint(DecisionPoint Point, PointDecision Decision, Matter Matter, Body Body)
{
    /// <summary>KS 2024-05-28 § 61 punkt 2.</summary>
    public string Reference => $"{Body.Code} {Swedish.Date(Decision.Handling.MeetingDate)}{(Decision.Handling.Paragraph is { } paragraph ? $" §\u00a0{paragraph}" : "")} punkt {Decision.Outcome.PrintedNumber ?? Point.Number}";

    /// <summary>For a list of choices: the reference and how the point begins.</summary>
    public string InALine => $"{Reference}: {(Point.Text.Length <= 80 ? Point.Text : Point.Text[..79] + "…")}";

    /// <summary>Every such point of the record, the latest first.</summary>
    public static IEnumerable<DecidedPoint> All(PublicView view) =>
        from matter in view.Record.Matters
        from point in matter.Points
        let decision = view.Record.Decisions.DecisionOn(point.Id, view.On)
        where decision is { IsApproval: true }
        orderby decision.Handling.MeetingDate descending, decision.Handling.Paragraph descending, point.Number
        select new DecidedPoint(point, decision, matter, view.Record.Body(point.DecidingBodyId));
}
