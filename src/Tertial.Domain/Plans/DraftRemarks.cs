using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Plans;

/// <summary>Lists what is missing or looks wrong in a draft, in the order of the plan.</summary>
public static class DraftRemarks
{
    // ClearPoint's count of goals, measures, projects and milestones in plans of its customers: the vendor's own figures.
    private const int TooMuch = 60;

    /// <param name="draft">The draft, or any version.</param>
    /// <param name="plan">The plan it is a version of.</param>
    /// <param name="record">The record it stands in: council goals, metrics and frames.</param>
    /// <param name="today">The day that council goals and frames are read as of.</param>
    public static IReadOnlyList<Remark> On(PlanVersion draft, Plan plan, MunicipalRecord record, DateOnly today)
    {
        var metrics = record.Metrics.ToDictionary(metric => metric.Id);
        var activities = draft.Activities.ToLookup(activity => activity.GoalId);
        return
        [
            .. OnSize(draft),
            .. OnCouncilGoals(draft, plan, record, today),
            .. draft.Goals.OrderBy(goal => goal.Order).SelectMany(goal => GoalRemarks.On(goal, [.. activities[goal.Id]], metrics)
                .Concat(activities[goal.Id].OrderBy(activity => activity.Order).SelectMany(activity => ActivityRemarks.On(activity, plan)))),
            .. SameNames(draft),
            .. BudgetRemarks.On(draft, plan, record, today),
        ];
    }

    private static IEnumerable<Remark> OnSize(PlanVersion draft)
    {
        var count = draft.Goals.Count + draft.Activities.Count(activity => activity.Ending is null) + draft.Goals.SelectMany(goal => goal.MetricIds).Distinct().Count();
        if (count >= TooMuch)
            yield return new(RemarkKind.TooMuch, RemarkSubject.Plan, null,
                $"Planen har {count} mål, aktiviteter och mått. I en leverantörs genomgång av 20\u00A0582 planer lyckades 68 procent av dem med färre än 20, men bara 8 procent av dem med minst {TooMuch}.");
    }

    private static IEnumerable<Remark> OnCouncilGoals(PlanVersion draft, Plan plan, MunicipalRecord record, DateOnly today)
    {
        var served = draft.Goals.SelectMany(goal => goal.CouncilGoalIds).ToHashSet();
        foreach (var goal in record.CouncilGoals.Where(goal => !served.Contains(goal.Id)).OrderBy(goal => goal.Order))
            if (record.VersionOn(goal, today) is { } version && version.Binds.Contains(plan.BodyId))
                yield return new(RemarkKind.UnservedCouncilGoal, RemarkSubject.CouncilGoal, goal.Slug, $"Inget mål i planen bryter ner fullmäktiges mål ”{version.Text}”");
    }

    private static IEnumerable<Remark> SameNames(PlanVersion draft) =>
    [
        .. Doubles(draft.Goals, goal => goal.Text).Select(same => new Remark(RemarkKind.SameName, RemarkSubject.Goal, same[^1].Code,
            $"{Wording.First(same.Count)} mål har samma text: {same[^1].Text.Trim()}")),
        .. Doubles(draft.Activities.Where(activity => activity.Ending is null), activity => activity.Name).Select(same => new Remark(RemarkKind.SameName, RemarkSubject.Activity, same[^1].Code,
            $"{Wording.First(same.Count)} aktiviteter heter {same[^1].Name.Trim()}.")),
        .. Doubles(draft.BudgetLines, line => $"{line.Year} {line.Kind} {line.Name}").Select(same => new Remark(RemarkKind.SameName, RemarkSubject.BudgetLine, same[^1].Code,
            $"{Wording.First(same.Count)} budgetposter heter {same[^1].Name.Trim()}.")),
    ];

    private static IEnumerable<List<T>> Doubles<T>(IEnumerable<T> things, Func<T, string> name) => things
        .Where(thing => !string.IsNullOrWhiteSpace(name(thing)))
        .GroupBy(thing => name(thing).Trim(), StringComparer.OrdinalIgnoreCase)
        .Select(group => group.ToList()).Where(group => group.Count > 1);
}
