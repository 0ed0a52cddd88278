using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Putting a budget line elsewhere among those of its kind.</summary>
[Requires(Permission.WriteBudget)]
public sealed class MoveBudgetLineModel(DraftFinder finder, DraftSaving saving) : PageModel
{
    public FoundDraft Found { get; private set; } = null!;

    public BudgetLine Line { get; private set; } = null!;

    public string Place => $"{Found.ToBudget()}#{Line.Code}";

    public InOrder InOrder => new("Budgetpostens plats", [.. Found.Draft.BudgetLines.Where(line => line.Kind == Line.Kind)
        .OrderBy(line => line.Order).ThenBy(line => line.Code, StringComparer.Ordinal).Select(line => ($"{line.Code} {line.Name}", line.Id == Line.Id))]);

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

    public Task<IActionResult> OnPostUpAsync() => PutAsync(Placing.Up);

    public Task<IActionResult> OnPostDownAsync() => PutAsync(Placing.Down);

    /// <param name="plats">The place, from 1.</param>
    public Task<IActionResult> OnPostPlaceAsync(int plats) => PutAsync(Placing.At(plats));

    private async Task<IActionResult> PutAsync(Placing placing)
    {
        foreach (var obstacle in await saving.SaveAsync(Found, _ => new ReorderBudgetLine(Line.Id, placing))) ModelState.AddModelError("", obstacle.ToString());
        return ModelState.IsValid ? LocalRedirect(Place) : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}
