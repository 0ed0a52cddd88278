using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Copying an activity, to write the copy on from there.</summary>
[Requires(Permission.WritePlan)]
public sealed class CopyActivityModel(ActivityFinder finder, DraftSaving saving, Clock clock) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundActivity Here { get; private set; } = null!;

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
        var (id, code) = (new ActivityId(clock.NewId()), "");
        var obstacles = await saving.SaveAsync(Here.Found, draft => new DuplicateActivity(Here.Activity.Id, id, code = Here.Found.CodesIn(draft).NextActivity()));
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Kopian av {Here.Activity.Name} är gjord. Ändra det som ska skilja.";
        return LocalRedirect(Here.Found.ToActivity(code));
    }
}
