using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Plans;

/// <summary>Whether a person may make an edit: asked of what it touches, so that nothing done to many things at once reaches further than one's own.</summary>
public static class DraftRights
{
    public static bool MayMake(this FoundDraft found, DraftEdit edit) =>
        (found.MayWrite || edit is { Goals.Count: 0, Introduction: null })
        && edit.Activities.All(activity => IsOnlyOrder(activity) || MayMake(found, activity))
        && (edit.Activities.Count == 0 || edit.Activities.Any(activity => MayMake(found, activity)))
        && edit.BudgetLines.All(line => found.MayWriteBudget || edit.Activities.Count > 0 && IsOnlyWhatItCarries(line));

    private static bool MayMake(FoundDraft found, Edit<ActivityId, ActivityContent> edit) =>
        new[] { edit.Before, edit.After }.OfType<ActivityContent>().All(content => found.MayWriteActivity(content.UnitId));

    // One's own activity is put elsewhere by others giving way.
    private static bool IsOnlyOrder(Edit<ActivityId, ActivityContent> edit) =>
        edit is { Before: { } before, After: { } after } && before with { Order = after.Order } == after;

    // What pays for an activity follows it when it is split, merged or removed.
    private static bool IsOnlyWhatItCarries(Edit<BudgetLineId, BudgetLineContent> edit) =>
        edit is { Before: { } before, After: { } after } && before with { ActivityIds = after.ActivityIds } == after;
}
