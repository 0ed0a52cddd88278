namespace Tertial.Domain.FollowUps.Checks;

/// <summary>The same activity, by its name, under two goals and standing differently.</summary>
internal static class SameActivityTwice
{
    public static IEnumerable<Finding> In(CheckedFollowUp read)
    {
        foreach (var group in read.Activities.Where(activity => activity.Activity.Standing.Counts()).GroupBy(activity => Name(activity.Activity.Name)))
        {
            var same = group.OrderBy(activity => activity.Activity.Code, StringComparer.Ordinal).ToList();
            if (same.Select(activity => activity.Activity.Standing).Distinct().Count() < 2 || same.Select(activity => activity.Goal.Id).Distinct().Count() < 2) continue;
            yield return new(Check.SameActivityTwice, same[0].Place,
                $"Aktiviteten finns under målen {Wording.Listed([.. same.Select(activity => activity.Goal.Code).Distinct()])}, men läget är inte detsamma.",
                [.. same.SelectMany(activity => new object[] { activity.Activity.Code, activity.Activity.Standing })]);
        }
    }

    private static string Name(string name) => string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.').ToLowerInvariant();
}
