using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Metrics;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>Takes the outcomes typed where a follow-up is reported; shows them again when something is the matter.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class OutcomesModel(FollowUpFinder finder, MetricSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<OutcomeRow> Rows { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        (Found, Rows) = (found, OutcomeRow.Of(found));
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="matt">The metric.</param>
    /// <param name="grund">What the form was read from.</param>
    /// <param name="gor">Whether the outcome is ready, or preliminary.</param>
    public async Task<IActionResult> OnPostAsync(Guid matt, string? grund, string? gor)
    {
        if (Rows.FirstOrDefault(candidate => candidate.Metric.Id.Value == matt) is not { } row) return NotFound();
        row.IsOpen = true;
        await TryUpdateModelAsync(row.Form, row.Fields);
        if (!Found.TakesReports) ModelState.AddModelError("", $"{Found.FollowUp.Name} är inte öppen för rapportering. Inget är sparat.");
        if (!ModelState.IsValid) return Again(row, grund, StatusCodes.Status400BadRequest);
        var state = row.StateOf(gor == "klar");
        var saved = await saving.RegisterAsync(row.Metric.Id, row.Form.ToOutcome(state, Found.Today), Found.Actor.Id, grund ?? "");
        if (saved.Meanwhile is { } meanwhile)
        {
            ModelState.AddModelError("", $"Någon annan har ändrat utfallen för {row.Metric.Name} medan du skrev. Läs vad som är känt nu, och spara igen om ditt värde ska gälla.");
            Rows = [.. Rows.Select(other => other == row ? new OutcomeRow(other.Asked with { Metric = meanwhile }, Found) { IsOpen = true } : other)];
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError($"{row.Fields}.{FieldOf(obstacle.Field)}", obstacle.Text);
        if (!ModelState.IsValid) return Again(row, grund, StatusCodes.Status400BadRequest);
        Done = $"Utfallet för {row.Metric.Name} är sparat som {state.Word()}.";
        return LocalRedirect($"{Found.Address("rapportera")}#matt-{row.Metric.Id}");
    }

    // What is not asked about here is told at the figure itself.
    private static string FieldOf(string field) => field == nameof(MetricOutcome.Describes) ? field : nameof(OutcomeEntry.Value);

    private static PageResult Again(OutcomeRow row, string? basis, int status)
    {
        row.Basis = basis ?? "";
        return new() { StatusCode = status };
    }
}
