using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A condition as it reads on a day: what it governs, what it waits for and how it was settled.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="State">Where it stands, and since when.</param>
/// <param name="Governs">The numbers of the points it governs.</param>
/// <param name="StatedBy">The number of the point that states it.</param>
/// <param name="WaitsFor">The body and the matter of the decision it hangs on; missing when it hangs on a fact.</param>
/// <param name="Settling">The decision it hangs on, once made.</param>
/// <param name="Established">What a person has established, by the day.</param>
public sealed record ConditionReading(
    Condition Condition, ConditionState State, IReadOnlyList<int> Governs, int? StatedBy,
    (Body Body, Matter Matter, DecisionPoint Point)? WaitsFor, DecisionLink? Settling, Establishment? Established)
{
    public bool IsOpen => State.Standing == ConditionStanding.Open;

    public string Awaited => WaitsFor is { } other ? $"{other.Body.Code} har beslutat" : "villkoret är uppfyllt";

    public static ConditionReading Of(PublicView view, Condition condition)
    {
        var (record, on) = (view.Record, view.On);
        var ledger = record.Decisions;
        return new(
            condition,
            ledger.StateOn(condition, on),
            [.. condition.Governs.Select(id => ledger.Point(id).Number).Order()],
            condition.StatedBy is { } stating ? ledger.Point(stating).Number : null,
            condition.HangsOnPoint is { } other ? (record.Body(ledger.Point(other).DecidingBodyId), ledger.MatterOf(other), ledger.Point(other)) : null,
            condition.HangsOnPoint is { } settling ? DecisionLink.To(view, settling) : null,
            condition.Establishments.LastOrDefault(establishment => establishment.On <= on));
    }
}
