using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Forms;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Opening the matter in which the body decides on a closed follow-up.</summary>
[Requires(Permission.Prepare)]
public sealed class OpenMatterModel(FollowUpFinder finder, MatterOpening opening) : PageModel
{
    [BindProperty]
    public MatterForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) context.Result = NotFound();
        else if (!found.May(Permission.Prepare)) context.Result = Forbid();
        else
        {
            Found = found;
            await next();
        }
    }

    public void OnGet()
    {
        var day = Swedish.LongDate(Found.FollowUp.CutOff);
        Form = new()
        {
            Title = $"Uppföljning per {day}",
            Point = $"godkänna uppföljningen av {Found.Plan.Title.ToLower(Swedish.Culture)} per {day}",
            Paper = "Tjänsteskrivelse",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
            foreach (var obstacle in Matter.ObstaclesToOpening(Found.Record.Matters, Form.Diarienummer!))
                ModelState.AddModelError($"{nameof(Form)}.{nameof(MatterForm.Diarienummer)}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var (obstacles, matter) = await opening.OpenAsync(Found, Form);
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (matter is null) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Ärendet {matter.Diarienummer} är öppnat.";
        return LocalRedirect(WorkAddresses.Matter(matter));
    }
}

/// <summary>A new matter, as it is typed.</summary>
public sealed class MatterForm
{
    [Display(Name = "Diarienummer"), Required, MaxLength(60)]
    public string? Diarienummer { get; set; }

    [Display(Name = "Rubrik"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Title { get; set; }

    [Display(Name = "Vad handlar ärendet om?"), MaxLength(2000), WithoutPersonnummer]
    public string? Summary { get; set; }

    [Display(Name = "Förslag till beslut"), Required, MaxLength(2000), WithoutPersonnummer]
    public string? Point { get; set; }

    /// <summary>Plan versions to adopt, each by points of its own.</summary>
    [Display(Name = "Ändringar av planen som ska beslutas")]
    public List<Guid> Versions { get; set; } = [];

    /// <summary>Assignments to declare done, each by a point of its own.</summary>
    [Display(Name = "Uppdrag som ska förklaras fullgjorda")]
    public List<Guid> Assignments { get; set; } = [];

    [Display(Name = "Handlingens namn"), Required, MaxLength(200), WithoutPersonnummer]
    public string? Paper { get; set; }

    [Display(Name = "Handlingens text"), MaxLength(50_000), WithoutPersonnummer]
    public string? Text { get; set; }
}
