using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>What the checks have found in a follow-up: what is no fault is dismissed with a reason.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ChecksModel(FollowUpFinder finder, Dismissing dismissing) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public FollowUpChecks Checks { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Found, Checks) = (found, FollowUpChecks.Of(found));
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="kontroll">The check whose findings are answered.</param>
    public async Task<IActionResult> OnPostDismissAsync(Check kontroll)
    {
        if (!Found.May(Permission.Prepare) && !Found.May(Permission.ReportBudget)) return Forbid();
        if (Checks.Groups.FirstOrDefault(group => group.Check == kontroll) is not { } group)
            return Found.FollowUp.IsOpen ? After("Frågan var redan besvarad.", []) : After("", Dismissal.ObstaclesTo(Found.FollowUp, null));
        if (group.Mine.Count == 0) return Forbid();
        var form = CheckGroup.FormOf(kontroll);
        group.Form.Keys = [];
        await TryUpdateModelAsync(group.Form, form);
        if (group.Form.Keys.Count == 0) ModelState.AddModelError($"{form}.{nameof(DismissForm.Keys)}", "Markera vilka det gäller.");
        foreach (var obstacle in Dismissal.ObstaclesTo(Found.FollowUp, group.Form.Reason)) ModelState.AddModelError($"{form}.{nameof(DismissForm.Reason)}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var (obstacles, dismissed) = await dismissing.DismissAsync(Found, group.Form.Keys, group.Form.Reason!);
        return After(Swedish.Count(dismissed, "Frågan var redan besvarad.", "Frågan är besvarad.", "{0} frågor är besvarade."), obstacles);
    }

    /// <param name="svar">The dismissal.</param>
    public async Task<IActionResult> OnPostTakeBackAsync(Guid svar)
    {
        if (Checks.Answered.FirstOrDefault(answered => answered.Dismissal.Id.Value == svar) is not { } answered) return NotFound();
        if (!answered.MayTakeBack) return Forbid();
        return After("Frågan är öppen igen.", await dismissing.TakeBackAsync(Found, answered.Dismissal.Id));
    }

    private IActionResult After(string done, IReadOnlyList<Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = done;
        return LocalRedirect($"{Found.Address("uppfoljning")}#kontroller");
    }
}
