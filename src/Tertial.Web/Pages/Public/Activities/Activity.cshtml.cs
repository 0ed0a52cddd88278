using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;

namespace Tertial.Web.Pages.Public.Activities;

/// <summary>One activity, from the goal it serves to what has been done.</summary>
public sealed class ActivityModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Organ { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Ar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kod { get; set; } = "";

    public ActivityReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = asOf.View(record);
        var plan = PlanReading.Having(view, view.PlanOf(Organ, Ar), version => version.Activities.Exists(activity => activity.Code == Kod));
        if (plan is null) return NotFound();
        Reading = new(plan, plan.Version.Activities.First(activity => activity.Code == Kod), asOf);
        return Page();
    }
}
