using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Steering;

/// <summary>What a plan that is being tried would mean if it were in force today: for each goal's forecast, for the money and for the load on each unit, against the version in force.</summary>
/// <param name="Before">The version in force; missing for a plan that has none yet.</param>
/// <param name="AsOf">The follow-up whose reports the forecasts rest on; missing before the first, and then there are no forecasts.</param>
/// <param name="Goals">Every goal of either version, in the order of the plan.</param>
/// <param name="Lines">Every budget line of either version, in the order of the plan.</param>
/// <param name="Loads">Every unit that has something under way.</param>
public sealed record Consequences(
    PlanVersion? Before, FollowUp? AsOf, IReadOnlyList<GoalConsequence> Goals, IReadOnlyList<LineConsequence> Lines, IReadOnlyList<UnitLoad> Loads)
{
    /// <summary>Whether no forecast, no money and no load would be another.</summary>
    public bool IsEmpty => !Goals.Any(goal => goal.IsChanged) && !Lines.Any(line => line.IsChanged) && !Loads.Any(load => load.IsChanged);

    /// <summary>Reads what the trial would mean; pure: the same record and trial give the same answer.</summary>
    /// <param name="record">The record.</param>
    /// <param name="plan">The plan tried.</param>
    /// <param name="trial">The plan as it would read: a draft, or a copy with changes in it.</param>
    /// <param name="today">The day it is tried.</param>
    public static Consequences Of(MunicipalRecord record, Plan plan, PlanVersion trial, DateOnly today)
    {
        var history = record.HistoryOf(plan.Id);
        var adoptions = history.AdoptionsBy(today);
        var before = adoptions is [.., var latest] ? latest.Version : null;
        var followUp = FollowUpBehind(record, plan, today);
        return new(before, followUp,
            [.. GoalsOf(record, before, trial, followUp, adoptions, today)],
            [.. LinesOf(record, history.InForceOn(today, Effect.AdoptBudget), trial, followUp)],
            UnitLoad.Of(record, plan, before, trial, today));
    }

    // One that is still being reported knows too little, unless there is no other.
    private static FollowUp? FollowUpBehind(MunicipalRecord record, Plan plan, DateOnly today)
    {
        var passed = record.FollowUpsOf(plan.Id).Where(followUp => followUp.CutOff <= today).ToList();
        return passed.FindLast(followUp => followUp.IsClosed || followUp.ReportingTo < today)
            ?? passed.FindLast(followUp => record.ActivityReports.Exists(report => report.FollowUpId == followUp.Id));
    }

    private static IEnumerable<GoalConsequence> GoalsOf(MunicipalRecord record, PlanVersion? before, PlanVersion trial, FollowUp? followUp, IReadOnlyList<Adoption> adoptions, DateOnly today)
    {
        var last = followUp is null ? today : record.FollowUpsOf(followUp.PlanId).Max(other => other.CutOff);
        var now = followUp is null || before is null ? Nothing : SnapshotTaking.Suppose(record, followUp, adoptions);
        var then = followUp is null ? Nothing : SnapshotTaking.Suppose(record, followUp, [.. adoptions, new(trial, Supposed(trial), today)]);
        return trial.Goals.OrderBy(goal => goal.Order).Concat(before?.Goals.OrderBy(goal => goal.Order) ?? Enumerable.Empty<Goal>()).DistinctBy(goal => goal.Id)
            .Select(goal => new GoalConsequence(goal, GoalForecast.Of(now.GetValueOrDefault(goal.Id), last), GoalForecast.Of(then.GetValueOrDefault(goal.Id), last)));
    }

    private static readonly IReadOnlyDictionary<GoalId, GoalVerdict> Nothing = new Dictionary<GoalId, GoalVerdict>();

    // The decision that is supposed: what the trial ends counts as ended by it.
    private static DecisionPoint Supposed(PlanVersion trial) => new()
    {
        Id = new(trial.Id.Value),
        MatterId = default,
        Number = 1,
        Text = "",
        DecidingBodyId = default,
        Effect = Effect.AdoptPlan,
        PlanVersionId = trial.Id,
        Origin = Origin.Own,
    };

    private static IEnumerable<LineConsequence> LinesOf(MunicipalRecord record, PlanVersion? before, PlanVersion trial, FollowUp? followUp)
    {
        var (former, now) = ((before?.BudgetLines ?? []).ToDictionary(line => line.Id), trial.BudgetLines.ToDictionary(line => line.Id));
        var reports = record.BudgetReports.Where(report => report.FollowUpId == followUp?.Id).ToLookup(report => report.BudgetLineId);
        return former.Keys.Union(now.Keys).Select(id => new LineConsequence((now.GetValueOrDefault(id) ?? former[id]), former.GetValueOrDefault(id)?.Budget, now.GetValueOrDefault(id)?.Budget,
                reports[id].MaxBy(report => report.At)?.Forecast))
            .OrderBy(line => line.Line.Kind).ThenBy(line => line.Line.Order).ThenBy(line => line.Line.Code, StringComparer.Ordinal);
    }
}

/// <summary>A goal's forecast for the year as it is and as it would be; before is missing for a goal that is added, after for one that goes.</summary>
public sealed record GoalConsequence(Goal Goal, GoalForecast? Before, GoalForecast? After)
{
    public bool IsChanged => Before != After;
}

/// <summary>The verdict expected at the plan's last cut-off, and why in a sentence.</summary>
public sealed record GoalForecast(Verdict Verdict, string Why)
{
    internal static GoalForecast? Of(GoalVerdict? verdict, DateOnly lastCutOff) =>
        verdict is null ? null : new(verdict.Forecast, ForecastSentence.For(verdict, lastCutOff));
}

/// <summary>A budget line's amounts as they are and as they would be, beside the latest forecast of what it will cost.</summary>
/// <param name="Line">The line as it would read, or as it reads when it goes.</param>
/// <param name="Before">Missing for a line that is added.</param>
/// <param name="After">Missing for a line that goes.</param>
/// <param name="Forecast">The full-year forecast reported; missing when there is none.</param>
public sealed record LineConsequence(BudgetLine Line, Amounts? Before, Amounts? After, Amounts? Forecast)
{
    public bool IsChanged => Before != After;

    /// <summary>Forecast less budget as it would be: + is better than budget.</summary>
    public Money? Deviation => Forecast is { } forecast && After is { } budget ? Amounts.Deviation(budget, forecast) : null;
}
