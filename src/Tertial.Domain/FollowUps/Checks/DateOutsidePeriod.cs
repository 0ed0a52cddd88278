namespace Tertial.Domain.FollowUps.Checks;

/// <summary>A date outside the period: completed in an earlier one, or before the plan began; expected in a year that can only be a slip.</summary>
internal static class DateOutsidePeriod
{
    /// <summary>Plans reach at most a mandate period ahead, so a later year is a slip.</summary>
    private const int YearsAhead = 4;

    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var activity in read.Activities)
        {
            if (activity.Facts is not { } facts) continue;
            if (facts is { Status: ReportedStatus.Completed, CompletedOn: { } completed } && Completed(read, activity, completed) is { } early) yield return early;
            if (facts is { Status: not ReportedStatus.Completed, ExpectedCompletion: { } expected } && expected > read.Plan.To.AddYears(YearsAhead))
                yield return new(Check.DateOutsidePeriod, activity.Place, $"Aktiviteten väntas bli klar först den {Written.Day(expected)}.", expected);
        }
    }

    private static Finding? Completed(CheckedFollowUp read, CheckedActivity activity, DateOnly completed)
    {
        if (completed < read.Plan.From)
            return new(Check.DateOutsidePeriod, activity.Place,
                $"Aktiviteten ska ha blivit klar den {Written.Day(completed)}, innan planen började den {Written.Day(read.Plan.From)}.", completed, read.Plan.From);
        if (read.FormerFollowUp is not { } former || completed > former.CutOff || SaidSoBefore(read, activity)) return null;
        return new(Check.DateOutsidePeriod, activity.Place,
            $"Aktiviteten ska ha blivit klar den {Written.Day(completed)}, men var inte redovisad som genomförd i {Written.InText(former.Name)} den {Written.Day(former.CutOff)}.", completed, former.CutOff);
    }

    private static bool SaidSoBefore(CheckedFollowUp read, CheckedActivity activity) =>
        read.Former?.Activities.FirstOrDefault(before => before.Id == activity.Activity.Id) is { Standing: ActivityStanding.CarriedOut };
}
