using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>What an edit did to one activity, as a sentence; with before and after where one thing changed that is short to tell.</summary>
internal sealed class ActivityEditWords(EditNames names)
{
    public string Of(Edit<ActivityId, ActivityContent> edit) => edit switch
    {
        { Before: null, After: { } added } => $"Lade till aktiviteten {added.Name} under {names.Goal(added.GoalId)}.",
        { Before: { } removed, After: null } => $"Tog bort aktiviteten {removed.Name}.",
        { Before: { } before, After: { } after } => Changed(before, after, Fields(edit)),
        _ => "",
    };

    /// <summary>What has changed; only the order when nothing else has.</summary>
    public static IReadOnlyList<string> Fields(Edit<ActivityId, ActivityContent> edit)
    {
        if (edit is not { Before: { } before, After: { } after }) return [];
        string?[] fields =
        [
            before.Name == after.Name ? null : "namnet",
            before.What == after.What && before.Why == after.Why ? null : "beskrivningen",
            (before.Start, before.End, before.IsOngoing) == (after.Start, after.End, after.IsOngoing) ? null : "tiden",
            before.UnitId == after.UnitId ? null : "enheten",
            before.Responsible == after.Responsible ? null : "ansvarig",
            before.Priority == after.Priority ? null : "prioriteten",
            before.FocusAreaIds.SequenceEqual(after.FocusAreaIds) ? null : "fokusområden",
            before.GoalId == after.GoalId ? null : "målet",
            before.AlsoServes.SequenceEqual(after.AlsoServes) ? null : "vilka mål den också bidrar till",
            before.Ending == after.Ending ? null : "avslutet",
            before.Code == after.Code ? null : "koden",
        ];
        return fields.OfType<string>().ToList() is { Count: > 0 } some ? some : ["ordningen"];
    }

    private string Changed(ActivityContent before, ActivityContent after, IReadOnlyList<string> fields)
    {
        if (fields.Contains("avslutet")) return Ended(before, after);
        if (fields.Contains("målet")) return $"Flyttade aktiviteten {after.Name} från {names.Goal(before.GoalId)} till {names.Goal(after.GoalId)}.";
        return fields switch
        {
            ["namnet"] => $"Bytte namn på aktiviteten {before.Name} till {after.Name}.",
            ["tiden"] => $"Ändrade tiden för aktiviteten {after.Name} från {names.Time(before)} till {names.Time(after)}.",
            ["enheten"] => $"Ändrade enheten för aktiviteten {after.Name} från {names.Unit(before.UnitId)} till {names.Unit(after.UnitId)}.",
            ["ansvarig"] => $"Ändrade ansvarig för aktiviteten {after.Name} från {before.Responsible ?? "ingen"} till {after.Responsible ?? "ingen"}.",
            ["prioriteten"] => $"Ändrade prioriteten för aktiviteten {after.Name} från {before.Priority.Word().ToLower(Swedish.Culture)} till {after.Priority.Word().ToLower(Swedish.Culture)}.",
            _ => $"Ändrade {Swedish.List(fields)} för aktiviteten {after.Name}.",
        };
    }

    private string Ended(ActivityContent before, ActivityContent after) => (before.Ending, after.Ending) switch
    {
        (_, null) => $"Tog tillbaka avslutet av aktiviteten {after.Name}.",
        (null, { Successor: { } successor } ending) => $"Avslutade aktiviteten {after.Name}, som ersätts av {names.Activity(successor)}: {ending.Reason}",
        (null, { } ending) => $"Avslutade aktiviteten {after.Name}: {ending.Reason}",
        _ => $"Ändrade hur aktiviteten {after.Name} avslutas.",
    };
}
