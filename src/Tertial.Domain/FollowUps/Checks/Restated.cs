using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Checks;

/// <summary>What the follow-up before said, said otherwise now: a budget, a metric's value, the day an activity was completed.</summary>
internal static class Restated
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) => read.Former is null ? [] : [.. Budgets(read), .. Metrics(read), .. Completions(read)];

    private static IEnumerable<Finding> Budgets(CheckedFollowUp read) =>
        from line in read.FormerReread!.BudgetLines
        let before = read.FormerLine(line.Id)
        where before is not null && before.Budget != line.Budget
        select new Finding(Check.Restated, Place.Of(line),
            $"Budgeten för helåret var {Written.Tkr(before.Budget.Net)} netto i {read.FormerName} och är nu {Written.Tkr(line.Budget.Net)}, utan beslut efter den {Written.Day(read.Former!.CutOff)}.",
            before.Budget.Income.Ore, before.Budget.Cost.Ore, line.Budget.Income.Ore, line.Budget.Cost.Ore);

    private static IEnumerable<Finding> Metrics(CheckedFollowUp read)
    {
        var said = read.Former!.Goals.SelectMany(goal => goal.Metrics).Concat(read.Former.CouncilGoals.SelectMany(goal => goal.Metrics)).DistinctBy(metric => metric.Id).ToDictionary(metric => metric.Id);
        foreach (var metric in read.Metrics)
        {
            if (said.GetValueOrDefault(metric.Id) is not { Latest: { } before, LatestDescribes: { } day, LatestState: not OutcomeState.Preliminary }) continue;
            if (read.KnownOutcomes(metric).LastOrDefault(outcome => outcome.Describes == day) is not { } now || now.Value == before) continue;
            // Marked as restated with the old value beside it, the reader can see it.
            if (now is { State: OutcomeState.Restated } && now.FormerValue == before) continue;
            yield return new(Check.Restated, Place.Of(metric),
                $"Värdet för den {Written.Day(day)} var {Written.Number(before)} i {read.FormerName} och är nu {Written.Number(now.Value!.Value)}, utan att vara märkt som rättat.", day, before, now.Value);
        }
    }

    private static IEnumerable<Finding> Completions(CheckedFollowUp read) =>
        from activity in read.Activities
        where activity.Facts is { Status: ReportedStatus.Completed, CompletedOn: not null }
        let before = read.Former!.Activities.FirstOrDefault(former => former.Id == activity.Activity.Id)?.Report
        where before is { Status: ReportedStatus.Completed, CompletedOn: not null } && before.CompletedOn != activity.Facts!.CompletedOn
        select new Finding(Check.Restated, activity.Place,
            $"Aktiviteten blev klar den {Written.Day(before.CompletedOn!.Value)} enligt {read.FormerName}, men den {Written.Day(activity.Facts!.CompletedOn!.Value)} enligt den här redovisningen.",
            before.CompletedOn, activity.Facts.CompletedOn);
}
