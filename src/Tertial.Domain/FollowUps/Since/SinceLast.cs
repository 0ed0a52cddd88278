namespace Tertial.Domain.FollowUps.Since;

/// <summary>What a follow-up says that the one before it did not, goal by goal and line by line. Pure: the same two give the same answer, in whatever order they hold things.</summary>
/// <param name="Goals">The board goals with something new, in the later follow-up's order; last those the plan no longer has.</param>
/// <param name="CouncilGoals">The council goals with something new.</param>
/// <param name="Money">What is new about the budget lines.</param>
/// <param name="Unchanged">How many board goals have nothing new.</param>
public sealed record SinceLast(IReadOnlyList<GoalSince> Goals, IReadOnlyList<CouncilGoalSince> CouncilGoals, IReadOnlyList<Change> Money, int Unchanged)
{
    /// <summary>Whether nothing at all is new.</summary>
    public bool IsEmpty => Goals.Count + CouncilGoals.Count + Money.Count == 0;

    /// <summary>What is new about a goal; nothing when nothing is.</summary>
    public IReadOnlyList<Change> Of(GoalId id) => Goals.FirstOrDefault(goal => goal.Goal.Id == id)?.Changes ?? [];

    public IReadOnlyList<Change> Of(CouncilGoalId id) => CouncilGoals.FirstOrDefault(goal => goal.Goal.Id == id)?.Changes ?? [];

    public static SinceLast Between(JudgedSnapshot before, JudgedSnapshot now)
    {
        var activities = new ActivitiesSince(before.Snapshot, now.Snapshot);
        var (former, kept) = (before.Snapshot.Goals.ToDictionary(goal => goal.Id), now.Snapshot.Goals.Select(goal => goal.Id).ToHashSet());
        var goals = now.Snapshot.Goals.Select(goal => former.TryGetValue(goal.Id, out var then)
            ? new GoalSince(goal, Coming.Stayed, [.. Verdicts(before.Verdicts[goal.Id], now.Verdicts[goal.Id]), .. Forecasts(then.Forecast, goal.Forecast), .. activities.In(goal), .. MetricsSince.Between(then.Metrics, goal.Metrics)])
            : new GoalSince(goal, Coming.Came, [.. activities.In(goal)])).ToList();
        return new(
            [.. goals.Where(goal => goal.Coming != Coming.Stayed || goal.Changes.Count > 0),
                .. before.Snapshot.Goals.Where(goal => !kept.Contains(goal.Id)).OrderBy(goal => goal.Code, StringComparer.Ordinal).Select(goal => new GoalSince(goal, Coming.Went, [.. activities.In(goal)]))],
            [.. CouncilGoalsSince(before, now).Where(goal => goal.Changes.Count > 0)],
            [.. LinesSince.Between(before.Snapshot.BudgetLines, now.Snapshot.BudgetLines)],
            goals.Count(goal => goal.Coming == Coming.Stayed && goal.Changes.Count == 0));
    }

    private static IEnumerable<CouncilGoalSince> CouncilGoalsSince(JudgedSnapshot before, JudgedSnapshot now) =>
        from goal in now.Snapshot.CouncilGoals
        join then in before.Snapshot.CouncilGoals on goal.Id equals then.Id
        select new CouncilGoalSince(goal, [.. Verdicts(before.On(then), now.On(goal)), .. Forecasts(then.Forecast, goal.Forecast), .. MetricsSince.Between(then.Metrics, goal.Metrics)]);

    private static IEnumerable<Change> Verdicts(Verdict before, Verdict now)
    {
        if (before != now) yield return new VerdictMoved(before, now);
    }

    private static IEnumerable<Change> Forecasts(Verdict before, Verdict now)
    {
        if (before != now) yield return new YearForecastMoved(before, now);
    }
}

/// <summary>Whether something was there both times.</summary>
public enum Coming
{
    Stayed,
    Came,
    Went,
}

/// <summary>What is new about a board goal; as it reads now, or as it last read when the plan no longer has it.</summary>
public sealed record GoalSince(GoalSnapshot Goal, Coming Coming, IReadOnlyList<Change> Changes);

/// <summary>What is new about a council goal: its verdict, its forecast and its metrics.</summary>
public sealed record CouncilGoalSince(CouncilGoalSnapshot Goal, IReadOnlyList<Change> Changes);
