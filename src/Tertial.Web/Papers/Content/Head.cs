using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>What the heads of all documents say in the same way.</summary>
internal static class Head
{
    public const string Example = "Dokumentet innehåller exempeldata. Det är påhittat för att visa hur Tertial fungerar.";

    public static IReadOnlyList<string> Notices(params (bool Applies, string Text)[] notices) => [.. notices.Where(notice => notice.Applies).Select(notice => notice.Text)];

    /// <summary>Kommunstyrelsen 2023-11-07, § 142.</summary>
    public static string Reference(MunicipalRecord record, Handling handling) =>
        $"{record.Body(handling.BodyId).Name} {Swedish.Date(handling.MeetingDate)}{(handling.Paragraph is { } paragraph ? $", §\u00A0{paragraph}" : "")}";

    /// <summary>The same, with the point.</summary>
    public static string Reference(MunicipalRecord record, PointDecision decision)
    {
        var number = decision.Outcome.PrintedNumber ?? record.Decisions.Point(decision.Outcome.DecisionPointId).Number;
        return $"{Reference(record, decision.Handling)}, punkt\u00A0{number}";
    }

    /// <summary>Dates in the order they are printed.</summary>
    public static IEnumerable<Fact> Facts(params (string Label, string? Value)[] facts) =>
        facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Select(fact => new Fact(fact.Label, fact.Value!));
}
