using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>One paragraph in a list of decisions: what it is about, and how what it settled stands on the day.</summary>
/// <param name="Matter">The matter it belongs to.</param>
/// <param name="Handling">The paragraph.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Address">Its permanent address.</param>
/// <param name="Settled">The points it settled.</param>
/// <param name="Unsettled">Outcomes that settled nothing: referred back, postponed, proposed to another body.</param>
public sealed record DecisionRow(
    Matter Matter, Handling Handling, Body Body, string Address,
    IReadOnlyList<PointReading> Settled, IReadOnlyList<PointOutcome> Unsettled)
{
    /// <summary>The standings of what it settled, the weightiest for a reader first.</summary>
    public IEnumerable<IGrouping<Standing, PointReading>> Standings => Settled.GroupBy(point => point.Standing).OrderByDescending(group => group.Count());

    public static DecisionRow Of(MunicipalRecord record, Matter matter, Handling handling, DateOnly on)
    {
        var points = handling.Outcomes.ToLookup(outcome => record.Decisions.DecisionOn(outcome.DecisionPointId, on)?.Handling.Id == handling.Id);
        return new(
            matter, handling, record.Body(handling.BodyId), Addresses.Decision(record, handling),
            [.. points[true].Select(outcome => PointReading.Of(record, record.Decisions.Point(outcome.DecisionPointId), on))],
            [.. points[false]]);
    }

    /// <summary>Every public paragraph that decides, the latest first.</summary>
    public static IEnumerable<DecisionRow> All(PublicView view) => view.Decisions.Select(pair => Of(view.Record, pair.Matter, pair.Handling, view.On));
}
