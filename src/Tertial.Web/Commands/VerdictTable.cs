using System.Text;
using Tertial.Domain.FollowUps;

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
            foreach (var goal in snapshot.CouncilGoals) Append(text, goal.Slug, Words.Words.Of(goal.Verdict), goal.Row, "–", Words.Words.Of(goal.Forecast), goal.Text, goal.Why);
            foreach (var goal in snapshot.Goals)
            {
                Append(text, goal.Code, Words.Words.Of(goal.Verdict), goal.Row, Words.Words.Of(goal.Pace), Words.Words.Of(goal.Forecast), goal.Text, goal.Why);
                foreach (var group in goal.Activities.GroupBy(activity => activity.Standing).OrderBy(group => group.Key))
                    text.AppendLine($"         {Words.Words.Of(group.Key)}: {string.Join(", ", group.Select(activity => activity.Code))}");
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
