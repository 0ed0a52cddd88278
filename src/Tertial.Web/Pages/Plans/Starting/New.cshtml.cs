using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans.Starting;

/// <summary>Beginning a plan for a new year: from nothing, or with what is not finished from the year before.</summary>
[Requires(Permission.Prepare)]
public sealed class NewModel(Records records, Actors actors, Clock clock, DraftStarting starting) : PageModel
{
    public static IReadOnlyList<(string Value, string Text)> Sources { get; } = [(Beginning.FormerYear, "Planen för året före"), (Beginning.Empty, "En tom plan")];

    [BindProperty(Name = "organ", SupportsGet = true)]
    public string? Organ { get; set; }

    [BindProperty(Name = "ar", SupportsGet = true), Range(2000, 2100, ErrorMessage = "Skriv ett årtal från 2000 till 2100.")]
    public int? Year { get; set; }

    [BindProperty(Name = "fran", SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public NewPlanForm Form { get; set; } = new();

    /// <summary>The activities to take along.</summary>
    [BindProperty(Name = "med")]
    public List<Guid> Along { get; set; } = [];

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public Beginning? Beginning { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        Bodies = [.. record.Bodies.Where(body => body.Kind is not (BodyKind.Council or BodyKind.Committee) && actor.May(Permission.Prepare, body.Id))];
        var body = Bodies.FirstOrDefault(candidate => candidate.Slug == Organ);
        if (Organ is not null && body is null && HttpMethods.IsPost(Request.Method)) context.Result = Forbid();
        else
        {
            if (body is not null && Year is { } year && ModelState.GetFieldValidationState("ar") != ModelValidationState.Invalid) Beginning = new(record, body, year, From != Beginning.Empty, clock);
            await next();
        }
    }

    public IActionResult OnGet()
    {
        Year ??= clock.Today.Year + 1;
        From ??= Beginning.FormerYear;
        foreach (var obstacle in Beginning?.Obstacles ?? []) ModelState.AddModelError("", obstacle.ToString());
        Form.Title = Beginning?.Title;
        Along = [.. Beginning?.Rollover?.Activities.Where(rolled => rolled.ComesAlong).Select(rolled => rolled.Activity.Id.Value) ?? []];
        return ModelState.IsValid ? Page() : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var obstacle in Beginning?.Obstacles ?? []) ModelState.AddModelError("", obstacle.ToString());
        if (Beginning is null || !ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var wanted = new NewPlan(Beginning.Body, Beginning.Year, Form.Title!.Trim(), Beginning.Former, Along.Select(id => new ActivityId(id)).ToHashSet());
        foreach (var obstacle in await starting.NewPlanAsync(wanted, (await actors.ReadAsync()).Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Utkastet till {wanted.Title} är påbörjat.";
        return LocalRedirect(WorkAddresses.Draft(wanted.Body, wanted.Compose(default)));
    }
}

/// <summary>What a new plan is called.</summary>
public sealed class NewPlanForm
{
    [Display(Name = "Planens namn"), Required(ErrorMessage = "Skriv vad planen ska heta."), MaxLength(200), WithoutPersonnummer]
    public string? Title { get; set; }
}
