using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Assignments;

/// <summary>One assignment: what was decided, what has been reported back, and what can be done with it.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class AssignmentModel(AssignmentFinder finder) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundAssignment Found { get; private set; } = null!;

    /// <summary>The matter where it is put forward to be declared done.</summary>
    public Matter? ClosingIn => Found.Assignment.ClosingProposed(Found.Today, Found.Decisions) is { } point ? Found.Decisions.MatterOf(point.Id) : null;

    public bool IsOpen => Found.Assignment.ObstaclesToReporting(Found.Today, Found.Decisions).Count == 0;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        await next();
    }

    public void OnGet()
    {
    }
}
