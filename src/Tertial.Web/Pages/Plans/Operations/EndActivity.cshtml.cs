using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Ending an activity with a reason and perhaps a successor, or taking that back.</summary>
[Requires(Permission.WritePlan)]
public sealed class EndActivityModel(ActivityFinder finder, DraftSaving saving) : PageModel
{
    [BindProperty]
    public EndForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundActivity Here { get; private set; } = null!;

    public bool WasProposed => Here.ProposedEver.Contains(Here.Activity.Id);

    public IEnumerable<SelectListItem> Successors => Here.Others.Select(other => new SelectListItem($"{other.Code} {other.Name}", other.Id.Value.ToString())).Prepend(new("Ingen", ""));

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
        if (string.IsNullOrWhiteSpace(Form.Reason)) ModelState.AddModelError($"{nameof(Form)}.{nameof(EndForm.Reason)}", "Skriv varför aktiviteten avslutas.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        ActivityId? successor = Form.Successor is { } id ? new(id) : null;
        return await SaveAsync(new EndActivity(Here.Activity.Id, Form.Reason!, successor, Here.ProposedEver), $"{Here.Activity.Name} är avslutad i utkastet.");
    }

    public Task<IActionResult> OnPostResumeAsync()
    {
        ModelState.Clear();
        return SaveAsync(new TakeBackEnding(Here.Activity.Id), $"{Here.Activity.Name} fortsätter.");
    }

    private async Task<IActionResult> SaveAsync(Reshaping reshaping, string done)
    {
        foreach (var obstacle in await saving.SaveAsync(Here.Found, _ => reshaping)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = done;
        return LocalRedirect(Here.Place);
    }
}

/// <summary>Why an activity ends, as it is typed.</summary>
public sealed class EndForm
{
    [Display(Name = "Varför avslutas aktiviteten?"), MaxLength(1000)]
    public string? Reason { get; set; }

    [Display(Name = "Vad ersätter den?")]
    public Guid? Successor { get; set; }
}
