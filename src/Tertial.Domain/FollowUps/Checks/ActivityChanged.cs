namespace Tertial.Domain.FollowUps.Checks;

/// <summary>An activity that has gone, come or changed its name since the follow-up before, although no decision since then says so.</summary>
/// <remarks>What a decision after the last cut-off changed leaves the former follow-up's own reading as it was; anything else shows as a difference between what was frozen then and what the record says of that day now.</remarks>
internal static class ActivityChanged
{
    public static IEnumerable<Finding> In(CheckedFollowUp read) => [.. Since(read), .. Unplanned(read)];

    private static IEnumerable<Finding> Since(CheckedFollowUp read)
    {
        if (read is not { Former: { } former, FormerReread: { } reread }) yield break;
        var (then, thenNow) = (former.Activities.ToDictionary(activity => activity.Id), reread.Activities.ToDictionary(activity => activity.Id));
        var now = read.Now.Activities.ToDictionary(activity => activity.Id);
        foreach (var gone in then.Values.Where(activity => !now.ContainsKey(activity.Id)))
            yield return new(Check.ActivityChanged, Place.Of(gone),
                $"Aktiviteten fanns i {read.FormerName} men finns inte i planen nu, och inget beslut har avslutat den.", "gone");
        foreach (var come in now.Values.Where(activity => thenNow.ContainsKey(activity.Id) && !then.ContainsKey(activity.Id)))
            yield return new(Check.ActivityChanged, Place.Of(come),
                $"Aktiviteten fanns inte i {read.FormerName}, och inget beslut efter den {Written.Day(former.CutOff)} har lagt till den.", "come");
        foreach (var renamed in now.Values.Where(activity => then.TryGetValue(activity.Id, out var before) && thenNow.TryGetValue(activity.Id, out var reread) && before.Name != reread.Name))
            yield return new(Check.ActivityChanged, Place.Of(renamed),
                $"Aktiviteten hette ”{then[renamed.Id].Name}” i {read.FormerName}, och inget beslut efter den {Written.Day(former.CutOff)} har bytt namnet.", then[renamed.Id].Name, thenNow[renamed.Id].Name);
    }

    // A report can come in by file about an activity that was never decided.
    private static IEnumerable<Finding> Unplanned(CheckedFollowUp read)
    {
        var planned = read.Now.Activities.Select(activity => activity.Id).ToHashSet();
        return from id in read.Record.ActivityReports.Where(report => report.FollowUpId == read.FollowUp.Id && !planned.Contains(report.ActivityId)).Select(report => report.ActivityId).Distinct()
               let drafted = read.Record.PlanVersions.SelectMany(version => version.Activities).First(activity => activity.Id == id)
               select new Finding(Check.ActivityChanged, new(PlaceKind.Activity, id.Value, drafted.Code, drafted.Name),
                   $"Aktiviteten är redovisad, men finns inte i den plan som gällde den {Written.Day(read.CutOff)}.", "unplanned");
    }
}
