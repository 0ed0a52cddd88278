using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget;

/// <summary>Following up the budget: what was to be used by now, what was used, and what the year will cost.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ReportModel(FollowUpFinder finder, BudgetSaving saving) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<BudgetRow> Rows { get; private set; } = [];

    public bool MayReport => Found.May(Permission.ReportBudget);

    public bool IsEditable => MayReport && Found.TakesReports;

    /// <summary>What the checks have found in the budget as a whole.</summary>
    public IReadOnlyList<Finding> FrameFindings => [.. Findings.OpenIn(Found.Record, Found.FollowUp).Where(finding => finding.Place.Kind == PlaceKind.Frame)];

    public Kronor Kronor => new(Found.Record.Municipality);

    public IEnumerable<NetRow> Sums => NetRow.Sums(Rows.Select(row => row.Line), Kronor);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Rows = BudgetRow.Of(found);
        await next();
    }

    public void OnGet()
    {
    }

    /// <param name="grund">What each line was read from, by its code.</param>
    public async Task<IActionResult> OnPostAsync(Dictionary<string, string?> grund)
    {
        if (!MayReport) return Forbid();
        foreach (var row in Rows) await ReadAsync(row, grund);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        var changed = Rows.Where(row => row.IsChanged).ToList();
        var (isOpen, meanwhile) = await saving.SaveAsync(Found.FollowUp.Id, changed, Found.Actor.Id, Found.Actor.InPlaceOf(Permission.ReportBudget, Found.Body.Id));
        if (!isOpen)
        {
            ModelState.AddModelError("", $"{Found.FollowUp.Name} är inte öppen för rapportering. Inget är sparat.");
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
        if (meanwhile.Count > 0) return Clash(meanwhile);
        Done = Swedish.Count(changed.Count, "Inget var ändrat.", "En budgetpost är sparad.", "{0} budgetposter är sparade.");
        return LocalRedirect(Found.Address("ekonomi"));
    }

    private async Task ReadAsync(BudgetRow row, Dictionary<string, string?> basis)
    {
        var prefix = $"{BudgetRow.PrefixOf(row.Line.Code)}.{nameof(BudgetRow.Form)}";
        await TryUpdateModelAsync(row.Form, prefix);
        row.Basis = basis.GetValueOrDefault(row.Line.Code) ?? "";
        if (row.Form.IsEmpty && row.Latest is null || !row.IsChanged) return;
        foreach (var (field, value) in row.Form.Asked(row.Line.Kind))
            if (value is null && ModelState.GetFieldValidationState($"{prefix}.{field}") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
                ModelState.AddModelError($"{prefix}.{field}", $"Fyll i alla belopp för {row.Line.Name}, med 0 där det inte finns något.");
    }

    private PageResult Clash(IReadOnlyDictionary<string, SaidMeanwhile> meanwhile)
    {
        foreach (var row in Rows.Where(row => meanwhile.ContainsKey(row.Line.Code)))
        {
            var said = meanwhile[row.Line.Code];
            row.Meanwhile = (said, Found.Record.People.Find(person => person.Id == said.Author)?.Title ?? "Någon annan");
            row.Basis = said.Basis;
        }
        ModelState.AddModelError("", "Någon annan har rapporterat medan du skrev. Det som är sparat står vid posten. Spara igen om dina belopp ska gälla.");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
