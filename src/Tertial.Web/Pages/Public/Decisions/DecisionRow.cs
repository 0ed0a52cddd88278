using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>One paragraph in a list of decisions: what it is about, and how what it settled stands on the day.</summary>
/// <param name="Matter">The matter it belongs to.</param>
/// <param name="Handling">The paragraph.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Link">The paragraph as it is referred to.</param>
/// <param name="Settled">The points it settled.</param>
/// <param name="Unsettled">Outcomes that settled nothing: referred back, postponed, proposed to another body.</param>
public sealed record DecisionRow(
    Matter Matter, Handling Handling, Body Body, DecisionLink Link,
    IReadOnlyList<PointReading> Settled, IReadOnlyList<PointOutcome> Unsettled)
{
    /// <summary>The standings of what it settled, the weightiest for a reader first.</summary>
    public IEnumerable<IGrouping<Standing, PointReading>> Standings => Settled.GroupBy(point => point.Standing).OrderByDescending(group => group.Count());

    public static DecisionRow Of(PublicView view, Matter matter, Handling handling)
    {
        var record = view.Record;
        var points = handling.Outcomes.ToLookup(outcome => record.Decisions.DecisionOn(outcome.DecisionPointId, view.On)?.Handling.Id == handling.Id);
        return new(
            matter, handling, record.Body(handling.BodyId), DecisionLink.To(view, handling),
            [.. points[true].Select(outcome => PointReading.Of(view, record.Decisions.Point(outcome.DecisionPointId)))],
            [.. points[false]]);
    }

    /// <summary>Every public paragraph that decides, the latest first.</summary>
    public static IEnumerable<DecisionRow> All(PublicView view) => view.Decisions.Select(pair => Of(view, pair.Matter, pair.Handling));
}
