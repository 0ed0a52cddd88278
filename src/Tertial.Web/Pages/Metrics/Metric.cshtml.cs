using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Kolada;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Metrics;

/// <summary>One metric: every fact about it, beside other municipalities, where it comes from and what uses it.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class MetricModel(MetricFinder finder, MetricFetch fetch) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundMetric Found { get; private set; } = null!;

    public MetricTable Table => MetricTable.Of([Found.Metric], Found.Record.Municipality, Found.Today, null);

    public MetricComparison? Comparison => MetricComparison.Of(Found.Metric, Found.Record.Municipality, Found.Today);

    public bool MayFetch => Found.MayChange && Found.Metric.ObstaclesToFetching().Count == 0;

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

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostFetchAsync()
    {
        if (!Found.MayChange) return Forbid();
        foreach (var obstacle in Found.Metric.ObstaclesToFetching()) ModelState.AddModelError("", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        try
        {
            var fetched = await fetch.RunAsync([Found.Metric], Found.Actor.Id, HttpContext.RequestAborted);
            Done = fetched.Refused.Count > 0 ? throw new KoladaException(fetched.InWords) : fetched.InWords;
            return LocalRedirect(WorkAddresses.Metric(Found.Metric));
        }
        catch (KoladaException failure)
        {
            ModelState.AddModelError("", failure.Message);
            return new PageResult { StatusCode = StatusCodes.Status502BadGateway };
        }
    }
}
