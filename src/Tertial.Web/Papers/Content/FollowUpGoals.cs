using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Public.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Papers.Content;

/// <summary>The goals of a follow-up: three verdicts side by side, the reason, and the figures they are judged by.</summary>
internal sealed class FollowUpGoals(MunicipalRecord record, FollowUpReading reading)
{
    public IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, "Målen, med tre bedömningar");
        yield return new Paragraph($"Regeln räknar på aktiviteterna. Förvaltningen väger in mer. {reading.Body.Name} beslutar.");
        foreach (var block in PaperText.Blocks(reading.Snapshot.TextOf(ReportSection.Goals), level: 2)) yield return block;
        foreach (var (council, goals) in reading.Groups)
        {
            yield return new Heading(2, council is null ? "Styrelsens egna mål" : $"{council.Area}: {council.Text}");
            yield return Verdicts(council, goals);
            foreach (var sentence in goals.Select(goal => GoalRow.Of(reading, goal)).Where(row => row.Differing is not null))
                yield return new Paragraph($"Mål {sentence.Code}: bedömningarna skiljer sig. Så säger {sentence.Differing!.Value.Who}: {sentence.Differing.Value.Reason}");
            var metrics = (council?.Metrics ?? []).Concat(goals.SelectMany(goal => goal.Metrics)).DistinctBy(metric => metric.Id).ToList();
            if (metrics.Count > 0) yield return Metrics(council, metrics);
        }
    }

    private Table Verdicts(CouncilGoalSnapshot? council, IReadOnlyList<GoalSnapshot> goals) => new()
    {
        Caption = council is null ? "Bedömning av styrelsens egna mål" : $"Bedömning av målet och av målen under det, {council.Area}",
        Columns = [new("Mål", 5), new("Regeln räknar", 3), new("Förvaltningen bedömer", 3), new($"{reading.Body.Name} beslutar", 3), new("Varför?", 6)],
        Rows =
        [
            .. council is null ? [] : new[] { RowOf(GoalRow.Of(reading, council)) },
            .. goals.Select(goal => RowOf(GoalRow.Of(reading, goal))),
        ],
    };

    private static Row RowOf(GoalRow row) => Row.Of(
        row.Code is { } code ? $"{code} {row.Text}" : row.Text,
        row.Judgements.Computed.Word(),
        row.Judgements.Administration?.Verdict.Word() ?? "Ingen egen bedömning",
        row.Judgements.Decided ? row.Judgements.InEffect.Word() : "Inte beslutat",
        row.BelowIt is { } below ? $"{row.Why} {below}" : row.Why);

    private Table Metrics(CouncilGoalSnapshot? council, List<MetricSnapshot> metrics) => new()
    {
        Caption = council is null ? "Mått för styrelsens egna mål" : $"Mått för målet och för målen under det, {council.Area}",
        Columns = [new("Mått", 5), new("Ska nå", 3), new("Senaste värde", 3), new("Bedömning", 3)],
        Rows = [.. metrics.Select(metric => Row.Of($"{metric.Name} ({metric.Unit})", Target(metric), Latest(metric), metric.Verdict.Word()))],
    };

    private string Target(MetricSnapshot metric) => record.Metrics.Find(known => known.Id == metric.Id) is { } current
        ? $"{Targets.InBrief(current)}, {metric.TargetYear}"
        : $"{metric.TargetYear}";

    private string Latest(MetricSnapshot metric) => metric.Latest is not { } value ? "Inget värde publicerat"
        : $"{(record.Metrics.Find(known => known.Id == metric.Id) is { } current ? Targets.Value(current, value) : Swedish.Number(value, 1))}{(metric.LatestDescribes is { } day ? $" ({Swedish.Date(day)}{Note(metric.LatestState)})" : "")}";

    private static string Note(OutcomeState? state) => state is OutcomeState.Final or null ? "" : $", {state.Value.Word()}";
}
