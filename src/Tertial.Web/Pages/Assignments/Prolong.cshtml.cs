using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Web.Access;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Assignments;

/// <summary>Entering that a decision has given an assignment another last day.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class ProlongModel(AssignmentFinder finder, AssignmentSaving saving) : PageModel
{
    [BindProperty]
    public ProlongForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundAssignment Found { get; private set; } = null!;

    public string Basis { get; private set; } = "";

    /// <summary>The decisions that can have given it another last day, the latest first.</summary>
    public IReadOnlyList<SelectListItem> Decisions { get; private set; } = [];

    public IReadOnlyList<Obstacle> Obstacles => Found.Assignment.ObstaclesToReporting(Found.Today, Found.Decisions) is { Count: > 0 } obstacles ? obstacles
        : Decisions.Count == 0 ? [new($"{Found.Reading.Giver.Name} har inte fattat något senare beslut som kan ge en ny sista dag. Registrera beslutet i dess ärende först.")]
        : [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await finder.FindAsync(RouteData);
        if (found is null) context.Result = NotFound();
        else if (!found.MayRecord) context.Result = Forbid();
        else
        {
            Show(found);
            await next();
        }
    }

    public void OnGet()
    {
    }

    /// <param name="grund">What the form was read from.</param>
    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (ModelState.IsValid && Decisions.All(choice => choice.Value != $"{Form.DecidedBy}")) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.DecidedBy)}", "Välj ett beslut i listan.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var saved = await saving.ProlongAsync(Found.Assignment.Id, new(Form.DecidedBy!.Value), Form.Due!.Value, grund ?? "", Found.Actor.Id);
        if (saved.Meanwhile is { } meanwhile)
        {
            Show(Found with { Reading = new(Found.Reading.View, meanwhile) });
            ModelState.AddModelError("", "Någon annan har fört in något om uppdraget medan du skrev. Det står nu bredvid. Spara igen om din ändring också ska gälla.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Uppdraget ska nu redovisas senast {Swedish.LongDate(Form.Due!.Value)}.";
        return LocalRedirect(WorkAddresses.Assignment(Found.Assignment));
    }

    private void Show(FoundAssignment found)
    {
        (Found, Basis) = (found, AssignmentSaving.BasisOf(found.Assignment));
        Decisions = [.. DecidedPoint.All(found.Reading.View).Where(decided => found.Assignment.MayProlong(decided.Point, found.Today, found.Decisions))
            .Select(decided => new SelectListItem(decided.InALine, decided.Point.Id.ToString()))];
    }
}

/// <summary>Another last day, as it is typed.</summary>
public sealed class ProlongForm
{
    [Display(Name = "Vilket beslut?"), Required(ErrorMessage = "Välj beslutet som ger en ny sista dag.")]
    public Guid? DecidedBy { get; set; }

    [Display(Name = "Ny sista dag att redovisa"), Required(ErrorMessage = "Skriv den nya sista dagen.")]
    public DateOnly? Due { get; set; }
}
