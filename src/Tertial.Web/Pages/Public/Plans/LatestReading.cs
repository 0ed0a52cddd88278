using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The plan that speaks for the municipality when no plan is named.</summary>
public static class LatestReading
{
    /// <summary>The plan in force of the latest year, the executive board's before others; before any is in force, the latest decided.</summary>
    public static Plan? PlanOf(PublicView view) => view.Plans
        .OrderByDescending(plan => view.CurrentVersionOf(plan)?.Standing == VersionStanding.InForce && plan.From <= view.On)
        .ThenByDescending(plan => plan.Year)
        .ThenBy(plan => view.Record.Body(plan.BodyId).Kind)
        .FirstOrDefault();

    /// <summary>The plan whose goals were last judged: the one whose latest published follow-up has the latest cut-off.</summary>
    public static Plan? JudgedPlanOf(PublicView view) => view.Plans
        .Where(plan => view.LatestFollowUpOf(plan) is not null)
        .OrderByDescending(plan => view.LatestFollowUpOf(plan)!.CutOff)
        .ThenBy(plan => view.Record.Body(plan.BodyId).Kind)
        .FirstOrDefault();
}
