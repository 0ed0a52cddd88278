using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The short address that leads to the latest plan.</summary>
public sealed class LatestPlanModel(Records records, AsOf asOf) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return Page();
        var view = asOf.View(record);
        return LatestReading.PlanOf(view) is { } plan ? Redirect(asOf.Keep(Addresses.Plan(record.Body(plan.BodyId), plan))) : Page();
    }
}
