using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>What a reader must know before reading a version: a condition, or that it does not apply.</summary>
/// <param name="Heading">What it is, in a few words.</param>
/// <param name="Text">What it means.</param>
/// <param name="Icon">Its symbol.</param>
/// <param name="Settled">Whether the condition is fulfilled.</param>
public sealed record VersionNotice(string Heading, string Text, string Icon, bool Settled = false)
{
    /// <summary>The condition as the body worded it.</summary>
    public string? Quote { get; init; }

    public DecisionLink? Decision { get; init; }

    /// <summary>Where the version that applies is read.</summary>
    public string? CurrentAddress { get; init; }

    public static IEnumerable<VersionNotice> Of(PlanReading reading)
    {
        if (reading.Record.HistoryOf(reading.Plan.Id).PointFor(reading.Version) is not { } point) yield break;
        if (OfStanding(reading, point) is { } notice) yield return notice;
        foreach (var condition in reading.Record.Decisions.ConditionsOn(point.Id))
            if (OfCondition(reading, condition) is { } conditional) yield return conditional;
    }

    private static VersionNotice? OfStanding(PlanReading reading, DecisionPoint point) => reading.Standing switch
    {
        VersionStanding.Superseded => new($"Det här är version {reading.Version.Number}", "Den gäller inte längre. Ett senare beslut har ersatt den.", "ersatt") { CurrentAddress = Addresses.Plan(reading.Body, reading.Plan) },
        VersionStanding.DecidedNotYetInForce when reading.Record.Decisions.InForceFrom(point.Id, reading.View.On) is { } from =>
            new("Planen gäller inte än", $"Den är beslutad och gäller från {Swedish.LongDate(from)}.", "fran") { Decision = DecisionLink.To(reading.View, point.Id) },
        VersionStanding.Lapsed => new("Beslutet om planen har förfallit", "Ett villkor för beslutet uppfylldes inte. Därför började planen aldrig gälla.", "forfallet") { Decision = DecisionLink.To(reading.View, point.Id) },
        VersionStanding.Annulled when reading.Record.Decisions.AnnulmentOn(point.Id, reading.View.On) is { } annulment =>
            new("Beslutet om planen är upphävt", $"{annulment.By} upphävde beslutet {Swedish.LongDate(annulment.From)}. {annulment.Reason}", "upphavt") { Decision = DecisionLink.To(reading.View, point.Id) },
        VersionStanding.DecidedNotYetInForce or VersionStanding.Annulled or VersionStanding.InForce or VersionStanding.DecidedConditional => null,
        VersionStanding.Draft or VersionStanding.Proposed or VersionStanding.Rejected or _ => throw new InvalidOperationException($"A version that is {reading.Standing} is not public."),
    };

    private static VersionNotice? OfCondition(PlanReading reading, Condition condition)
    {
        var state = reading.Record.Decisions.StateOn(condition, reading.View.On);
        var quote = condition.StatedBy is { } stating ? reading.Record.Decisions.Point(stating).Text : condition.HangsOnFact;
        var stated = condition.StatedBy is { } point ? DecisionLink.To(reading.View, point) : null;
        return state.Standing switch
        {
            ConditionStanding.Open => new("Planen gäller inte än", $"{reading.Body.Name} har beslutat planen med ett villkor. {Awaits(reading, condition)}", "villkor") { Quote = quote, Decision = stated },
            ConditionStanding.Fulfilled => new("Villkoret är uppfyllt", $"Planen beslutades med ett villkor. Det uppfylldes {Swedish.LongDate(state.Since!.Value)}, och planen började gälla.", "galler", Settled: true)
            {
                Quote = quote,
                Decision = state.SettledBy is { } settledBy ? DecisionLink.To(reading.View, settledBy) : stated,
            },
            ConditionStanding.Failed or ConditionStanding.FallenAway => null,
            _ => throw new InvalidOperationException($"Unknown standing {state.Standing}."),
        };
    }

    private static string Awaits(PlanReading reading, Condition condition)
    {
        if (condition.HangsOnPoint is not { } other) return "Den börjar gälla när villkoret är uppfyllt.";
        var body = reading.Record.Body(reading.Record.Decisions.Point(other).DecidingBodyId).InText();
        var matter = reading.Record.Decisions.MatterOf(other);
        return matter.IsPublicOn(reading.View.On)
            ? $"Den börjar gälla när {body} har beslutat i ärendet {matter.Title} ({matter.Diarienummer})."
            : $"Den börjar gälla när {body} har fattat det beslut som planen väntar på.";
    }
}
