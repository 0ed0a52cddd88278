using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.Metrics;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>How far the outcome of a metric has come in a follow-up.</summary>
public enum OutcomeProgress
{
    /// <summary>The target year has come, and nothing says what the outcome was.</summary>
    Missing,
    Preliminary,
    Ready,

    /// <summary>Who publishes the figure has not done so, or does no longer.</summary>
    NotToBeHad,

    /// <summary>The target year lies ahead: an outcome is welcome, but nobody waits for it.</summary>
    NotAsked,
}

/// <summary>A metric that a follow-up judges by, with what is known of its outcome.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Goals">The goals it judges, as they are printed.</param>
/// <param name="Latest">The last figure there is.</param>
/// <param name="Progress">How far its outcome has come.</param>
public sealed record AskedMetric(Metric Metric, string Goals, MetricLatest Latest, OutcomeProgress Progress)
{
    /// <summary>Who the figure comes from.</summary>
    public string Source => Metric.KoladaId is { } figure ? $"Kolada, {figure}" : Metric.Source ?? "Ingen källa är angiven";

    public string LatestInWords
    {
        get
        {
            var note = string.IsNullOrEmpty(Latest.Note) ? null : Latest.Note;
            return Latest is { Value: { } value, Describes: { } day }
                ? $"Senast: {value} ({string.Join(", ", new[] { MetricLatest.Day(day), note }.OfType<string>())})."
                : $"{note ?? "Inget utfall än"}.";
        }
    }

    /// <summary>The metrics of the goals that the follow-up judges, those that wait for an outcome first.</summary>
    public static IReadOnlyList<AskedMetric> Of(MunicipalRecord record, FollowUp followUp, DateOnly today)
    {
        var snapshot = Snapshots.Of(record, followUp);
        return [.. snapshot.Goals.SelectMany(goal => goal.Metrics, (goal, metric) => (metric.Id, Goal: $"mål {goal.Code}"))
            .Concat(snapshot.CouncilGoals.SelectMany(goal => goal.Metrics, (goal, metric) => (metric.Id, Goal: "kommunfullmäktiges mål")))
            .GroupBy(use => use.Id, use => use.Goal)
            .Select(uses => Of(record.Metrics.First(metric => metric.Id == uses.Key), string.Join(" och ", uses.Distinct()), followUp.CutOff, today))
            .OrderBy(asked => asked.Progress).ThenBy(asked => asked.Metric.Name, StringComparer.Create(Swedish.Culture, ignoreCase: true))];
    }

    private static AskedMetric Of(Metric metric, string goals, DateOnly cutOff, DateOnly today) =>
        new(metric, goals, MetricLatest.Of(metric, today), ProgressOf(metric, cutOff, today));

    private static OutcomeProgress ProgressOf(Metric metric, DateOnly cutOff, DateOnly today)
    {
        if (cutOff.Year < metric.TargetYear) return OutcomeProgress.NotAsked;
        var latest = metric.KnownOn(today).LastOrDefault(outcome => outcome.Describes <= cutOff);
        // What is no longer measured is not waited for, whichever year it was last asked about.
        if (latest?.State == OutcomeState.Discontinued) return OutcomeProgress.NotToBeHad;
        return latest is null || latest.Describes.Year < metric.TargetYear ? OutcomeProgress.Missing : latest.State switch
        {
            OutcomeState.Final or OutcomeState.Restated => OutcomeProgress.Ready,
            OutcomeState.Preliminary => OutcomeProgress.Preliminary,
            OutcomeState.NotYetPublished or OutcomeState.Discontinued => OutcomeProgress.NotToBeHad,
            _ => throw new InvalidOperationException($"Unknown state {latest.State}."),
        };
    }
}
