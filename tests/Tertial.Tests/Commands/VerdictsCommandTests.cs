using System.Text.Json;
using Tertial.Tests.FollowUps;

namespace Tertial.Tests.Commands;

[Collection(nameof(Terminal))]
public sealed class VerdictsCommandTests(Terminal terminal)
{
    public static TheoryData<string> CutOffs => ["2024-04-30", "2024-08-31", "2024-12-31"];

    [Theory, MemberData(nameof(CutOffs))]
    public async Task The_verdicts_are_those_worked_by_hand(string cutOff)
    {
        var goals = (await FollowUpAsync(cutOff)).GetProperty("goals").EnumerateArray().ToList();

        var answered = goals.Select(goal => (Text(goal, "code"), Text(goal, "verdict"), Row(goal), Text(goal, "pace"), Standings(goal)));

        answered.ShouldBe(Worked(cutOff).Select(line => (line.Goal, line.Verdict, line.Row, line.Pace, line.Standings)));
    }

    [Theory, MemberData(nameof(CutOffs))]
    public async Task The_forecasts_are_those_worked_by_hand(string cutOff)
    {
        var forecasts = (await FollowUpAsync(cutOff)).GetProperty("goals").EnumerateArray().ToDictionary(goal => Text(goal, "code"), goal => Text(goal, "forecast"));

        foreach (var line in Worked(cutOff).Where(line => line.Forecast.Length > 0)) forecasts[line.Goal].ShouldBe(line.Forecast, line.Goal);
    }

    [Theory, MemberData(nameof(CutOffs))]
    public async Task The_council_goals_verdicts_are_those_worked_by_hand(string cutOff)
    {
        var goals = (await FollowUpAsync(cutOff)).GetProperty("councilGoals").EnumerateArray();

        var answered = goals.Select(goal => (Text(goal, "slug"), Text(goal, "verdict"), Row(goal), Metrics(goal)));

        answered.ShouldBe(WorkedCouncil(cutOff).Select(line => (line.CouncilGoal, line.Verdict, line.Row, string.Join(", ", line.Metrics))));
    }

    [Fact]
    public async Task Asked_for_another_day_it_answers_for_the_latest_cut_off_and_says_so()
    {
        var (code, output, _) = await Terminal.RunAsync("verdicts", "--as-of", "2024-06-15", "--database", await terminal.DemoAsync("demo.db"));

        code.ShouldBe(0);
        output.ShouldContain("Den 2024-06-15 gäller den senaste bedömningen: Tertial 1, läget den 2024-04-30 (fryst).");
        output.ShouldContain("Varför:");
    }

    [Fact]
    public async Task Before_the_first_cut_off_it_says_that_there_is_no_verdict()
    {
        var (_, output, _) = await Terminal.RunAsync("verdicts", "--as-of", "2024-02-01", "--database", await terminal.DemoAsync("demo.db"));

        output.ShouldContain("Ingen period är avslutad än. Därför finns ingen bedömning.");
    }

    [Fact]
    public async Task The_goal_judged_by_its_own_metrics_reads_them_as_worked_by_hand()
    {
        foreach (var (followUp, metrics) in HandWorkedVerdicts.Goal61)
        {
            var goals = (await FollowUpAsync(CutOffs.ElementAt(followUp - 1).Data)).GetProperty("goals").EnumerateArray();

            Metrics(goals.Single(goal => Text(goal, "code") == "6.1")).ShouldBe(string.Join(", ", metrics));
        }
    }

    private async Task<JsonElement> FollowUpAsync(string cutOff)
    {
        var (code, output, errors) = await Terminal.RunAsync("verdicts", "--as-of", cutOff, "--format", "json", "--database", await terminal.DemoAsync("demo.db"));
        code.ShouldBe(0, errors);
        return JsonDocument.Parse(output).RootElement[0].GetProperty("followUp");
    }

    private static (string Goal, string Verdict, int Row, string Pace, string Forecast, string Standings)[] Worked(string cutOff) => cutOff switch
    {
        "2024-04-30" => HandWorkedVerdicts.Tertial1,
        "2024-08-31" => HandWorkedVerdicts.Tertial2,
        _ => HandWorkedVerdicts.Tertial3,
    };

    private static (string CouncilGoal, string Verdict, int Row, string[] Metrics)[] WorkedCouncil(string cutOff) => cutOff switch
    {
        "2024-04-30" => HandWorkedVerdicts.CouncilGoalsTertial1,
        "2024-08-31" => HandWorkedVerdicts.CouncilGoalsTertial2,
        _ => HandWorkedVerdicts.CouncilGoalsTertial3,
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Row(JsonElement goal) => goal.TryGetProperty("row", out var row) ? row.GetInt32() : 0;

    private static string Metrics(JsonElement goal) => string.Join(", ", goal.GetProperty("metrics").EnumerateArray().Select(metric => Text(metric, "verdict")));

    private static string Standings(JsonElement goal) => string.Join(", ", goal.GetProperty("activities").EnumerateArray().Select(activity => $"{Text(activity, "code")} {Text(activity, "standing")}"));
}
