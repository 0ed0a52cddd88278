using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Putting an activity elsewhere: a step, at a place, or in another goal.</summary>
[Requires(Permission.WritePlan)]
public sealed class MoveActivityModel(ActivityFinder finder, DraftSaving saving) : ActivityPage(finder, saving)
{
    [BindProperty]
    public MoveForm Form { get; set; } = new();

    public InOrder InOrder => new("Aktivitetens plats", [.. Here.Found.InOrder.Where(activity => activity.GoalId == Here.Activity.GoalId).Select(activity => (activity.Name, activity.Id == Here.Activity.Id))]);

    public IEnumerable<SelectListItem> Goals => Here.Found.Goals.Where(goal => goal.Id != Here.Activity.GoalId)
        .Select(goal => new SelectListItem($"{goal.Code} {goal.Text}", goal.Id.Value.ToString())).Prepend(new("Välj ett mål", ""));

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostUpAsync() => PutAsync(Placing.Up);

    public Task<IActionResult> OnPostDownAsync() => PutAsync(Placing.Down);

    /// <param name="plats">The place among the activities of the goal, from 1.</param>
    public Task<IActionResult> OnPostPlaceAsync(int plats) => PutAsync(Placing.At(plats));

    public async Task<IActionResult> OnPostGoalAsync()
    {
        if (Here.Found.Draft.Goals.Find(goal => goal.Id.Value == Form.Goal) is { } goal)
            return await SaveAsync(new MoveActivity(Here.Activity.Id, goal.Id, Form.KeepsServing), $"{Here.Activity.Name} hör nu till mål {goal.Code}.");
        ModelState.AddModelError($"{nameof(Form)}.{nameof(MoveForm.Goal)}", "Välj vilket mål aktiviteten ska flytta till.");
        return Refused();
    }

    private Task<IActionResult> PutAsync(Placing placing) => SaveAsync(new ReorderActivity(Here.Activity.Id, placing), done: null);
}

/// <summary>Where an activity is to move, as it is chosen.</summary>
public sealed class MoveForm
{
    [Display(Name = "Till mål")]
    public Guid? Goal { get; set; }

    [Display(Name = "Fortsätter att bidra till målet den lämnar")]
    public bool KeepsServing { get; set; }
}
