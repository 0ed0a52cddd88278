using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>A plan, or one version of it: goals and activities over the year, budget, and what decisions have changed.</summary>
public sealed class PlanModel(Records records, AsOf asOf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Organ { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Ar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Nummer { get; set; }

    public PlanContent Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = asOf.View(record);
        if (view.PlanOf(Organ, Ar) is not { } plan || PlanContent.Of(view, plan, Nummer, asOf) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }
}
