using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Public.Plans;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>A board's goal: the thread it hangs on, its three verdicts, and everything the rule counted.</summary>
public sealed class GoalModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Organ { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Ar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Kod { get; set; } = "";

    public GoalReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = asOf.View(record);
        var plan = PlanReading.Having(view, view.PlanOf(Organ, Ar), version => version.Goals.Exists(goal => goal.Slug == Kod));
        if (plan is null) return NotFound();
        Reading = new(plan, plan.Version.Goals.First(goal => goal.Slug == Kod), asOf);
        return Page();
    }
}
