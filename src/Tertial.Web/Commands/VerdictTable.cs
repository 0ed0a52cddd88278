using System.Text;
using Tertial.Web.Words;

namespace Tertial.Web.Commands;

/// <summary>Verdicts for someone at a terminal.</summary>
internal static class VerdictTable
{
    public static string Of(IReadOnlyList<VerdictAnswer> answers)
    {
        if (answers.Count == 0) return "Ingen plan gäller den dagen.\n";
        var text = new StringBuilder();
        foreach (var answer in answers)
        {
            text.AppendLine($"{answer.Plan} ({answer.Body})").AppendLine(answer.Says).AppendLine($"Regelversion {answer.RuleVersion}").AppendLine();
            if (answer.FollowUp is not { } snapshot) continue;
            text.AppendLine("Mål      Bedömning            Rad  Takt                Prognos");
            foreach (var goal in snapshot.CouncilGoals) Append(text, goal.Slug, goal.Verdict.Word(), goal.Row, "–", goal.Forecast.Word(), goal.Text, goal.Why);
            foreach (var goal in snapshot.Goals)
            {
                Append(text, goal.Code, goal.Verdict.Word(), goal.Row, goal.Pace.Word(), goal.Forecast.Word(), goal.Text, goal.Why);
                foreach (var group in goal.Activities.GroupBy(activity => activity.Standing).OrderBy(group => group.Key))
                    text.AppendLine($"         {group.Key.Word()}: {string.Join(", ", group.Select(activity => activity.Code))}");
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string code, string verdict, int? row, string pace, string forecast, string goal, string why) => text
        .AppendLine()
        .AppendLine($"{code,-8} {verdict,-20} {row?.ToString() ?? "–",-4} {pace,-19} {forecast}")
        .AppendLine($"         {goal}")
        .AppendLine($"         Varför: {why}");
}
