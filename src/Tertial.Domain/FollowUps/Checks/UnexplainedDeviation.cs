namespace Tertial.Domain.FollowUps.Checks;

/// <summary>An activity that deviates from the plan without cause, or without a measure where one can still be taken.</summary>
internal static class UnexplainedDeviation
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var activity in read.Activities)
        {
            if (!activity.Activity.Deviates || activity.Facts is not { } facts) continue;
            var (cause, measure) = (IsMissing(facts.Cause), facts.Status != ReportedStatus.Ended && IsMissing(facts.Measure));
            if (cause || measure)
                yield return new(Check.DeviationUnexplained, activity.Place, (cause, measure) switch
                {
                    (true, true) => "Aktiviteten avviker från planen, men varken orsak eller åtgärd är skriven.",
                    (true, false) => "Aktiviteten avviker från planen, men orsaken är inte skriven.",
                    _ => "Aktiviteten avviker från planen, men ingen åtgärd är skriven.",
                }, activity.Activity.Standing, cause, measure);
        }
    }

    private static bool IsMissing(string? text) => string.IsNullOrWhiteSpace(text);
}
