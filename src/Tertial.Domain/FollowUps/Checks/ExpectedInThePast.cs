namespace Tertial.Domain.FollowUps.Checks;

/// <summary>Not completed, and expected to be on a day that had already passed when it was reported.</summary>
internal static class ExpectedInThePast
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var activity in read.Activities)
        {
            if (activity.Facts is not { Status: not ReportedStatus.Completed, ExpectedCompletion: { } expected }) continue;
            if (expected <= read.CutOff)
                yield return new(Check.ExpectedInThePast, activity.Place,
                    $"Aktiviteten väntas bli klar den {Written.Day(expected)}, men var inte klar på brytdagen den {Written.Day(read.CutOff)}.", expected, read.CutOff);
            else if (expected < activity.Activity.ReportedOn)
                yield return new(Check.ExpectedInThePast, activity.Place,
                    $"Aktiviteten väntas bli klar den {Written.Day(expected)}, men den dagen hade redan varit när den redovisades.", expected, activity.Activity.ReportedOn);
        }
    }
}
