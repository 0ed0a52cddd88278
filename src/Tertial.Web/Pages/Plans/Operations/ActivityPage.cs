using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>A page on which something is done to one activity of a draft: read by all who plan, done by those who write it.</summary>
public abstract class ActivityPage(ActivityFinder finder, DraftSaving saving) : PageModel
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

    protected Task<IActionResult> SaveAsync(Reshaping reshaping, string? done, Func<string>? place = null) => SaveAsync(_ => reshaping, done, place);

    /// <summary>To where it shows, with words that it is done; otherwise the page again, with what stands in the way.</summary>
    /// <param name="compose">What to do, made from the draft as it reads when it is saved.</param>
    /// <param name="done">What is said afterwards; nothing when the page shows it well enough.</param>
    /// <param name="place">Where to go, known once it is saved; to the activity unless said otherwise.</param>
    protected async Task<IActionResult> SaveAsync(Func<PlanVersion, Reshaping> compose, string? done, Func<string>? place = null)
    {
        foreach (var obstacle in await saving.SaveAsync(Here.Found, compose)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return Refused();
        Done = done;
        return LocalRedirect(place?.Invoke() ?? Here.Place);
    }

    protected PageResult Refused(int status = StatusCodes.Status400BadRequest) => new() { StatusCode = status };
}
