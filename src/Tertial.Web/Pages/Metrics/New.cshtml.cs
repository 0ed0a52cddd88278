using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Kolada;

namespace Tertial.Web.Pages.Metrics;

/// <summary>A new metric: from nothing, from a key figure in Kolada, or with another metric's outcomes.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class NewModel(MetricFinder finder, Actors actors, MetricSaving saving, KoladaClient kolada, Clock clock) : PageModel
{
    /// <summary>Words to look for in Kolada.</summary>
    [FromQuery(Name = "sok")]
    public string? Words { get; set; }

    /// <summary>The key figure that was chosen.</summary>
    [FromQuery(Name = "nyckeltal")]
    public string? KeyFigure { get; set; }

    /// <summary>The metric it begins from.</summary>
    [FromQuery(Name = "fran")]
    public string? From { get; set; }

    [TempData]
    public string? Done { get; set; }

    public MetricForm Form { get; private set; } = new();

    public DateOnly Today => clock.Today;

    public Metric? Follows { get; private set; }

    public KoladaSearch<KeyFigure> Search { get; private set; } = new(null, [], null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (From is not null) Follows = (await finder.FindAsync(From))?.Metric;
        if ((From is not null && Follows is null) || (KeyFigure is not null && !Domain.Plans.KeyFigure.IsId(KeyFigure)))
        {
            context.Result = NotFound();
            return;
        }
        if (Follows is not null) Form = MetricForm.After(Follows);
        await next();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Search = await kolada.KeyFiguresAsync(Words ?? KeyFigure, HttpContext.RequestAborted);
        if (KeyFigure is not null && Search.Found is [var chosen, ..]) Form = MetricForm.From(chosen);
        if (KeyFigure is not null && Search is { Failure: null, Found: [] }) return NotFound();
        if (Search.Failure is null) return Page();
        // Without Kolada the form can still be filled in; what was chosen is remembered.
        if (KeyFigure is not null) ModelState.AddModelError("", Search.Failure);
        return new PageResult { StatusCode = StatusCodes.Status502BadGateway };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await TryUpdateModelAsync(Form, nameof(Form));
        if (ModelState.IsValid)
            foreach (var obstacle in Form.ToDefinition().Obstacles()) ModelState.AddModelError($"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var metric = await saving.AddAsync(Form, Follows is null ? KeyFigure : null, Follows, (await actors.ReadAsync()).Id);
        Done = metric.KoladaId is null ? "Måttet är tillagt." : "Måttet är tillagt. Nu kan du hämta dess värden från Kolada.";
        return LocalRedirect(WorkAddresses.Metric(metric));
    }
}
