using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>The year as a wheel, with the list that says the same.</summary>
public sealed class YearModel(Records records, AsOf asOf) : PageModel
{
    public YearWheel Wheel { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? ar)
    {
        var view = asOf.View(await records.ReadAsync());
        Years = YearWheel.YearsOf(view);
        var year = ar ?? (view.Plans.Any(plan => plan.Year == asOf.Date.Year) ? asOf.Date.Year : view.Plans.FirstOrDefault()?.Year ?? asOf.Date.Year);
        if (!Years.Contains(year)) return NotFound();
        Wheel = YearWheel.Of(view, year);
        return Page();
    }
}
