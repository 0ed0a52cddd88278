using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>A goal of the council: judged by its metrics, with the board goals counted beside.</summary>
public sealed class CouncilGoalModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public CouncilGoalReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        if (record.CouncilGoals.Find(goal => goal.Slug == Slug) is not { } goal) return NotFound();
        if (CouncilGoalReading.Of(asOf.View(record), goal) is not { } reading) return NotFound();
        Reading = reading;
        return Page();
    }
}
