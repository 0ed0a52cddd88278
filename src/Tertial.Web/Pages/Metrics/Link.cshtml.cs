using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Kolada;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Tying a metric to a key figure in Kolada, or untying it.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class LinkModel(MetricFinder finder, MetricSaving saving, KoladaClient kolada) : PageModel
{
    /// <summary>Words to look for in Kolada.</summary>
    [FromQuery(Name = "sok")]
    public string? Words { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundMetric Found { get; private set; } = null!;

    public KoladaSearch<KeyFigure> Search { get; private set; } = new(null, [], null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        await next();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Found.Metric.ObstaclesToAnotherKeyFigure().Count == 0) Search = await kolada.KeyFiguresAsync(Words, HttpContext.RequestAborted);
        return new PageResult { StatusCode = Search.Failure is null ? StatusCodes.Status200OK : StatusCodes.Status502BadGateway };
    }

    public Task<IActionResult> OnPostAsync(string? nyckeltal) => LinkAsync(nyckeltal ?? "", $"Måttet är kopplat till {nyckeltal}. Nu kan du hämta dess värden.");

    public Task<IActionResult> OnPostUnlinkAsync() => LinkAsync(null, "Kopplingen till Kolada är borttagen. Värdena som är hämtade står kvar.");

    private async Task<IActionResult> LinkAsync(string? keyFigure, string done)
    {
        var saved = await saving.LinkAsync(Found.Metric.Id, keyFigure, Found.Actor.Id);
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError("", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = done;
        return LocalRedirect(WorkAddresses.Metric(Found.Metric));
    }
}
