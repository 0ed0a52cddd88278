using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Dividing an activity: it stays, and a new one takes part of the work.</summary>
[Requires(Permission.WritePlan)]
public sealed class SplitActivityModel(ActivityFinder finder, DraftSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public SplitForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundActivity Here { get; private set; } = null!;

    /// <summary>What someone else has made of the activity while the form was filled in.</summary>
    public Share? Meanwhile { get; private set; }

    public Share Now => Share.Of(Here.Activity);

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
        Stamp = DraftParts.Stamp(Now);
        Form = new() { Rest = ShareForm.Of(Now), Taken = ShareForm.Of(Now with { Name = "" }) };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (Stamp != DraftParts.Stamp(Now)) return Meet();
        var id = new ActivityId(clock.NewId());
        var obstacles = await saving.SaveAsync(Here.Found, draft =>
            new SplitActivity(Here.Activity.Id, id, Here.Found.CodesIn(draft).NextActivity(), Form.Rest.Share, Form.Taken.Share) { ReadAs = Now });
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"{Here.Activity.Name} är delad. {Form.Taken.Share.Name} är ny.";
        return LocalRedirect(Here.Place);
    }

    private PageResult Meet()
    {
        (Meanwhile, Stamp) = (Now, DraftParts.Stamp(Now));
        ModelState.AddModelError("", "Någon annan har ändrat aktiviteten medan du skrev. Läs vad som är sparat nu, rätta och dela igen.");
        ModelState.Remove("grund");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}

/// <summary>The two parts of a divided activity, as they are typed.</summary>
public sealed class SplitForm
{
    /// <summary>What is left in the activity that stays.</summary>
    public ShareForm Rest { get; set; } = new();

    /// <summary>What the new one takes.</summary>
    public ShareForm Taken { get; set; } = new();
}
