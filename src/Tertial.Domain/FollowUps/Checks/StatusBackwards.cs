namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A status that goes backwards: what was completed or ended goes on, what had begun has not.</summary>
internal static class StatusBackwards
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        var earlier = read.Record.FollowUps.Where(other => other.CutOff < read.CutOff).ToDictionary(other => other.Id);
        foreach (var activity in read.Activities)
        {
            if (activity.Facts?.Status is not { } now || Last(read, activity, earlier) is not { } last) continue;
            if (last.Facts.Status is { } before && IsBackwards(before, now))
                yield return new(Check.StatusBackwards, activity.Place,
                    $"Aktiviteten är redovisad som {Word(now)}, men var {Word(before)} i {Written.InText(earlier[last.FollowUpId].Name)}.", before, now);
        }
    }

    private static ActivityReport? Last(CheckedFollowUp read, CheckedActivity activity, Dictionary<FollowUpId, FollowUp> earlier) => read.Record.ReportsOn(activity.Activity.Id)
        .Where(report => earlier.ContainsKey(report.FollowUpId)).MaxBy(report => (earlier[report.FollowUpId].CutOff, report.At, report.Id.Value));

    private static bool IsBackwards(ReportedStatus before, ReportedStatus now) => before switch
    {
        ReportedStatus.NotBegun => false,
        ReportedStatus.UnderWay or ReportedStatus.Paused => now == ReportedStatus.NotBegun,
        ReportedStatus.Completed => now != ReportedStatus.Completed,
        ReportedStatus.Ended => now is not (ReportedStatus.Ended or ReportedStatus.Completed),
        _ => throw new ArgumentOutOfRangeException(nameof(before), before, null),
    };

    private static string Word(ReportedStatus status) => status switch
    {
        ReportedStatus.NotBegun => "inte påbörjad",
        ReportedStatus.UnderWay => "pågående",
        ReportedStatus.Completed => "genomförd",
        ReportedStatus.Paused => "pausad",
        ReportedStatus.Ended => "avslutad i förtid",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
