using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Taking a goal out of the draft: one without activities, or one whose activities move to another.</summary>
[Requires(Permission.WritePlan)]
public sealed class RemoveGoalModel(DraftFinder finder, DraftSaving saving) : PageModel
{
    [BindProperty]
    public RemoveGoalForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public Goal Goal { get; private set; } = null!;

    public string Place => $"{Found.Address}#{Goal.Slug}";

    public int Activities => Found.Draft.Activities.Count(activity => activity.GoalId == Goal.Id);

    public IEnumerable<SelectListItem> Others => Found.Goals.Where(goal => goal.Id != Goal.Id)
        .Select(goal => new SelectListItem($"{goal.Code} {goal.Text}", goal.Id.Value.ToString())).Prepend(new("Välj ett mål", ""));

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

    public async Task<IActionResult> OnPostAsync()
    {
        var removal = new RemoveGoal(Goal.Id, Form.MoveTo is { } to ? new(to) : null);
        var field = Activities > 0 ? $"{nameof(Form)}.{nameof(RemoveGoalForm.MoveTo)}" : "";
        foreach (var obstacle in await saving.SaveAsync(Found, _ => removal)) ModelState.AddModelError(field, obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Mål {Goal.Code} är borttaget ur utkastet. Du kan ångra det under Senaste ändringar.";
        return LocalRedirect(Found.Address);
    }
}

/// <summary>Where the activities of a goal that is removed are to go.</summary>
public sealed class RemoveGoalForm
{
    [Display(Name = "Flytta aktiviteterna till")]
    public Guid? MoveTo { get; set; }
}
