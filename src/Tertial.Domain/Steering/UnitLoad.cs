using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Steering;

/// <summary>How many activities a unit has under way month by month and between the cut-offs, as the plan is and as it would be.</summary>
/// <param name="Unit">Missing for activities that no unit has.</param>
/// <param name="Months">Every month of the plan's period.</param>
/// <param name="Periods">From each cut-off to the next; tertials where none are laid out.</param>
public sealed record UnitLoad(UnitId? Unit, IReadOnlyList<LoadIn> Months, IReadOnlyList<LoadIn> Periods)
{
    public bool IsChanged => Months.Any(month => month.Before != month.After);

    /// <summary>The first month with the most under way at once.</summary>
    public LoadIn Peak => Months.MaxBy(month => month.After)!;

    /// <summary>The same as the plan is.</summary>
    public LoadIn PeakBefore => Months.MaxBy(month => month.Before)!;

    internal static IReadOnlyList<UnitLoad> Of(MunicipalRecord record, Plan plan, PlanVersion? before, PlanVersion trial, DateOnly today)
    {
        var now = Stretches(record, plan, before, null, today);
        var then = Stretches(record, plan, trial, before, today);
        var (months, periods) = (MonthsOf(plan), PeriodsOf(record, plan));
        return [.. now.Concat(then).Select(stretch => stretch.Unit).Distinct().Select(unit => new UnitLoad(unit, Count(months, unit), Count(periods, unit)))];

        IReadOnlyList<LoadIn> Count(List<(DateOnly From, DateOnly To)> spans, UnitId? unit) =>
            [.. spans.Select(span => new LoadIn(span.From, span.To, now.Count(stretch => stretch.Meets(unit, span)), then.Count(stretch => stretch.Meets(unit, span))))];
    }

    // What the trial ends or takes away has been under way until today all the same.
    private static List<Stretch> Stretches(MunicipalRecord record, Plan plan, PlanVersion? version, PlanVersion? former, DateOnly today)
    {
        var live = (version?.Activities ?? []).Where(activity => activity.Ending is null).ToList();
        var kept = live.Select(activity => activity.Id).ToHashSet();
        var ended = (former?.Activities ?? []).Where(activity => activity.Ending is null && !kept.Contains(activity.Id));
        return [.. live.Select(activity => Of(activity, DateOnly.MaxValue)), .. ended.Select(activity => Of(activity, today))];

        Stretch Of(Activity activity, DateOnly until)
        {
            var timing = activity.TimingIn(plan);
            var report = record.ReportsOn(activity.Id).MaxBy(candidate => candidate.At);
            var done = report?.Facts is { Status: ReportedStatus.Completed, CompletedOn: { } day } ? day : DateOnly.MaxValue;
            return new(activity.UnitId, timing.FirstStart, new[] { timing.LastEnd ?? plan.To, done, until }.Min());
        }
    }

    private static List<(DateOnly From, DateOnly To)> MonthsOf(Plan plan)
    {
        var months = new List<(DateOnly, DateOnly)>();
        for (var first = new DateOnly(plan.From.Year, plan.From.Month, 1); first <= plan.To; first = first.AddMonths(1)) months.Add((first, first.AddMonths(1).AddDays(-1)));
        return months;
    }

    private static List<(DateOnly From, DateOnly To)> PeriodsOf(MunicipalRecord record, Plan plan)
    {
        var ends = record.FollowUpsOf(plan.Id).Select(followUp => followUp.CutOff).Where(end => end > plan.From && end < plan.To).ToList();
        if (ends.Count == 0) ends = [.. MonthsOf(plan).Select(month => month.To).Where(end => end.Month % 4 == 0 && end < plan.To)];
        return [.. ends.Prepend(plan.From.AddDays(-1)).Zip(ends.Append(plan.To), (former, end) => (former.AddDays(1), end))];
    }

    private sealed record Stretch(UnitId? Unit, DateOnly From, DateOnly To)
    {
        public bool Meets(UnitId? unit, (DateOnly From, DateOnly To) span) => Unit == unit && From <= span.To && To >= span.From;
    }
}

/// <summary>How many activities are under way at some time between two days, both included.</summary>
public sealed record LoadIn(DateOnly From, DateOnly To, int Before, int After);
