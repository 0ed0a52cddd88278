using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Changing what a metric counts and is to reach; once a goal under decision uses it, only who publishes the figures.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class EditModel(MetricFinder finder, MetricSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundMetric Found { get; private set; } = null!;

    public MetricForm Form { get; private set; } = new();

    /// <summary>What is saved now: another than the one found when someone else has saved meanwhile.</summary>
    public Metric Saved { get; private set; } = null!;

    public string Basis => MetricSaving.BasisOf(Saved);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Found, Saved, Form) = (found, found.Metric, MetricForm.Of(found.Metric));
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="grund">What the form was read from.</param>
    public async Task<IActionResult> OnPostAsync(string? grund)
    {
        await TryUpdateModelAsync(Form, nameof(Form));
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var saved = await saving.RedefineAsync(Found.Metric.Id, Form, grund ?? "", Found.Actor.Id);
        if (saved.Meanwhile is { } meanwhile)
        {
            Saved = meanwhile;
            ModelState.AddModelError("", "Någon annan har ändrat måttet medan du skrev. Det som är sparat står bredvid. Spara igen om det du har skrivit ska gälla.");
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Måttet är sparat.";
        return LocalRedirect(WorkAddresses.Metric(Found.Metric));
    }
}
