using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A decision point as it reads on a day: whether it counts, since when, and what it waits for.</summary>
/// <param name="Point">The point.</param>
/// <param name="Number">Its number as printed where it was decided, or in the proposal.</param>
/// <param name="Standing">Whether it counts on the day.</param>
/// <param name="From">The day it applies from, once that is known.</param>
/// <param name="Decision">The handling that settled it.</param>
/// <param name="Conditions">What it hangs on.</param>
/// <param name="States">The condition it states, when that is what it does.</param>
/// <param name="Annulment">How it was set aside.</param>
public sealed record PointReading(
    DecisionPoint Point, int Number, Standing Standing, DateOnly? From, PointDecision? Decision,
    IReadOnlyList<ConditionReading> Conditions, ConditionReading? States, Annulment? Annulment)
{
    /// <summary>What an open condition awaits, as the end of "Gäller när …".</summary>
    public string? Awaited => Conditions.FirstOrDefault(condition => condition.IsOpen)?.Awaited;

    /// <summary>The wording that was decided, where it differs from the proposal.</summary>
    public string? ChangedWording => Decision is { Outcome: { Outcome: Outcome.ApprovedWithChanges, Note: { } wording } } ? wording : null;

    public static PointReading Of(PublicView view, DecisionPoint point)
    {
        var (ledger, on) = (view.Record.Decisions, view.On);
        var decision = ledger.DecisionOn(point.Id, on);
        return new(
            point,
            decision?.Outcome.PrintedNumber ?? point.Number,
            ledger.StandingOn(point.Id, on),
            ledger.InForceFrom(point.Id, DateOnly.MaxValue),
            decision,
            [.. ledger.ConditionsOn(point.Id).Select(condition => ConditionReading.Of(view, condition))],
            ledger.MatterOf(point.Id).Conditions.Find(condition => condition.StatedBy == point.Id) is { } stated ? ConditionReading.Of(view, stated) : null,
            ledger.AnnulmentOn(point.Id, on));
    }
}
