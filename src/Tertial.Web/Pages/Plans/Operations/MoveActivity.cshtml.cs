using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Putting an activity elsewhere: a step, at a place, or in another goal.</summary>
[Requires(Permission.WritePlan)]
public sealed class MoveActivityModel(ActivityFinder finder, DraftSaving saving) : PageModel
{
    [BindProperty]
    public MoveForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundActivity Here { get; private set; } = null!;

    public InOrder InOrder => new("Aktivitetens plats", [.. Here.Found.InOrder.Where(activity => activity.GoalId == Here.Activity.GoalId).Select(activity => (activity.Name, activity.Id == Here.Activity.Id))]);

    public IEnumerable<SelectListItem> Goals => Here.Found.Goals.Where(goal => goal.Id != Here.Activity.GoalId)
        .Select(goal => new SelectListItem($"{goal.Code} {goal.Text}", goal.Id.Value.ToString())).Prepend(new("Välj ett mål", ""));

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

    public Task<IActionResult> OnPostUpAsync() => PutAsync(Placing.Up);

    public Task<IActionResult> OnPostDownAsync() => PutAsync(Placing.Down);

    /// <param name="plats">The place among the activities of the goal, from 1.</param>
    public Task<IActionResult> OnPostPlaceAsync(int plats) => PutAsync(Placing.At(plats));

    public async Task<IActionResult> OnPostGoalAsync()
    {
        if (Here.Found.Draft.Goals.Find(goal => goal.Id.Value == Form.Goal) is not { } goal)
            ModelState.AddModelError($"{nameof(Form)}.{nameof(MoveForm.Goal)}", "Välj vilket mål aktiviteten ska flytta till.");
        else if (await SaveAsync(new MoveActivity(Here.Activity.Id, goal.Id, Form.KeepsServing)))
        {
            Done = $"{Here.Activity.Name} hör nu till mål {goal.Code}.";
            return LocalRedirect(Here.Place);
        }
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    private async Task<IActionResult> PutAsync(Placing placing) =>
        await SaveAsync(new ReorderActivity(Here.Activity.Id, placing)) ? LocalRedirect(Here.Place) : new PageResult { StatusCode = StatusCodes.Status400BadRequest };

    private async Task<bool> SaveAsync(Reshaping reshaping)
    {
        foreach (var obstacle in await saving.SaveAsync(Here.Found, _ => reshaping)) ModelState.AddModelError("", obstacle.ToString());
        return ModelState.IsValid;
    }
}

/// <summary>Where an activity is to move, as it is chosen.</summary>
public sealed class MoveForm
{
    [Display(Name = "Till mål")]
    public Guid? Goal { get; set; }

    [Display(Name = "Fortsätter att bidra till målet den lämnar")]
    public bool KeepsServing { get; set; }
}
