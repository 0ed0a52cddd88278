using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>Tells the changes of an activity in words.</summary>
public sealed class ChangedActivities(Comparison comparison, Func<Activity, string?> href)
{
    public ChangedItem Of(IReadOnlyList<ActivityChange> changes)
    {
        var activity = changes[0].Activity;
        return new(activity.Code, activity.Name, href(activity), [.. changes.Select(change => (Enum)change.Kind)], [.. changes.SelectMany(Values)]);
    }

    private IEnumerable<ChangedValue> Values(ActivityChange change)
    {
        var (before, after, now) = (change.Before, change.After, change.Activity);
        return change.Kind switch
        {
            ChangeKind.Added => Whole(now),
            ChangeKind.Removed => [ChangedValue.Of("Tid", Time(now), null)],
            ChangeKind.Ended => Ending(after!.Ending!),
            ChangeKind.Resumed => [ChangedValue.Of("Avslutades", before!.Ending!.Reason, null)],
            ChangeKind.Renamed => [ChangedValue.OfText("Namn", before!.Name, after!.Name)],
            ChangeKind.Moved => [ChangedValue.Of("Mål", Goal(before!.GoalId), Goal(after!.GoalId))],
            ChangeKind.Redated => [Dates(before!, after!)],
            ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown => [ChangedValue.Of("Prioritet", before!.Priority.Word(), after!.Priority.Word())],
            ChangeKind.OtherUnit => [ChangedValue.Of("Enhet", comparison.UnitName(before!.UnitId), comparison.UnitName(after!.UnitId), "Ingen")],
            ChangeKind.OtherResponsible => [ChangedValue.Of("Ansvarig", Filled(before!.Responsible), Filled(after!.Responsible), "Ingen")],
            ChangeKind.Reworded => Texts(before!, after!),
            ChangeKind.AlsoServesOthers => [ChangedValue.OfList("Bidrar också till", Goals(before!), Goals(after!))],
            ChangeKind.OtherFocusAreas => [ChangedValue.OfList("Fokusområden", Areas(before!), Areas(after!))],
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, null),
        };
    }

    private IEnumerable<ChangedValue> Whole(Activity activity)
    {
        yield return ChangedValue.New("Tid", Time(activity));
        yield return ChangedValue.New("Enhet", comparison.UnitName(activity.UnitId) ?? "Ingen");
        if (comparison.WithResponsible) yield return ChangedValue.New("Ansvarig", Filled(activity.Responsible) ?? "Ingen");
        if (activity.Priority != Priority.Normal) yield return ChangedValue.New("Prioritet", activity.Priority.Word());
        if (activity.FocusAreaIds.Count > 0) yield return ChangedValue.New("Fokusområden", Swedish.List(Areas(activity)));
        if (activity.AlsoServes.Count > 0) yield return ChangedValue.New("Bidrar också till", Swedish.List(Goals(activity)));
        yield return ChangedValue.New("Vad", activity.What);
        if (Filled(activity.Why) is { } why) yield return ChangedValue.New("Varför", why);
    }

    private IEnumerable<ChangedValue> Ending(Ending ending)
    {
        yield return ChangedValue.New("Varför", ending.Reason);
        if (ending.Successor is { } id && comparison.Activity(id) is { } successor)
            yield return ChangedValue.New("Ersätts av", $"{successor.Code} {successor.Name}");
    }

    private static IEnumerable<ChangedValue> Texts(Activity before, Activity after)
    {
        if (before.What != after.What) yield return ChangedValue.OfText("Vad", before.What, after.What);
        if ((before.Why ?? "") != (after.Why ?? "")) yield return ChangedValue.OfText("Varför", before.Why, after.Why);
    }

    private ChangedValue Dates(Activity before, Activity after) => (before, after) switch
    {
        ({ IsOngoing: false, End: { } former }, { IsOngoing: false, End: { } end }) when before.Start == after.Start => ChangedValue.Of("Slut", Day(former), Day(end)),
        ({ Start: { } former }, { Start: { } start }) when (before.End, before.IsOngoing) == (after.End, after.IsOngoing) => ChangedValue.Of("Start", Day(former), Day(start)),
        _ => ChangedValue.Of("Tid", Time(before), Time(after)),
    };

    private string Day(PlannedDate date) => PlannedTime.InBrief(date, comparison.Plan.Year);

    private string Time(Activity activity) => PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, comparison.Plan.Year);

    private string Goal(GoalId id) => comparison.Goal(id) is { } goal ? $"{goal.Code} {goal.Text}" : "Inget";

    private IEnumerable<string> Goals(Activity activity) => comparison.Goals(activity.AlsoServes).Select(goal => $"mål\u00A0{goal.Code}");

    private IEnumerable<string> Areas(Activity activity) => comparison.FocusAreas(activity.FocusAreaIds);

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
