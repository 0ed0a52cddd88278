using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>Leads to the latest published follow-up, or says that there is none.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var view = asOf.View(await records.ReadAsync());
        var latest = view.Plans
            .SelectMany(plan => view.FollowUpsOf(plan), (plan, followUp) => (plan, followUp))
            .OrderByDescending(pair => pair.followUp.CutOff)
            .FirstOrDefault();
        if (latest.followUp is null) return Page();
        var address = Addresses.FollowUp(view.Record.Body(latest.plan.BodyId), latest.plan, latest.followUp);
        return Redirect(asOf.IsToday ? address : $"{address}?{AsOf.Parameter}={asOf.Date:yyyy-MM-dd}");
    }
}
