using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Operations;

/// <summary>Making the same change in many activities: choose them, say what, see every change, make them.</summary>
[Requires(Permission.WritePlan)]
public sealed class ManyModel(DraftFinder finder, DraftSaving saving) : PageModel
{
    /// <summary>Only activities of the goal with this code.</summary>
    [BindProperty(Name = "mal", SupportsGet = true)]
    public string? GoalCode { get; set; }

    /// <summary>Only activities of this unit.</summary>
    [BindProperty(Name = "enhet", SupportsGet = true)]
    public Guid? Unit { get; set; }

    /// <summary>The codes of the chosen activities.</summary>
    [BindProperty(Name = "val")]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public ManyForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    /// <summary>What would be changed; missing until it has been asked for.</summary>
    public DraftEdit? Edit { get; private set; }

    public IReadOnlyList<Activity> Own => [.. Found.InOrder.Where(activity => activity.Ending is null && Found.MayWriteActivity(activity.UnitId))];

    public IReadOnlyList<Activity> Listed => [.. Own.Where(activity => (Unit is null || activity.UnitId?.Value == Unit) && (GoalCode is null || GoalOf(activity).Code == GoalCode))];

    public Differences Preview
    {
        get
        {
            var after = Found.Draft.Copy(Found.Draft.Id, Found.Draft.Number, Found.Draft.DraftedOn);
            after.Change(Edit!);
            return new(new Comparison(Found.Record, Found.Plan, Found.Draft, after, Found.Today));
        }
    }

    public Goal GoalOf(Activity activity) => Found.Draft.Goals.First(goal => goal.Id == activity.GoalId);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) context.Result = NotFound();
        else
        {
            Found = found;
            await next();
        }
    }

    /// <param name="alla">Whether all that are listed are chosen from the start.</param>
    public void OnGet(bool alla)
    {
        if (alla) Chosen = [.. Listed.Select(activity => activity.Code)];
    }

    /// <param name="gor">"spara" to make the changes that have been seen.</param>
    /// <param name="grund">The changes that have been seen.</param>
    public async Task<IActionResult> OnPostAsync(string? gor, string? grund)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var change = new ChangeMany([.. Found.Draft.Activities.Where(activity => Chosen.Contains(activity.Code)).Select(activity => activity.Id)], Form.Change);
        foreach (var obstacle in change.ObstaclesTo(Found.Draft)) ModelState.AddModelError("", obstacle.ToString());
        if (ModelState.IsValid && change.EditOf(Found.Draft) is { IsEmpty: false } edit) Edit = edit;
        else if (ModelState.IsValid) ModelState.AddModelError("", "Inget ändras: de valda aktiviteterna är redan så.");
        if (Edit is not { } made) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (!Found.MayMake(made)) return Forbid();
        if (gor != "spara") return Page();
        if (grund != DraftParts.Stamp(made)) return Meet("Någon annan har ändrat i aktiviteterna. Så här blir det nu. Läs igenom och spara igen.");
        if (await saving.SaveAsync(Found.Plan.Id, Found.Actor.Id, made) is [var clash, ..]) return Meet(clash.ToString());
        Done = Swedish.Count(made.Count, "En aktivitet är ändrad.", "{0} aktiviteter är ändrade.");
        return LocalRedirect(Found.Address);
    }

    private PageResult Meet(string why)
    {
        ModelState.AddModelError("", why);
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
