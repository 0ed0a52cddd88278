namespace Tertial.Domain.Plans;

/// <summary>What is missing in one goal: its words, and what it is judged by.</summary>
internal static class GoalRemarks
{
    public static IEnumerable<Remark> On(Goal goal, IReadOnlyList<Activity> activities, IReadOnlyDictionary<MetricId, Metric> metrics)
    {
        if (string.IsNullOrWhiteSpace(goal.Text)) yield return Say(goal, RemarkKind.NoName, $"Mål {goal.Code} saknar text.");
        if (OnJudging(goal, activities) is { } remark) yield return remark;
        foreach (var metric in goal.MetricIds.Select(metrics.GetValueOrDefault).OfType<Metric>().Where(metric => !metric.HasTarget))
            yield return Say(goal, RemarkKind.NoTarget, $"Måttet ”{metric.Name}” i mål {goal.Code} saknar {(metric.Rule is TargetRule.Increase or TargetRule.Decrease ? "utgångsvärde" : "målvärde")}.");
    }

    private static Remark? OnJudging(Goal goal, IReadOnlyList<Activity> activities) => goal.JudgedBy switch
    {
        Judgement.ByActivities when activities.Count == 0 => Say(goal, RemarkKind.NoActivities, $"Mål {goal.Code} bedöms efter aktiviteterna men har inga."),
        Judgement.ByActivities when activities.All(activity => activity.Ending is not null) =>
            Say(goal, RemarkKind.OnlyEndedActivities, $"Mål {goal.Code} har bara aktiviteter som avslutas. Då går det inte att bedöma."),
        Judgement.ByMetrics when goal.MetricIds.Count == 0 => Say(goal, RemarkKind.NoMetrics, $"Mål {goal.Code} bedöms efter måtten men har inga."),
        _ => null,
    };

    private static Remark Say(Goal goal, RemarkKind kind, string text) => new(kind, RemarkSubject.Goal, goal.Code, text);
}
