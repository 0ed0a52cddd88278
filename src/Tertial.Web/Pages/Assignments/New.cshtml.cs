using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Publishing;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Assignments;

/// <summary>Entering an assignment that a decided point gives. First the decision is chosen, then what it says is written down.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class NewModel(Records records, Actors actors, Clock clock, AssignmentSaving saving) : PageModel
{
    private const int Shown = 30;

    /// <summary>The decided point.</summary>
    [FromQuery(Name = "punkt")]
    public Guid? Asked { get; set; }

    [TempData]
    public string? Done { get; set; }

    public AssignmentForm Form { get; private set; } = new();

    public MunicipalRecord Municipality { get; private set; } = null!;

    public Actor Actor { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public DecisionPoint? Point { get; private set; }

    public IReadOnlyList<Obstacle> Obstacles => AssignmentTerms.ObstaclesToGiving(Point!, Today, Municipality.Decisions);

    /// <summary>What the point has given already.</summary>
    public IReadOnlyList<Assignment> Given => [.. Municipality.Assignments.Where(assignment => assignment.GivenBy == Point?.Id)];

    /// <summary>The decisions to choose from, of the bodies the actor records for, the latest first.</summary>
    public IReadOnlyList<DecidedPoint> Choices => [.. DecidedPoint.All(new PublicView(Municipality, Today))
        .Where(decided => Actor.May(Permission.RecordDecisions, decided.Body.Id) && decided.Point.Effect == Effect.Other).Take(Shown)];

    public IEnumerable<SelectListItem> Units => Municipality.Units.OrderBy(unit => unit.Name, Swedish.Order)
        .Select(unit => new SelectListItem(unit.Name, unit.Id.ToString())).Prepend(new("Ingen enhet, en instans gör det", ""));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Municipality, Actor) = (await records.ReadAsync(), await actors.ReadAsync());
        Point = Municipality.Decisions.Points.FirstOrDefault(point => point.Id.Value == Asked);
        if (Asked is not null && Point is null) context.Result = NotFound();
        else if (Point is { } point && !Actor.May(Permission.RecordDecisions, point.DecidingBodyId)) context.Result = Forbid();
        else await next();
    }

    public void OnGet()
    {
        if (Point is { } point) Form = AssignmentForm.From(point);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Point is not { } point) return NotFound();
        await TryUpdateModelAsync(Form, nameof(Form));
        if (ModelState.IsValid && Form.Unit is { } unit && Municipality.Unit(new(unit)) is null) ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Unit)}", "Välj en enhet i listan.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var (obstacles, given) = await saving.GiveAsync(point.Id, Form.ToTerms(), Actor.Id);
        foreach (var obstacle in obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{AssignmentForm.FieldOf(obstacle)}", obstacle.Text);
        if (given is null) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Uppdraget är infört.";
        return LocalRedirect(WorkAddresses.Assignment(given));
    }
}
