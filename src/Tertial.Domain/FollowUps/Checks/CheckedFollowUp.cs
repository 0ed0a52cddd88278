using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>What the checks read: a follow-up as it would be frozen now, and the one before as it was frozen.</summary>
internal sealed class CheckedFollowUp
{
    private readonly Lazy<Snapshot?> _formerReread;

    public CheckedFollowUp(MunicipalRecord record, FollowUp followUp, Snapshot? former)
    {
        (Record, FollowUp) = (record, followUp);
        Plan = record.HistoryOf(followUp.PlanId).Plan;
        Now = SnapshotTaking.Take(record, followUp);
        FormerFollowUp = record.FollowUpsOf(followUp.PlanId).LastOrDefault(other => other.CutOff < followUp.CutOff);
        Former = FormerFollowUp is null ? null : former;
        _formerReread = new(() => Former is null ? null : SnapshotTaking.Take(record, FormerFollowUp!));
        Activities = [.. Now.Goals.SelectMany(goal => goal.Activities, (goal, activity) => new CheckedActivity(activity, goal))];
    }

    public MunicipalRecord Record { get; }

    public FollowUp FollowUp { get; }

    public Plan Plan { get; }

    public Snapshot Now { get; }

    public FollowUp? FormerFollowUp { get; }

    /// <summary>The follow-up before, as it was frozen.</summary>
    public Snapshot? Former { get; }

    /// <summary>The follow-up before, read from today's record: where it differs from what was frozen, something has changed without a decision since.</summary>
    public Snapshot? FormerReread => _formerReread.Value;

    /// <summary>The name of the follow-up before, inside a sentence.</summary>
    public string FormerName => Written.InText(FormerFollowUp!.Name);

    public DateOnly CutOff => FollowUp.CutOff;

    public IReadOnlyList<CheckedActivity> Activities { get; }

    public BudgetLineSnapshot? FormerLine(BudgetLineId id) => Former?.BudgetLines.FirstOrDefault(line => line.Id == id);

    /// <summary>The metrics that the goals show, each once, as the record knows them.</summary>
    public IEnumerable<Metric> Metrics => Now.Goals.SelectMany(goal => goal.Metrics).Concat(Now.CouncilGoals.SelectMany(goal => goal.Metrics))
        .Select(metric => metric.Id).Distinct().Select(id => Record.Metrics.First(metric => metric.Id == id));

    /// <summary>What is known about a metric in this follow-up, by the day it describes and then by when it became known.</summary>
    public IEnumerable<MetricOutcome> KnownOutcomes(Metric metric) => metric.Outcomes
        .Where(outcome => outcome.Describes <= CutOff && outcome.PublishedOn <= FollowUp.ReportingTo && outcome.Value is not null)
        .OrderBy(outcome => outcome.Describes).ThenBy(outcome => outcome.PublishedOn);
}

/// <summary>An activity that is checked, and the goal it counts in.</summary>
internal sealed record CheckedActivity(ActivitySnapshot Activity, GoalSnapshot Goal)
{
    public Place Place => Place.Of(Activity);

    /// <summary>What was reported in this very follow-up; missing when nothing was.</summary>
    public ReportedFacts? Facts => Activity.CarriedForward ? null : Activity.Report;

    /// <summary>The texts that become public, by the question they answer.</summary>
    public IEnumerable<(string Question, string Text)> Texts => TextsOf(Facts);

    public static IEnumerable<(string Question, string Text)> TextsOf(ReportedFacts? reported)
    {
        if (reported is not { } facts) yield break;
        if (facts.Done is { } done) yield return ("Vad har gjorts?", done);
        if (facts.Effect is { } effect) yield return ("Vad har det lett till?", effect);
        if (facts.Cause is { } cause) yield return ("Varför avviker den från planen?", cause);
        if (facts.Measure is { } measure) yield return ("Vad gör ni åt avvikelsen?", measure);
        if (facts.WorkRemains is { } remains) yield return ("Vad återstår?", remains);
    }
}
