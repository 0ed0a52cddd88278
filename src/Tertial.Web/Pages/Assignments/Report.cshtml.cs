using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Assignments;

/// <summary>Reporting back on an assignment. Each report is added to those there are.</summary>
[Requires(Permission.ReportAssignments)]
public sealed class ReportModel(AssignmentFinder finder, AssignmentSaving saving, Clock clock) : PageModel
{
    [BindProperty]
    public ReportForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundAssignment Found { get; private set; } = null!;

    /// <summary>What the form was read with: another than the one found when someone else has saved meanwhile.</summary>
    public string Basis { get; private set; } = "";

    public IReadOnlyList<Obstacle> Obstacles => Found.Assignment.ObstaclesToReporting(Found.Today, Found.Decisions);

    public IEnumerable<SelectListItem> Answers => [new("Nej, arbetet pågår", "false"), new("Ja, det är utfört", "true")];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var found = await finder.FindAsync(RouteData);
        if (found is null) context.Result = NotFound();
        else if (!found.MayReport) context.Result = Forbid();
        else
        {
            (Found, Basis) = (found, AssignmentSaving.BasisOf(found.Assignment));
            await next();
        }
    }

    public void OnGet() => Form = new() { On = Found.Today };

    /// <param name="grund">What the form was read from.</param>
    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var report = new AssignmentReport { On = Form.On!.Value, Text = Form.Text!.Trim(), IsCarriedOut = Form.IsCarriedOut!.Value, By = Found.Actor.Id, At = clock.UtcNow };
        var saved = await saving.ReportAsync(Found.Assignment.Id, report, grund ?? "", Found.Actor.InPlaceOf(Found.Assignment));
        if (saved.Meanwhile is { } meanwhile)
        {
            (Found, Basis) = (Found with { Reading = new(Found.Reading.View, meanwhile) }, AssignmentSaving.BasisOf(meanwhile));
            ModelState.AddModelError("", "Någon annan har fört in något om uppdraget medan du skrev. Det står nu bredvid. Spara igen om din rapport också ska läggas till.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = report.IsCarriedOut ? $"Rapporten är sparad. Nu avgör {Words.Words.InText(Found.Reading.Giver)} om uppdraget är fullgjort." : "Rapporten är sparad.";
        return LocalRedirect(WorkAddresses.Assignment(Found.Assignment));
    }
}

/// <summary>A report back, as it is typed.</summary>
public sealed class ReportForm
{
    [Display(Name = "Vad har gjorts?"), Required(ErrorMessage = "Skriv vad som har gjorts."), MaxLength(8000)]
    public string? Text { get; set; }

    [Display(Name = "Är uppdraget utfört?"), Required(ErrorMessage = "Välj om uppdraget är utfört.")]
    public bool? IsCarriedOut { get; set; }

    [Display(Name = "Vilken dag gäller det?"), Required(ErrorMessage = "Skriv vilken dag det gäller.")]
    public DateOnly? On { get; set; }
}
