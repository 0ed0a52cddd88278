using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>The rows of rule version 1 in words, for those who want to count for themselves.</summary>
public static class RuleRows
{
    public static IReadOnlyList<(int Row, Verdict Verdict, string Text)> Of(Judgement judgedBy) =>
        judgedBy == Judgement.ByMetrics ? ByMetrics : ByActivities;

    private static readonly IReadOnlyList<(int, Verdict, string)> ByActivities =
    [
        (1, Verdict.CannotBeAssessed, "Det finns ingen aktivitet som räknas."),
        (2, Verdict.CannotBeAssessed, "Någon aktivitet är inte redovisad, och den kan avgöra bedömningen."),
        (3, Verdict.Met, "Alla aktiviteter är genomförda."),
        (4, Verdict.NotYetDue, "Ingen aktivitet skulle ha börjat än."),
        (5, Verdict.PartlyMet, "Minst en aktivitet är genomförd, pågår enligt plan eller är försenad."),
        (6, Verdict.NotMet, "Inget av det som skulle ha börjat har blivit av."),
    ];

    private static readonly IReadOnlyList<(int, Verdict, string)> ByMetrics =
    [
        (1, Verdict.CannotBeAssessed, "Målet har inget mått."),
        (2, Verdict.CannotBeAssessed, "Något mått saknar värde, och det kan avgöra bedömningen."),
        (3, Verdict.Met, "Alla mått är nådda."),
        (4, Verdict.NotYetDue, "Alla mått gäller ett senare år."),
        (5, Verdict.PartlyMet, "Minst ett mått är nått."),
        (6, Verdict.NotMet, "Inget mått är nått."),
    ];
}
