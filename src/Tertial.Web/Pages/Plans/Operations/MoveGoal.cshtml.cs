using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Putting a goal elsewhere among those that break down the same council goal.</summary>
[Requires(Permission.WritePlan)]
public sealed class MoveGoalModel(DraftFinder finder, DraftSaving saving) : PageModel
{
    public FoundDraft Found { get; private set; } = null!;

    public Goal Goal { get; private set; } = null!;

    public string Place => $"{Found.Address}#{Goal.Slug}";

    public InOrder InOrder => new("Målets plats", [.. Found.Goals.Where(goal => goal.CouncilGoalIds.FirstOrDefault() == Goal.CouncilGoalIds.FirstOrDefault()).Select(goal => ($"{goal.Code} {goal.Text}", goal.Id == Goal.Id))]);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found || found.GoalIn(RouteData) is not { } goal) context.Result = NotFound();
        else if (HttpMethods.IsPost(Request.Method) && !found.MayWrite) context.Result = Forbid();
        else
        {
            (Found, Goal) = (found, goal);
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
        foreach (var obstacle in await saving.SaveAsync(Found, _ => new ReorderGoal(Goal.Id, placing))) ModelState.AddModelError("", obstacle.ToString());
        return ModelState.IsValid ? LocalRedirect(Place) : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }
}

/// <summary>Things in the order they are read, of which one may be put elsewhere.</summary>
public sealed record InOrder(string Label, IReadOnlyList<(string Name, bool IsIt)> Things)
{
    public int Place => Things.ToList().FindIndex(thing => thing.IsIt);
}
