using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Laying out the follow-ups of a plan: names, cut-offs, when reports are taken, and deadlines.</summary>
[Requires(Permission.Prepare)]
public sealed class PeriodsModel(PlanPeriodsFinder finder, PeriodLayout layout) : PageModel
{
    public PeriodForm New { get; private set; } = new();

    [TempData]
    public string? Done { get; set; }

    public PlanPeriods Found { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) context.Result = NotFound();
        else if (!found.MayLayOut) context.Result = Forbid();
        else
        {
            Found = found;
            await next();
        }
    }

    public void OnGet()
    {
    }

    /// <param name="langd">How long the periods are.</param>
    public async Task<IActionResult> OnPostProposeAsync(PeriodLength langd)
    {
        if (!ModelState.IsValid) return Again();
        return Saved(Swedish.Count(await layout.ProposeAsync(Found.Plan, langd, Found.Actor.Id), "Det finns inget kvar av planens tid att lägga ut.", "En period är utlagd.", "{0} perioder är utlagda."));
    }

    public async Task<IActionResult> OnPostAddAsync()
    {
        if (!await TryUpdateModelAsync(New, nameof(New))) return Again();
        return Saved(await layout.AddAsync(Found.Plan, New.Typed(), Found.Actor.Id), nameof(New), $"{New.Name} är tillagd.");
    }

    /// <param name="period">The key of the follow-up's row.</param>
    /// <param name="grund">What the form was read from.</param>
    public async Task<IActionResult> OnPostSaveAsync(string period, string? grund)
    {
        if (Found.Rows.FirstOrDefault(candidate => candidate.Key == period && !candidate.FollowUp.IsClosed) is not { } row) return NotFound();
        var form = $"{PeriodRow.PrefixOf(row.Key)}.{nameof(PeriodRow.Form)}";
        row.Basis = grund ?? "";
        if (!await TryUpdateModelAsync(row.Form, form)) return Again();
        return Saved(await layout.ChangeAsync(Found.Plan, row.FollowUp.Id, row.Form.Typed(), row.Basis, Found.Actor.Id), form, $"{row.Form.Name} är sparad.");
    }

    /// <param name="period">The key of the follow-up's row.</param>
    public async Task<IActionResult> OnPostRemoveAsync(string period)
    {
        if (Found.Rows.FirstOrDefault(candidate => candidate.Key == period) is not { } row) return NotFound();
        var obstacles = await layout.RemoveAsync(Found.Plan, row.FollowUp.Id, Found.Actor.Id);
        return Saved(new([.. obstacles.Select(obstacle => new FieldObstacle("", obstacle.ToString()))]), "", $"{row.FollowUp.Name} är borttagen.");
    }

    private IActionResult Saved(LaidOut laidOut, string form, string done)
    {
        foreach (var (field, text) in laidOut.Obstacles) ModelState.AddModelError(field.Length == 0 ? "" : $"{form}.{field}", text);
        if (laidOut.IsClash) ModelState.AddModelError("", "Någon annan har ändrat perioden medan du skrev. Läs om sidan innan du ändrar den.");
        return laidOut.Succeeded ? Saved(done) : Again(laidOut.IsClash ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
    }

    private LocalRedirectResult Saved(string done)
    {
        Done = done;
        return LocalRedirect(WorkAddresses.Periods(Found.Body, Found.Plan));
    }

    private static PageResult Again(int status = StatusCodes.Status400BadRequest) => new() { StatusCode = status };
}
