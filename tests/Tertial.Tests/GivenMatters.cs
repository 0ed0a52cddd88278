using Tertial.Domain;
using Tertial.Domain.Decisions;

namespace Tertial.Tests;

/// <summary>The small municipality's matters: its goals, its frames, and the plan that hangs on them.</summary>
public static class GivenMatters
{
    public static List<Matter> All() => [Goals(), Frames(), PlanMatter()];

    private static Matter Goals() => Matter(100, "KS 23/100", "Kommunens mål 2024", new(2023, 5, 2),
        [Point(Given.GoalsPoint, 100, 1, "Anta kommunens mål 2024.", Given.Council, Effect.AdoptCouncilGoals)], [],
        [
            Handling(130, 100, Given.Board, new(2023, 5, 30), "70", false, (Given.GoalsPoint, Outcome.Approved)),
            Handling(131, 100, Given.Council, new(2023, 6, 12), "50", true, (Given.GoalsPoint, Outcome.Approved)),
        ]);

    private static Matter Frames() => Matter(101, "KS 23/701", "Reviderade ramar 2024", new(2023, 10, 2),
        [Point(Given.FramesPoint, 101, 1, "Fastställa reviderade ramar för 2024.", Given.Council, Effect.EstablishFrames)], [],
        [
            Handling(132, 101, Given.Board, new(2023, 11, 7), "141", false, (Given.FramesPoint, Outcome.Approved)),
            Handling(133, 101, Given.Council, Given.InForce, "96", true, (Given.FramesPoint, Outcome.Approved)),
        ]);

    private static Matter PlanMatter() => Matter(102, "KS 23/702", "Antagande av verksamhetsplan 2024", new(2023, 10, 16),
        [
            Point(Given.AdoptPlan, 102, 1, "Anta verksamhetsplanen.", Given.Board, Effect.AdoptPlan, Given.Version1),
            Point(Given.AdoptBudget, 102, 2, "Anta budgeten i planen.", Given.Board, Effect.AdoptBudget, Given.Version1),
            Point(Given.StateCondition, 102, 3, "Beslut 1 och 2 gäller under förutsättning att kommunfullmäktige beslutar om reviderade ramar.", Given.Board, Effect.StateCondition),
        ],
        [new() { Id = new(Given.Id(140)), MatterId = new(Given.Id(102)), StatedBy = Given.StateCondition, Governs = [Given.AdoptPlan, Given.AdoptBudget], HangsOnPoint = Given.FramesPoint, Establishments = [], Origin = Origin.Own }],
        [
            Handling(134, 102, Given.Committee, new(2023, 10, 24), "61", false, (Given.AdoptPlan, Outcome.Approved), (Given.AdoptBudget, Outcome.Approved), (Given.StateCondition, Outcome.Approved)),
            Handling(135, 102, Given.Board, new(2023, 11, 7), "142", true, (Given.AdoptPlan, Outcome.Approved), (Given.AdoptBudget, Outcome.Approved), (Given.StateCondition, Outcome.Approved)),
        ]);

    internal static Matter Matter(int id, string diarienummer, string title, DateOnly registered, List<DecisionPoint> points, List<Condition> conditions, List<Handling> handlings)
    {
        var paper = new Paper { Id = new(Given.Id(id + 50)), MatterId = new(Given.Id(id)), Title = "Tjänsteskrivelse", Date = registered, Text = "## Ärendet i korthet\n\nDet här ärendet handlar om planen.", Origin = Origin.Own };
        paper.Publish(registered);
        return new()
        {
            Id = new(Given.Id(id)),
            Diarienummer = diarienummer,
            Title = title,
            BodyId = Given.Board,
            CaseOfficer = "Utredare",
            RegisteredOn = registered,
            Summary = "Ärendet i korthet.",
            Papers = [paper],
            Points = points,
            Conditions = conditions,
            Handlings = handlings,
            Annulments = [],
            Origin = Origin.Own,
        };
    }

    internal static DecisionPoint Point(DecisionPointId id, int matter, int number, string text, BodyId body, Effect effect, PlanVersionId? version = null) =>
        new() { Id = id, MatterId = new(Given.Id(matter)), Number = number, Text = text, DecidingBodyId = body, Effect = effect, Appealable = true, PlanVersionId = version, Origin = Origin.Own };

    internal static Handling Handling(int id, int matter, BodyId body, DateOnly meeting, string paragraph, bool decides, params (DecisionPointId Point, Outcome Outcome)[] outcomes) => new()
    {
        Id = new(Given.Id(id)),
        MatterId = new(Given.Id(matter)),
        BodyId = body,
        MeetingDate = meeting,
        Paragraph = paragraph,
        Decides = decides,
        Outcomes = [.. outcomes.Select(outcome => new PointOutcome { DecisionPointId = outcome.Point, Outcome = outcome.Outcome })],
        Proposals = [],
        Reservations = [],
        Origin = Origin.Own,
    };
}
