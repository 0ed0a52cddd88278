using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>Reporting one's activities: all on one page, one form each.</summary>
[Requires(Permission.Report)]
public sealed class ReportModel(FollowUpFinder finder, TertialContext db, ReportSaving saving) : PageModel
{
    /// <summary>The code of a finished report to change.</summary>
    [BindProperty(SupportsGet = true, Name = "andra")]
    public string? Change { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public int Remaining => Rows.Count(row => row.Asked.Remains);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        var drafts = await db.ReportDrafts.AsNoTracking().Where(draft => draft.FollowUpId == found.FollowUp.Id).ToListAsync();
        var findings = Findings.OpenIn(found.Record, found.FollowUp).ToLookup(finding => finding.Place.Id);
        Rows = [.. Reporting.Of(found.Record, found.FollowUp, drafts).Select(asked => new ReportRow(asked, found.FollowUp.CutOff, found.Former?.Name, [.. findings[asked.Activity.Id.Value]]))];
        await next();
    }

    public void OnGet()
    {
        Rows = [.. Rows.Where(row => Found.Actor.MayReport(row.Asked.Activity))];
        foreach (var row in Rows) row.ShowsForm = Found.TakesReports && (row.Asked.Remains || row.Code == Change);
    }

    /// <param name="kod">The activity's code.</param>
    /// <param name="grund">What the form was read from.</param>
    /// <param name="gor">Whether to keep a draft or mark ready.</param>
    public async Task<IActionResult> OnPostAsync(string kod, string? grund, string? gor)
    {
        if (Rows.FirstOrDefault(candidate => candidate.Code == kod) is not { } row) return NotFound();
        if (!Found.Actor.MayReport(row.Asked.Activity)) return Forbid();
        await TryUpdateModelAsync(row.Form, $"{ReportRow.PrefixOf(kod)}.{nameof(ReportRow.Form)}");
        var ready = gor == "klar";
        if (ready && ModelState.IsValid)
            foreach (var obstacle in row.Form.Facts.ObstaclesToReady(row.Asked.Timing, Found.FollowUp.CutOff, Found.Today))
                ModelState.AddModelError($"{ReportRow.PrefixOf(kod)}.{nameof(ReportRow.Form)}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return Again(row, grund ?? "", StatusCodes.Status400BadRequest);

        var (followUp, activity, author) = (Found.FollowUp.Id, row.Asked.Activity.Id, Found.Actor.Id);
        var saved = ready
            ? await saving.MarkReadyAsync(followUp, activity, author, row.Form, grund ?? "")
            : await saving.SaveDraftAsync(followUp, activity, author, row.Form, grund ?? "");
        return saved.Succeeded ? LocalRedirect($"{Found.Address("rapportera")}#{kod}") : Refuse(row, saved, grund ?? "");
    }

    private PageResult Refuse(ReportRow row, ReportSaved saved, string basis)
    {
        if (!saved.IsOpen)
        {
            ModelState.AddModelError("", $"{Found.FollowUp.Name} är inte öppen för rapportering. Inget är sparat.");
            return Again(row, basis, StatusCodes.Status400BadRequest);
        }
        var meanwhile = saved.Meanwhile!;
        row.Meanwhile = (meanwhile, Found.Record.People.Find(person => person.Id == meanwhile.Author)?.Title ?? "Någon annan");
        ModelState.AddModelError("", "Någon annan har sparat en rapport om aktiviteten medan du skrev. Välj vilken text som ska gälla.");
        return Again(row, saved.Basis!, StatusCodes.Status409Conflict);
    }

    private PageResult Again(ReportRow row, string basis, int status)
    {
        OnGet();
        (row.ShowsForm, row.HasMistakes, row.Basis) = (true, true, basis);
        return new() { StatusCode = status };
    }
}
