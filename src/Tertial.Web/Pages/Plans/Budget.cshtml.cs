using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans;

/// <summary>The budget of a draft, line by line and against the frames.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class BudgetModel(DraftFinder finder) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public DraftBudget Budget { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await finder.FindAsync(RouteData) is not { } found) return NotFound();
        (Found, Budget) = (found, new(found));
        return Page();
    }
}
