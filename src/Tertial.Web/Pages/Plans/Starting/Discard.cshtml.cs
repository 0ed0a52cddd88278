using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Starting;

/// <summary>Throwing a draft away, once it is confirmed. It can be taken back from the list of plans.</summary>
[Requires(Permission.Prepare)]
public sealed class DiscardModel(DraftFinder finder, DraftDiscarding discarding) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) context.Result = NotFound();
        else if (!found.MayWrite) context.Result = Forbid();
        else
        {
            Found = found;
            await next();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var obstacle in await discarding.DiscardAsync(Found.Plan, Found.Actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Utkastet är kastat. Du kan hämta tillbaka det här.";
        return LocalRedirect(WorkAddresses.Plans);
    }
}
