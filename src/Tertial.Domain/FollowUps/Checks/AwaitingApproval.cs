namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A report marked ready that no head has approved: closed as it is, the follow-up would not tell of it.</summary>
internal static class AwaitingApproval
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from activity in read.Activities
        let report = read.Record.LatestReportOn(activity.Activity.Id, read.FollowUp.Id)
        where report is not null && read.Record.StandingOf(report) == ReportStanding.AwaitsApproval
        select new Finding(Check.ReportNotApproved, activity.Place,
            $"Rapporten från den {Written.Day(SwedishDay.Of(report.At))} väntar på godkännande.", report.Id);
}
