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
/// <param name="WaitsFor">The body that makes the decision it hangs on, and its matter when that is public; missing when it hangs on a fact.</param>
/// <param name="Settling">The decision it hangs on, once made.</param>
/// <param name="Established">What a person has established, by the day.</param>
public sealed record ConditionReading(
    Condition Condition, ConditionState State, IReadOnlyList<int> Governs, int? StatedBy,
    (Body Body, Matter? Matter)? WaitsFor, DecisionLink? Settling, Establishment? Established)
{
    public bool IsOpen => State.Standing == ConditionStanding.Open;

    /// <summary>The number of the point it waits for, when that is in the same matter.</summary>
    public int? WithinPoint { get; init; }

    public bool IsWithin => WithinPoint is not null;

    public string Awaited => IsWithin ? $"punkt {WithinPoint} gäller" : WaitsFor is { } other ? $"{other.Body.Code} har beslutat" : "villkoret är uppfyllt";

    public static ConditionReading Of(PublicView view, Condition condition)
    {
        var (record, on) = (view.Record, view.On);
        var ledger = record.Decisions;
        return new(
            condition,
            ledger.StateOn(condition, on),
            [.. condition.Governs.Select(id => ledger.Point(id).Number).Order()],
            condition.StatedBy is { } stating ? ledger.Point(stating).Number : null,
            condition.HangsOnPoint is { } other ? (record.Body(ledger.Point(other).DecidingBodyId), Public(ledger.MatterOf(other), on)) : null,
            condition.HangsOnPoint is { } settling ? DecisionLink.To(view, settling) : null,
            condition.Establishments.LastOrDefault(establishment => establishment.On <= on))
        {
            WithinPoint = condition.HangsOnPoint is { } within && ledger.MatterOf(within).Id == condition.MatterId ? ledger.Point(within).Number : null,
        };
    }

    private static Matter? Public(Matter matter, DateOnly on) => matter.IsPublicOn(on) ? matter : null;
}
