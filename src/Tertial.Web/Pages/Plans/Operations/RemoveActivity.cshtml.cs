using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Taking an activity out of the draft, once it is confirmed.</summary>
[Requires(Permission.WritePlan)]
public sealed class RemoveActivityModel(ActivityFinder finder, DraftSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundActivity Here { get; private set; } = null!;

    public IReadOnlyList<Obstacle> Obstacles => Removal.ObstaclesTo(Here.Found.Draft);

    /// <summary>Whether another year's plan has it: there it stays.</summary>
    public bool HasHistory => Here.ProposedEver.Contains(Here.Activity.Id);

    /// <summary>Whether it is to be ended rather than removed.</summary>
    public bool MustEnd => Here.ProposedHere.Contains(Here.Activity.Id) && Here.Activity.Ending is null;

    private RemoveActivity Removal => new(Here.Activity.Id, Here.ProposedHere);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } here) context.Result = NotFound();
        else if (HttpMethods.IsPost(Request.Method) && !here.MayWrite) context.Result = Forbid();
        else
        {
            Here = here;
            await next();
        }
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var obstacle in await saving.SaveAsync(Here.Found, _ => Removal)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"{Here.Activity.Name} är borttagen ur utkastet. Du kan ångra det under Senaste ändringar.";
        return LocalRedirect(Here.Found.Address);
    }
}
