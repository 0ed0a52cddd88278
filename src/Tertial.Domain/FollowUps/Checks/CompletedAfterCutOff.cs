namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Reported completed, but only after the cut-off: at the cut-off it was still under way.</summary>
internal static class CompletedAfterCutOff
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) =>
        from activity in read.Activities
        where activity.Facts is { Status: ReportedStatus.Completed, CompletedOn: { } day } && day > read.CutOff
        select new Finding(Check.CompletedAfterCutOff, activity.Place,
            $"Aktiviteten är redovisad som genomförd, men blev klar den {Written.Day(activity.Facts!.CompletedOn!.Value)}, efter brytdagen den {Written.Day(read.CutOff)}.",
            activity.Facts.CompletedOn, read.CutOff);
}
