using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>An activity of a draft that something is to be done to.</summary>
public sealed record FoundActivity(FoundDraft Found, Activity Activity)
{
    public bool MayWrite => Found.MayWriteActivity(Activity.UnitId);

    public Goal Goal => Found.Draft.Goals.First(goal => goal.Id == Activity.GoalId);

    /// <summary>Where the draft shows it.</summary>
    public string Place => $"{Found.Address}#{Activity.Code}";

    /// <summary>The other activities that are not ended and that the person may write, in the order of the plan.</summary>
    public IReadOnlyList<Activity> Others => [.. Found.InOrder.Where(other => other.Id != Activity.Id && other.Ending is null)];

    /// <summary>The activities of this plan that a proposed version has.</summary>
    public IReadOnlySet<ActivityId> ProposedHere => Found.Proposed(version => version.PlanId == Found.Plan.Id);

    /// <summary>The activities that a proposed version of any plan has.</summary>
    public IReadOnlySet<ActivityId> ProposedEver => Found.Proposed(_ => true);
}

/// <summary>Finds the activity a workplace address names: /arbete/plan/{organ}/{ar}/utkast/aktivitet/{kod}/…</summary>
public sealed class ActivityFinder(DraftFinder finder)
{
    /// <summary>Nothing when the draft, or the activity in it, is gone.</summary>
    public async Task<FoundActivity?> FindAsync(RouteData route) =>
        await finder.FindAsync(route) is { } found && found.Draft.Activities.Find(activity => activity.Code == (string?)route.Values["kod"]) is { } activity ? new(found, activity) : null;
}

/// <summary>What the pages that reshape a draft read from it.</summary>
public static class DraftReading
{
    extension(FoundDraft found)
    {
        /// <summary>The draft's activities as they are read: goal by goal.</summary>
        public IEnumerable<Activity> InOrder => found.Goals.SelectMany(goal => found.Draft.Activities
            .Where(activity => activity.GoalId == goal.Id).OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, StringComparer.Ordinal));

        public IEnumerable<Goal> Goals => found.Draft.Goals.OrderBy(goal => goal.Order).ThenBy(goal => goal.Code, StringComparer.Ordinal);
    }

    /// <summary>The goal the address names by its code, with a hyphen for the full stop.</summary>
    public static Goal? GoalIn(this FoundDraft found, RouteData route) => found.Draft.Goals.Find(goal => goal.Slug == (string?)route.Values["kod"]);

    public static BudgetLine? LineIn(this FoundDraft found, RouteData route) => found.Draft.BudgetLines.Find(line => line.Code == (string?)route.Values["kod"]);

    // A draft is not part of the record: what is there has been proposed.
    public static IReadOnlySet<ActivityId> Proposed(this FoundDraft found, Func<PlanVersion, bool> where) =>
        found.Record.PlanVersions.Where(where).SelectMany(version => version.Activities).Select(activity => activity.Id).ToHashSet();
}
