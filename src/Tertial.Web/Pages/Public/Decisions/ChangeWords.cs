using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A change to an activity in words: how it read before and after.</summary>
public static class ChangeWords
{
    public static string Before(this ActivityChange change, VersionChanges versions) =>
        change.Before is { } activity ? Read(change.Kind, activity, versions) : "Fanns inte";

    public static string After(this ActivityChange change, VersionChanges versions) => change switch
    {
        { Kind: ChangeKind.Ended, After.Ending: { } ending } => ending.Reason,
        { After: { } activity } => Read(change.Kind, activity, versions),
        _ => "Finns inte kvar",
    };

    private static string Read(ChangeKind kind, Activity activity, VersionChanges versions) => kind switch
    {
        ChangeKind.Added => $"Mål {versions.GoalOf(activity)}, {PlannedTime.Of(activity)}",
        ChangeKind.Ended or ChangeKind.Removed or ChangeKind.Resumed or ChangeKind.Redated => PlannedTime.Of(activity),
        ChangeKind.Renamed => activity.Name,
        ChangeKind.Moved => $"Mål {versions.GoalOf(activity)}",
        ChangeKind.OtherUnit => versions.Record.Unit(activity.UnitId)?.Name ?? "Ingen enhet",
        ChangeKind.OtherResponsible => activity.Responsible ?? "Ingen ansvarig",
        ChangeKind.Reworded => activity.What,
        ChangeKind.AlsoServesOthers => activity.AlsoServes.Count == 0 ? "Bara sitt eget mål" : $"Mål {Swedish.List(activity.AlsoServes.Select(versions.GoalOf))}",
        ChangeKind.OtherFocusAreas => Areas(activity, versions),
        ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown => $"{activity.Priority.Word()} prioritet",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Areas(Activity activity, VersionChanges versions) =>
        versions.Record.FocusAreas.Where(area => activity.FocusAreaIds.Contains(area.Id)).OrderBy(area => area.Order).Select(area => area.Name).ToList() is { Count: > 0 } names
            ? Swedish.List(names)
            : "Inget fokusområde";
}
