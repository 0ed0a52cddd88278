using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Metrics;

/// <summary>What the workplace says of a metric, in sentences.</summary>
internal static class MetricWords
{
    private const int LongestDescription = 280;

    /// <summary>How it stands, for the head of its page.</summary>
    public static string Standing(FoundMetric found)
    {
        var (metric, latest) = (found.Metric, found.Latest);
        var target = Targets.InBrief(metric) is "–" ? "Måttet har inget målvärde än och kan inte bedömas." : $"Ska vara {Targets.InBrief(metric)} {metric.Unit} år {metric.TargetYear}.";
        return latest.Value is null ? $"{target} Det finns inget utfall än." : $"{target} Senast {latest.Value} ({string.Join(", ", new[] { MetricLatest.Day(latest.Describes!.Value), latest.Note }.Where(part => !string.IsNullOrEmpty(part)))}).";
    }

    /// <summary>What Kolada has changed without saying so.</summary>
    public static IEnumerable<string> Warnings(Metric metric)
    {
        if (metric.Fetched is not { } fetched) yield break;
        if (fetched.WithdrawnOn is { } gone)
            yield return $"Nyckeltalet {fetched.Id} finns inte längre i Kolada. Det upptäcktes {Swedish.LongDate(gone)}. De värden som är hämtade står kvar.";
        if (fetched.Title != fetched.TitleAtFirst)
            yield return $"Kolada har ändrat nyckeltalets namn. Det hette ”{fetched.TitleAtFirst}” och heter nu ”{fetched.Title}”. Kontrollera att det fortfarande mäter samma sak.";
    }

    /// <summary>What the small curve shows.</summary>
    public static string Curve(Metric metric, IReadOnlyList<int> years)
    {
        var span = years.Count == 1 ? $"{years[0]}" : $"{years[0]}–{years[^1]}";
        var dashed = metric.Rule switch
        {
            TargetRule.AtLeast or TargetRule.AtMost => metric.Target is null ? "" : " Streckat: målet.",
            TargetRule.Between => metric.Target is null ? "" : " Streckat: målets gränser.",
            TargetRule.Increase or TargetRule.Decrease => metric.Baseline is null ? "" : " Streckat: utgångsvärdet.",
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric.Rule, null),
        };
        return $"{span}.{dashed} En punktad ring betyder att värdet saknas. Samma siffror står i tabellen.";
    }

    /// <summary>How settled an outcome is, with the value it replaced or took back.</summary>
    public static string State(Metric metric, MetricOutcome outcome) => (outcome.State, outcome.FormerValue) switch
    {
        (OutcomeState.Discontinued, { } last) => $"Borttaget ur Kolada, senast {Targets.Value(metric, last)}",
        (OutcomeState.Restated, { } former) => $"Rättat, tidigare {Targets.Value(metric, former)}",
        _ => Swedish.Capital(outcome.State.Word()),
    };

    /// <summary>When the latest or the next value is published, as far as Kolada says.</summary>
    public static string? Published(int? period, DateOnly? published, DateOnly today) => (period, published) switch
    {
        ({ } year, { } day) when day <= today => $"Värdet för {year} publicerades {Swedish.Date(day)}.",
        ({ } year, { } day) => $"Värdet för {year} publiceras {Swedish.Date(day)}.",
        _ => null,
    };

    /// <summary>As much of a key figure's description as tells it from the next one.</summary>
    public static string? InBrief(string? description) =>
        string.IsNullOrWhiteSpace(description) ? null
        : description.Length <= LongestDescription ? description
        : $"{description[..Math.Max(description.LastIndexOf(' ', LongestDescription), 1)]} …";

    /// <summary>Why there is nothing to compare with.</summary>
    public static string NotCompared(FoundMetric found) =>
        found.Metric.KoladaId is null ? "Bara det som hämtas från Kolada kan jämföras med andra kommuner."
        : found.Record.Municipality.ComparedWith.Count == 0 ? "Inga kommuner är valda att jämföra med."
        : "Inget värde för de valda kommunerna är hämtat än.";

    /// <summary>The goals that use it, each once, with the address where it can be read.</summary>
    public static IReadOnlyList<(string Text, string? Address)> Goals(FoundMetric found) =>
    [
        .. found.Use.CouncilGoals.GroupBy(use => use.Goal.Id).Select(versions => versions.MaxBy(use => use.Version.Number))
            .Select(use => ($"Kommunfullmäktiges mål: {use.Version.Text}", (string?)Addresses.CouncilGoal(use.Goal.Slug))),
        .. found.Use.Goals.GroupBy(use => use.Goal.Id).Select(versions => versions.MaxBy(use => use.Version.Number)).Select(use => BoardGoal(found, use.Version, use.Goal)),
    ];

    private static (string, string?) BoardGoal(FoundMetric found, PlanVersion version, Goal goal)
    {
        var plan = found.Record.HistoryOf(version.PlanId).Plan;
        var body = found.Record.Body(plan.BodyId);
        return ($"{body.Possessive()} mål {goal.Code}, {plan.Year}: {goal.Text}", version.IsDraft ? null : Addresses.Goal(body, plan, goal.Code));
    }
}
