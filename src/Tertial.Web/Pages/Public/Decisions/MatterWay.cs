using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>One step of a matter's way.</summary>
/// <param name="State">klar, nu or sen.</param>
/// <param name="Role">What is done: proposes, prepares, decides, settles the condition.</param>
/// <param name="Who">Who does it.</param>
/// <param name="On">The day, when it has one.</param>
/// <param name="Paragraph">The paragraph in the minutes.</param>
/// <param name="Text">What happened, in one sentence.</param>
/// <param name="Link">Where to read more.</param>
public sealed record Step(string State, string Role, string Who, DateOnly? On, string? Paragraph, string Text, (string Text, string Address)? Link = null);

/// <summary>The way of a matter from proposal to when it applies, as it could be read on a day.</summary>
public static class MatterWay
{
    public const string Done = "klar", Now = "nu", Later = "sen";

    public static IReadOnlyList<Step> Of(PublicView view, Matter matter)
    {
        var points = matter.Points.Select(point => PointReading.Of(view, point)).ToList();
        return
        [
            Proposal(view, matter),
            .. view.HandlingsOf(matter).Select(handling => Handled(view.Record, handling)),
            .. Undecided(view.Record, points),
            .. points.SelectMany(point => point.Conditions).DistinctBy(condition => condition.Condition.Id).Select(Condition),
            .. Applies(view.On, points),
        ];
    }

    private static Step Proposal(PublicView view, Matter matter)
    {
        var administration = view.Record.Units.Find(unit => unit.BodyId == matter.BodyId && unit.PartOf is null)?.Name ?? "Förvaltningen";
        var paper = matter.Papers.Where(paper => paper.IsPublicOn(view.On)).MinBy(paper => paper.Date);
        return new(Done, "Föreslår", administration, paper?.Date ?? matter.RegisteredOn, null,
            paper is null ? "Lämnar förslag till beslut." : $"{paper.Title} med förslag till beslut.");
    }

    private static Step Handled(MunicipalRecord record, Handling handling)
    {
        var link = handling.Paragraph is null ? ((string, string)?)null : ("Läs paragrafen", Addresses.Decision(record, handling));
        var states = handling.Outcomes.Exists(outcome => record.Decisions.Point(outcome.DecisionPointId).Effect == Effect.StateCondition);
        return new(Done, handling.Decides ? "Beslutar" : "Förbereder", record.Body(handling.BodyId).Name, handling.MeetingDate, handling.Paragraph, Said(handling, states), link);
    }

    private static string Said(Handling handling, bool states)
    {
        var outcomes = handling.Outcomes.GroupBy(outcome => outcome.Outcome).ToList();
        if (outcomes is [{ Key: Outcome.Approved }]) return (handling.Decides, states) switch
        {
            (false, _) => "Föreslår beslut enligt förslaget.",
            (true, false) => "Beslutar enligt förslaget.",
            (true, true) => "Beslutar enligt förslaget, med ett villkor.",
        };
        var counts = outcomes.OrderBy(group => group.Key).Select((group, place) => group.Key.Points(group.Count(), first: place == 0));
        return $"{Swedish.List(counts)}.";
    }

    private static IEnumerable<Step> Undecided(MunicipalRecord record, List<PointReading> points) => points
        .Where(point => point.Standing == Standing.Proposed)
        .GroupBy(point => point.Point.DecidingBodyId)
        .Select(group => new Step(Now, "Ska besluta", record.Body(group.Key).Name, null, null,
            points.Count == group.Count() ? "Har inte beslutat än." : $"Har inte beslutat om {Numbers(group)} än."));

    private static string Numbers(IEnumerable<PointReading> points) => $"punkt {Swedish.List(points.Select(point => $"{point.Number}"))}";

    private static Step Condition(ConditionReading condition)
    {
        var who = condition.WaitsFor is { } other ? other.Body.Name : "Villkoret";
        var link = condition.WaitsFor is { Matter: { } waits } ? (waits.Title, Addresses.Matter(waits.Diarienummer)) : ((string, string)?)null;
        var (state, text) = condition.State.Standing switch
        {
            ConditionStanding.Open => (Now, condition.WaitsFor is null ? "Det är inte avgjort än." : "Har inte beslutat än."),
            ConditionStanding.Fulfilled => (Done, "Villkoret är uppfyllt."),
            ConditionStanding.Failed => (Done, "Villkoret är inte uppfyllt."),
            ConditionStanding.FallenAway => (Done, "Villkoret har fallit bort."),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
        return new(state, "Avgör villkoret", who, condition.State.Since, condition.Settling?.Paragraph, text, link);
    }

    // Only where all that was approved stands alike: otherwise the points themselves say how each stands.
    private static IEnumerable<Step> Applies(DateOnly on, List<PointReading> points)
    {
        var approved = points.Where(point => point.Decision is { IsApproval: true } && point.Point.Effect != Effect.StateCondition).ToList();
        if (approved.Count == 0 || approved.Select(point => (point.Standing, point.From)).Distinct().Count() > 1) yield break;
        yield return approved[0] switch
        {
            { Standing: Standing.InForce, From: { } from } => new(Done, "Från", "Beslutet gäller", from, null, ""),
            { Standing: Standing.DecidedNotYetInForce, From: { } later } when later > on => new(Later, "Från", "Beslutet gäller", later, null, ""),
            { Standing: Standing.DecidedConditional } => new(Later, "Sedan", "Beslutet gäller", null, null, "Om villkoret är uppfyllt."),
            { Standing: Standing.Lapsed } => new(Done, "Till sist", "Beslutet har förfallit", approved[0].Conditions is [var condition, ..] ? condition.State.Since : null, null, "Det gäller inte."),
            { Standing: Standing.Annulled, Annulment: { } annulment } => new(Done, "Till sist", "Beslutet är upphävt", annulment.From, null, "Det gäller inte."),
            _ => new(Later, "Sedan", "Beslutet gäller", null, null, ""),
        };
    }
}
