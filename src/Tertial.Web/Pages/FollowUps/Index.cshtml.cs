using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Every follow-up of what has been put forward, plan by plan, the latest plan first.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, Clock clock) : PageModel
{
    public IReadOnlyList<(Plan Plan, Body Body, IReadOnlyList<(FollowUp FollowUp, FollowUpState State)> FollowUps)> Plans { get; private set; } = [];

    public Actor Actor { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Actor = await actors.ReadAsync();
        var record = await records.ReadAsync();
        Plans = [.. record.Plans.Where(plan => record.FollowUpsOf(plan.Id).Any() && record.PlanVersions.Exists(version => version.PlanId == plan.Id)).OrderByDescending(plan => plan.From).Select(plan => (
            plan, record.Body(plan.BodyId),
            (IReadOnlyList<(FollowUp, FollowUpState)>)[.. record.FollowUpsOf(plan.Id).Select(followUp => (followUp, record.StateOf(followUp, clock.Today)))]))];
    }
}
