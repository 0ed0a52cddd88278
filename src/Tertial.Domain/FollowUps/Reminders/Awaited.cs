namespace Tertial.Domain.FollowUps.Reminders;

/// <summary>What kind of thing a follow-up waits for; the kind decides whom it is asked of.</summary>
public enum AwaitedKind
{
    Activity,
    BudgetLine,
}

/// <summary>Something that a follow-up waits for: an activity or a budget line that is not reported.</summary>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Code">Its code in the plan.</param>
/// <param name="Name">What it is called.</param>
/// <param name="UnitId">The unit that answers for it, when one does.</param>
public sealed record Awaited(FollowUp FollowUp, AwaitedKind Kind, string Code, string Name, UnitId? UnitId)
{
    public DateOnly Deadline => FollowUp.ReportingTo;

    /// <summary>What the follow-ups that take reports on the day still wait for. A report that is ready is never waited for, nor what is not yet due.</summary>
    public static IReadOnlyList<Awaited> On(MunicipalRecord record, DateOnly day) =>
        [.. record.FollowUps.Where(followUp => followUp.TakesReportsOn(day)).OrderBy(followUp => followUp.ReportingTo).SelectMany(followUp => In(record, followUp))];

    private static IEnumerable<Awaited> In(MunicipalRecord record, FollowUp followUp)
    {
        if (record.HistoryOf(followUp.PlanId).InForceOn(followUp.CutOff) is not { } version) return [];
        var snapshot = SnapshotTaking.Take(record, followUp);
        var missing = snapshot.Activities.Where(activity => activity.Standing == ActivityStanding.NotReported && !Waits(record, activity.Id, followUp)).Select(activity => activity.Id).ToHashSet();
        var unforeseen = snapshot.BudgetLines.Where(line => line.Forecast is null).Select(line => line.Id).ToHashSet();
        return
        [
            .. version.Activities.Where(activity => missing.Contains(activity.Id)).OrderBy(activity => activity.Order)
                .Select(activity => new Awaited(followUp, AwaitedKind.Activity, activity.Code, activity.Name, activity.UnitId)),
            .. version.BudgetLines.Where(line => unforeseen.Contains(line.Id)).OrderBy(line => line.Order)
                .Select(line => new Awaited(followUp, AwaitedKind.BudgetLine, line.Code, line.Name, line.UnitId)),
        ];
    }

    // Whoever reports has done their part; that it came back is another matter.
    private static bool Waits(MunicipalRecord record, ActivityId activity, FollowUp followUp) =>
        record.LatestReportOn(activity, followUp.Id) is { } report && record.StandingOf(report) == ReportStanding.AwaitsApproval;
}
