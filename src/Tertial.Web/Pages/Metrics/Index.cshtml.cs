using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Kolada;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Every metric of the municipality, by name, and fetching them all at once.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, Clock clock, MetricFetch fetch) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public MunicipalRecord Municipality { get; private set; } = null!;

    public IReadOnlyList<Metric> Metrics { get; private set; } = [];

    public bool MayChange { get; private set; }

    public DateOnly Today => clock.Today;

    public bool AnyToFetch => Metrics.Any(metric => metric.ObstaclesToFetching().Count == 0);

    public async Task OnGetAsync()
    {
        Municipality = await records.ReadAsync();
        Metrics = [.. Municipality.Metrics.OrderBy(metric => metric.Name, Swedish.Order).ThenBy(metric => metric.TargetYear)];
        MayChange = (await actors.ReadAsync()).Has(Permission.KeepMetrics);
    }

    public async Task<IActionResult> OnPostFetchAsync()
    {
        await OnGetAsync();
        if (!MayChange) return Forbid();
        try
        {
            var fetched = await fetch.RunAsync(Metrics, (await actors.ReadAsync()).Id, HttpContext.RequestAborted);
            Done = fetched.IsNothing && fetched.Refused.Count > 0 ? throw new KoladaException(fetched.InWords) : fetched.InWords;
            return LocalRedirect(WorkAddresses.Metrics);
        }
        catch (KoladaException failure)
        {
            ModelState.AddModelError("", failure.Message);
            return new PageResult { StatusCode = StatusCodes.Status502BadGateway };
        }
    }
}
