using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Matters;

/// <summary>Establishing whether a condition is fulfilled, where that does not follow from a decision by itself.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class EstablishConditionModel(MatterFinder finder, TertialContext db, Journal journal) : PageModel
{
    [BindProperty]
    public EstablishmentForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundMatter Found { get; private set; } = null!;

    public Condition Condition { get; private set; } = null!;

    public IReadOnlyList<Obstacle> Obstacles => Found.Decisions.ObstaclesToEstablishing(Condition, Found.Today);

    public IEnumerable<SelectListItem> Answers => [new("Uppfyllt", "true"), new("Inte uppfyllt", "false")];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await finder.FindAsync(RouteData);
        var condition = found?.Matter.Conditions.Find(candidate => candidate.Id.ToString() == (string?)RouteData.Values["id"]);
        if (found is null || condition is null) context.Result = NotFound();
        else if (!found.Actor.May(Permission.RecordDecisions, found.Matter.BodyId)) context.Result = Forbid();
        else
        {
            (Found, Condition) = (found, condition);
            await next();
        }
    }

    public void OnGet()
    {
    }

    /// <param name="antal">How many establishments the form was read with.</param>
    public async Task<IActionResult> OnPostAsync(int antal)
    {
        foreach (var obstacle in Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (Form.On > Found.Today) ModelState.AddModelError($"{nameof(Form)}.{nameof(EstablishmentForm.On)}", "Dagen kan inte ligga i framtiden.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        await using var writing = await journal.BeginAsync();
        var condition = await db.Conditions.SingleAsync(candidate => candidate.Id == Condition.Id);
        if (condition.Establishments.Count != antal)
        {
            Condition = condition;
            ModelState.AddModelError("", "Någon annan har fastställt villkoret medan du skrev. Det står nu ovanför formuläret. Spara igen om ditt också ska läggas till.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        var happened = condition.Establish(new() { Fulfilled = Form.Fulfilled!.Value, On = Form.On!.Value, Reason = Form.Reason!.Trim(), By = Found.Actor.Id });
        await writing.SaveAsync(happened, Found.Actor.Id.Value, happened.Reason);
        Done = happened.Fulfilled ? "Villkoret är fastställt som uppfyllt." : "Villkoret är fastställt som inte uppfyllt.";
        return LocalRedirect(WorkAddresses.Matter(Found.Matter));
    }
}

/// <summary>Whether a condition is fulfilled, as it is typed.</summary>
public sealed class EstablishmentForm
{
    [Display(Name = "Är villkoret uppfyllt?"), Required(ErrorMessage = "Välj om villkoret är uppfyllt.")]
    public bool? Fulfilled { get; set; }

    [Display(Name = "Från vilken dag?"), Required(ErrorMessage = "Skriv vilken dag det gäller från.")]
    public DateOnly? On { get; set; }

    [Display(Name = "Hur vet ni det?"), Required(ErrorMessage = "Skriv hur ni vet det."), MaxLength(2000), WithoutPersonnummer]
    public string? Reason { get; set; }
}
