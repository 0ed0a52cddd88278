using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Activities;

/// <summary>A decision that added, changed or ended an activity.</summary>
/// <param name="Says">What it did, in a few words.</param>
/// <param name="Changes">What it changed; none when it only brought the activity into the plan.</param>
/// <param name="Wording">The point as it was worded.</param>
/// <param name="Decision">Where it is read.</param>
/// <param name="Standing">Where it stands.</param>
public sealed record ActivityDecision(string Says, IReadOnlyList<(ChangeKind Kind, string? Detail)> Changes, string Wording, DecisionLink? Decision, Standing Standing)
{
    /// <summary>Every public decision that touched the activity, the latest first.</summary>
    public static IReadOnlyList<ActivityDecision> Of(PlanReading plan, Activity activity) =>
        [.. plan.Versions.Select(pair => Of(plan, pair.Version, activity)).OfType<ActivityDecision>().Reverse()];

    private static ActivityDecision? Of(PlanReading plan, PlanVersion version, Activity activity)
    {
        if (version == plan.First)
            return version.Activities.Exists(own => own.Id == activity.Id) ? Made(plan, version, "Beslutad som del av planen", []) : null;
        var changes = PlanChanges.Compare(plan, version).Difference.Activities.Where(change => change.Activity.Id == activity.Id)
            .Select(change => (change.Kind, PlanChanges.Detail(change, plan))).ToList();
        return changes.Count == 0 ? null : Made(plan, version, Swedish.List(changes.Select(change => change.Kind.Word())), changes);
    }

    private static ActivityDecision Made(PlanReading plan, PlanVersion version, string says, IReadOnlyList<(ChangeKind, string?)> changes)
    {
        var point = plan.Record.HistoryOf(plan.Plan.Id).PointFor(version)!;
        return new(says, changes, point.Text, DecisionLink.To(plan.View, point.Id), plan.Record.Decisions.StandingOn(point.Id, plan.View.On));
    }
}
