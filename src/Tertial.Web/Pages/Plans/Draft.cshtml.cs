using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Plans;

/// <summary>A draft as a whole: goals and activities, what is changed, and what stands in the way.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class DraftModel(DraftFinder finder) : PageModel
{
    /// <summary>hela, andringar or beslutad.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Shown { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public DraftView View { get; private set; }

    public DraftTree Tree { get; private set; } = null!;

    /// <summary>The decision on the version that the draft was made from.</summary>
    public DecisionLink? Decision { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await finder.FindAsync(RouteData) is not { } found) return NotFound();
        Found = found;
        View = Shown switch
        {
            "andringar" when found.Base is not null => DraftView.Changes,
            "beslutad" when found.Base is not null => DraftView.Decided,
            _ => DraftView.Whole,
        };
        Tree = new(found, View);
        if (found.Base is { } former && found.Record.HistoryOf(former.PlanId).PointFor(former) is { } point) Decision = DecisionLink.To(new(found.Record, found.Today), point.Id);
        return Page();
    }
}
