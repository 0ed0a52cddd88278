using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>One follow-up at a glance, and what moves it on: open, close, reopen, publish.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class FollowUpModel(FollowUpFinder finder, FollowUpActions actions, TertialContext db) : PageModel
{
    [BindProperty, Display(Name = "Varför öppnas den igen?"), MaxLength(1000)]
    public string? Reason { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public Overview Overview { get; private set; } = null!;

    public FollowUpChecks Checks { get; private set; } = null!;

    public FollowUpState State => Found.Record.StateOf(Found.FollowUp, Found.Today);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Overview = Overview.Of(found, await db.ReportDrafts.AsNoTracking().Where(draft => draft.FollowUpId == found.FollowUp.Id).ToListAsync(), context.HttpContext.Request.Query["enhet"]);
        Checks = FollowUpChecks.Of(found);
        await next();
    }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostOpenAsync() => DoAsync(Permission.Prepare, FollowUpAction.Open, "är öppen för rapportering");

    public Task<IActionResult> OnPostCloseAsync() => DoAsync(Permission.Prepare, FollowUpAction.Close, "är avslutad och fryst");

    public Task<IActionResult> OnPostReopenAsync()
    {
        if (string.IsNullOrWhiteSpace(Reason)) ModelState.AddModelError(nameof(Reason), FollowUp.NoReason.Text);
        return DoAsync(Permission.Prepare, FollowUpAction.Reopen, "är öppen igen");
    }

    public Task<IActionResult> OnPostPublishAsync() => DoAsync(Permission.RecordDecisions, FollowUpAction.Publish, "är publicerad");

    /// <summary>What stands in the way of an action, to be shown beside its button.</summary>
    public IReadOnlyList<Obstacle> ObstaclesTo(FollowUpAction action) => FollowUpActions.ObstaclesTo(action, Found.Record, Found.FollowUp, Found.Today);

    private async Task<IActionResult> DoAsync(Permission permission, FollowUpAction action, string outcome)
    {
        if (!Found.May(permission)) return Forbid();
        if (ModelState.IsValid)
            foreach (var obstacle in await actions.DoAsync(action, Found.FollowUp.Id, Found.Actor.Id, Reason))
                ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"{Found.FollowUp.Name} {outcome}.";
        return LocalRedirect(Found.Address("uppfoljning"));
    }
}
