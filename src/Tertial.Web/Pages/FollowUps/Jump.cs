using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A part of the follow-up's page, with what is left in it: what whoever compiles looks for first.</summary>
public sealed record Jump(string Place, string Name, int Left, string Says)
{
    public string Status => Left == 0 ? "klar" : "tom";

    public string Icon => Left == 0 ? "bock" : "kommer";

    public static IReadOnlyList<Jump> Of(Overview overview, FollowUpChecks checks)
    {
        var (reports, lines) = (overview.MissingReports.Count(), overview.MissingBudget.Count());
        var goals = overview.Snapshot.Unassessed.Count;
        return
        [
            new("saknas", "Rapporter", reports, Swedish.Count(reports, "Alla inne", "En saknas", "{0} saknas")),
            new("kontroller", "Kontroller", checks.Open, Swedish.Count(checks.Open, "Inga frågor", "En fråga", "{0} frågor")),
            new("ekonomi", "Ekonomi", lines, Swedish.Count(lines, "Alla prognoser inne", "En prognos saknas", "{0} prognoser saknas")),
            new("mal", "Mål", goals, Swedish.Count(goals, "Alla bedömda", "Ett är inte bedömt", "{0} är inte bedömda")),
        ];
    }
}
