namespace Tertial.Domain.FollowUps;

/// <summary>What has happened between two follow-ups of the same plan, each as it was frozen and with the verdicts in effect. Pure: the same two give the same answer.</summary>
/// <param name="Goals">Goals that got another verdict, in the order of the later follow-up.</param>
/// <param name="SameVerdict">How many goals kept their verdict.</param>
/// <param name="Activities">Activities that stand differently, or were not there before; in the order of their codes.</param>
/// <param name="Counts">Every standing that occurs in either, with how many before and now.</param>
/// <param name="Operating">The forecast deviation of operations before and now.</param>
public sealed record Progress(
    IReadOnlyList<GoalProgress> Goals, int SameVerdict,
    IReadOnlyList<ActivityProgress> Activities, IReadOnlyList<StandingCount> Counts,
    ForecastProgress Operating)
{
    /// <summary>Compares a follow-up with the one before it.</summary>
    /// <param name="before">The earlier follow-up; missing for the first, where everything counts as new.</param>
    /// <param name="now">The later follow-up.</param>
    public static Progress Between(JudgedSnapshot? before, JudgedSnapshot now)
    {
        var goals = now.Snapshot.Goals
            .Where(goal => before?.Verdicts.ContainsKey(goal.Id) == true)
            .Select(goal => new GoalProgress(goal, before!.Verdicts[goal.Id], now.Verdicts[goal.Id]))
            .ToList();
        var former = before?.Snapshot.Activities.ToDictionary(activity => activity.Id, activity => activity.Standing) ?? [];
        return new(
            [.. goals.Where(goal => goal.Before != goal.Now)],
            goals.Count(goal => goal.Before == goal.Now),
            [.. now.Snapshot.Activities
                .Select(activity => new ActivityProgress(activity, former.TryGetValue(activity.Id, out var standing) ? standing : null))
                .Where(activity => activity.Before != activity.Activity.Standing)
                .OrderBy(activity => activity.Activity.Code, StringComparer.Ordinal)],
            Count(before?.Snapshot, now.Snapshot),
            new(before is null ? null : BudgetTotal.Of(before.Snapshot.BudgetLines, Plans.BudgetKind.Operating), BudgetTotal.Of(now.Snapshot.BudgetLines, Plans.BudgetKind.Operating)));
    }

    /// <summary>The activities that have come to stand so since the follow-up before.</summary>
    public IEnumerable<ActivityProgress> Newly(params ActivityStanding[] standings) =>
        Activities.Where(activity => standings.Contains(activity.Activity.Standing));

    private static List<StandingCount> Count(Snapshot? before, Snapshot now) =>
        [.. Enum.GetValues<ActivityStanding>().OrderBy(standing => standing.ReadingOrder())
            .Select(standing => new StandingCount(
                standing,
                before?.Activities.Count(activity => activity.Standing == standing),
                now.Activities.Count(activity => activity.Standing == standing)))
            .Where(count => count.Before > 0 || count.Now > 0)];
}

/// <summary>A frozen follow-up together with the verdict in effect on each of its goals.</summary>
public sealed record JudgedSnapshot(Snapshot Snapshot, IReadOnlyDictionary<GoalId, Verdict> Verdicts)
{
    /// <summary>The verdicts in effect on the council's goals, where they are others than the administration's.</summary>
    public IReadOnlyDictionary<CouncilGoalId, Verdict> OfCouncilGoals { get; init; } = new Dictionary<CouncilGoalId, Verdict>();

    public Verdict On(CouncilGoalSnapshot goal) => OfCouncilGoals.TryGetValue(goal.Id, out var verdict) ? verdict : goal.Administration?.Verdict ?? goal.Verdict;
}

/// <summary>A goal's verdict in effect in two follow-ups.</summary>
public sealed record GoalProgress(GoalSnapshot Goal, Verdict Before, Verdict Now);

/// <summary>An activity as it reads now, and how it stood; missing when it was not part of the follow-up before.</summary>
public sealed record ActivityProgress(ActivitySnapshot Activity, ActivityStanding? Before);

/// <summary>How many activities stand so now, and before when there is a before.</summary>
public sealed record StandingCount(ActivityStanding Standing, int? Before, int Now)
{
    public int? Change => Now - Before;
}

/// <summary>The forecast deviation before and now. A deviation is missing when nothing was reported.</summary>
public sealed record ForecastProgress(BudgetTotal? Before, BudgetTotal Now)
{
    /// <summary>How much better (+) or worse the forecast has become; missing unless both were reported in full.</summary>
    public Money? Change => Before is { IsComplete: true, Deviation: { } before } && Now is { IsComplete: true, Deviation: { } now } ? now - before : null;
}
