using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Forms;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Assignments;

/// <summary>Putting a point in a matter, so that the body that gave an assignment may declare it done.</summary>
[Requires(Permission.Prepare)]
public sealed class CloseModel(AssignmentFinder finder, AssignmentSaving saving) : PageModel
{
    [BindProperty]
    public CloseForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundAssignment Found { get; private set; } = null!;

    /// <summary>The matters that can take the point: those the actor prepares that are not settled.</summary>
    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public IReadOnlyList<Obstacle> Obstacles => Found.Assignment.ObstaclesToReporting(Found.Today, Found.Decisions) is { Count: > 0 } obstacles ? obstacles
        : Found.Assignment.ClosingProposed(Found.Today, Found.Decisions) is { } point ? [new($"Det är redan föreslaget i {Found.Decisions.MatterOf(point.Id).Diarienummer}.")]
        : Matters.Count == 0 ? [new("Det finns inget ärende som väntar på beslut och som du förbereder. Öppna ett ärende först.")]
        : [];

    public IEnumerable<SelectListItem> Choices => Matters.Select(matter => new SelectListItem($"{matter.Diarienummer}, {matter.Title}", matter.Id.ToString())).Prepend(new("Välj ärende", ""));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Matters = [.. found.Record.Matters.Where(matter => found.Actor.May(Permission.Prepare, matter.BodyId) && found.Assignment.ObstaclesToProposingClosing(matter, found.Today, found.Decisions).Count == 0)
            .OrderByDescending(matter => matter.RegisteredOn)];
        await next();
    }

    public void OnGet() => Form = new() { Text = Wording() };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (Found.Record.Matters.Find(candidate => candidate.Id.Value == Form.Matter) is not { } matter || !Found.Actor.May(Permission.Prepare, matter.BodyId)) return Forbid();
        foreach (var obstacle in await saving.ProposeClosingAsync(Found.Assignment.Id, matter.Id, Form.Text!.Trim(), Found.Actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Punkten är tillagd i {matter.Diarienummer}. {Found.Reading.Giver.Name} avgör den.";
        return LocalRedirect(WorkAddresses.Assignment(Found.Assignment));
    }

    private string Wording()
    {
        var decided = DecidedPoint.All(Found.Reading.View).FirstOrDefault(decided => decided.Point.Id == Found.Assignment.GivenBy);
        var giver = Found.Reading.Giver.Possessive();
        return $"Förklara {char.ToLower(giver[0], Swedish.Culture)}{giver[1..]} uppdrag {decided?.Reference[(Found.Reading.Giver.Code.Length + 1)..]} till {Found.Reading.ToInText} fullgjort.";
    }
}

/// <summary>A point that declares an assignment done, as it is typed.</summary>
public sealed class CloseForm
{
    [Display(Name = "I vilket ärende?"), Required(ErrorMessage = "Välj ett ärende.")]
    public Guid? Matter { get; set; }

    [Display(Name = "Beslutspunktens ordalydelse"), Required(ErrorMessage = "Skriv punktens ordalydelse."), MaxLength(2000), WithoutPersonnummer]
    public string? Text { get; set; }
}
