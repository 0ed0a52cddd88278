using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A change to an activity in words: its mark, and how it read before and after.</summary>
public static class ChangeWords
{
    /// <summary>The colour, the symbol and the word of a change.</summary>
    public static (string Mark, string Icon, string Word) Mark(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => ("tillagd", "tillagd", "Tillagd"),
        ChangeKind.Ended => ("borttagen", "borttagen", "Avslutad"),
        ChangeKind.Removed => ("borttagen", "borttagen", "Borttagen"),
        ChangeKind.Renamed => ("andrad", "andrad", "Nytt namn"),
        ChangeKind.Moved => ("andrad", "andrad", "Nytt mål"),
        ChangeKind.Redated => ("andrad", "andrad", "Ny tid"),
        ChangeKind.PrioritisedUp => ("upp", "upp", "Prioriterad upp"),
        ChangeKind.PrioritisedDown => ("ner", "ner", "Prioriterad ner"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

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
        ChangeKind.Ended or ChangeKind.Removed or ChangeKind.Redated => PlannedTime.Of(activity),
        ChangeKind.Renamed => activity.Name,
        ChangeKind.Moved => $"Mål {versions.GoalOf(activity)}",
        ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown => $"{activity.Priority.Word()} prioritet",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
