using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Taking a budget line out of the draft, once it is confirmed.</summary>
[Requires(Permission.WriteBudget)]
public sealed class RemoveBudgetLineModel(DraftFinder finder, DraftSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public BudgetLine Line { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found || found.LineIn(RouteData) is not { } line) context.Result = NotFound();
        else if (!found.MayWriteBudget) context.Result = Forbid();
        else
        {
            (Found, Line) = (found, line);
            await next();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var obstacle in await saving.SaveAsync(Found, _ => new RemoveBudgetLine(Line.Id))) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"{Line.Name} är borttagen ur budgeten. Du kan ångra det under Senaste ändringar.";
        return LocalRedirect(Found.ToBudget());
    }
}
