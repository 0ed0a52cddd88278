using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Metrics;

/// <summary>Entering an outcome by hand. It is added to those there are; nothing is overwritten.</summary>
[Requires(Permission.KeepMetrics)]
public sealed class OutcomeModel(MetricFinder finder, MetricSaving saving) : PageModel
{
    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    /// <summary>Where the person came from and goes on: the page where the follow-up is reported.</summary>
    [BindProperty(SupportsGet = true, Name = "vidare")]
    public string? Next { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundMetric Found { get; private set; } = null!;

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

    public void OnGet() => Form = new() { PublishedOn = Found.Today, State = OutcomeState.Final };

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var saved = await saving.RegisterAsync(Found.Metric.Id, Form.ToOutcome(), Found.Actor.Id);
        foreach (var obstacle in saved.Obstacles) ModelState.AddModelError(obstacle.Field.Length == 0 ? "" : $"{nameof(Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Utfallet är registrerat.";
        return LocalRedirect(Url.IsLocalUrl(Next) ? $"{Next}#matt-{Found.Metric.Id}" : WorkAddresses.Metric(Found.Metric));
    }
}

/// <summary>An outcome, as it is typed.</summary>
public sealed class OutcomeForm
{
    [Display(Name = "Avser dagen"), Required]
    public DateOnly? Describes { get; set; }

    [Display(Name = "Läge"), Required(ErrorMessage = "Välj utfallets läge.")]
    public OutcomeState? State { get; set; }

    [Display(Name = "Värde")]
    public decimal? Value { get; set; }

    [Display(Name = "Kvinnor")]
    public decimal? Women { get; set; }

    [Display(Name = "Män")]
    public decimal? Men { get; set; }

    [Display(Name = "Blev känt"), Required]
    public DateOnly? PublishedOn { get; set; }

    /// <summary>What is stated, once nothing is missing.</summary>
    public MetricOutcome ToOutcome() => new() { Describes = Describes!.Value, PublishedOn = PublishedOn!.Value, State = State!.Value, Value = Value, Women = Women, Men = Men };
}
