using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests;

/// <summary>Matters, their points and conditions, and how bodies handle them.</summary>
internal static partial class Given
{
    public static Matter Matter(int number = 1, string registered = "2023-10-16") => new()
    {
        Id = Id<MatterId>(number),
        Diarienummer = $"KS 23/70{number}",
        Title = "Antagande av kommunstyrelsens verksamhetsplan",
        BodyId = Board.Id,
        RegisteredOn = Day(registered),
        Papers = [],
        Points = [],
        Conditions = [],
        Handlings = [],
        Annulments = [],
        Origin = Origin.Own,
    };

    /// <summary>Adds a decision point to the matter.</summary>
    public static DecisionPoint Point(this Matter matter, Body? by = null, Effect effect = Effect.Other, string? effectiveFrom = null,
        PlanVersion? version = null, FollowUp? followUp = null, Assignment? assignment = null)
    {
        var point = new DecisionPoint
        {
            Id = Id<DecisionPointId>(NumberOf(matter.Id.Value) * 100 + matter.Points.Count + 1),
            MatterId = matter.Id,
            Number = matter.Points.Count + 1,
            Text = "Anta förslaget.",
            DecidingBodyId = (by ?? Board).Id,
            Effect = effect,
            EffectiveFrom = DayOrNone(effectiveFrom),
            PlanVersionId = version?.Id,
            FollowUpId = followUp?.Id,
            AssignmentId = assignment?.Id,
            Origin = Origin.Own,
        };
        matter.Points.Add(point);
        return point;
    }

    /// <summary>Adds a deciding handling of the points at one meeting.</summary>
    public static Handling Decide(this Matter matter, string on, Outcome outcome, params DecisionPoint[] points) => matter.Decide(on, outcome, Board, points);

    public static Handling Decide(this Matter matter, string on, Outcome outcome, Body by, params DecisionPoint[] points) =>
        matter.Handle(on, by, decides: true, [.. points.Select(point => Outcome(point, outcome))]);

    public static Handling Handle(this Matter matter, string on, Body by, bool decides, params PointOutcome[] outcomes)
    {
        matter.Handlings.Add(Handling(matter, on, by, decides, outcomes));
        return matter.Handlings[^1];
    }

    /// <summary>A handling that the matter does not yet have.</summary>
    public static Handling Handling(Matter matter, string on, Body by, bool decides, params PointOutcome[] outcomes) => new()
    {
        Id = Id<HandlingId>(NumberOf(matter.Id.Value) * 100 + matter.Handlings.Count + 1),
        MatterId = matter.Id,
        BodyId = by.Id,
        MeetingDate = Day(on),
        Paragraph = "118",
        Decides = decides,
        Outcomes = [.. outcomes],
        Proposals = [],
        Reservations = [],
        Origin = Origin.Own,
    };

    public static PointOutcome Outcome(DecisionPoint point, Outcome outcome, string? note = null, PlanVersion? asDecided = null) =>
        new() { DecisionPointId = point.Id, Outcome = outcome, Note = note, AsDecided = asDecided?.Id };

    /// <summary>Adds a condition on points; without a point to hang on it hangs on a fact.</summary>
    public static Condition Condition(this Matter matter, DecisionPoint[] governs, DecisionPoint? hangsOn = null, DecisionPoint? statedBy = null)
    {
        var condition = new Condition
        {
            Id = Id<ConditionId>(NumberOf(matter.Id.Value) * 100 + matter.Conditions.Count + 1),
            MatterId = matter.Id,
            StatedBy = statedBy?.Id,
            Governs = [.. governs.Select(point => point.Id)],
            HangsOnPoint = hangsOn?.Id,
            HangsOnFact = hangsOn is null ? "Statsbidraget beviljas." : null,
            Establishments = [],
            Origin = Origin.Own,
        };
        matter.Conditions.Add(condition);
        return condition;
    }

    public static void Establish(this Condition condition, string on, bool fulfilled = true) =>
        condition.Establishments.Add(new() { Fulfilled = fulfilled, On = Day(on), Reason = "Ändringen rör inte villkoret." });

    public static void Annul(this Matter matter, DecisionPoint point, string from) =>
        matter.Annulments.Add(new() { DecisionPointId = point.Id, From = Day(from), By = "Förvaltningsrätten i Härnösand", Reason = "Jäv" });

    public static DecisionLedger Ledger(params Matter[] matters) => new(matters);
}
