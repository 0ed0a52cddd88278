using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Reports;

/// <summary>Reporting one's activities: all on one page, one form each.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ReportModel(FollowUpFinder finder, TertialContext db, ReportSaving saving, Clock clock) : PageModel
{
    /// <summary>The code of a finished report to change.</summary>
    [BindProperty(SupportsGet = true, Name = "andra")]
    public string? Change { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    private IEnumerable<ReportRow> Mine => Rows.Where(row => Found.Actor.MayReport(row.Asked.Activity));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Rows = ReportRow.Of(found, await db.ReportDrafts.AsNoTracking().Where(draft => draft.FollowUpId == found.FollowUp.Id).ToListAsync(), context.HandlerArguments.TryGetValue("kod", out var sent) ? sent as string : null);
        await next();
    }

    public void OnGet()
    {
        Rows = [.. Mine];
        foreach (var row in Rows) row.ShowsForm = Found.TakesReports && (row.Asked.Remains || row.Code == Change);
    }

    /// <summary>Keeps a draft, marks ready, or first takes over the words of the follow-up before.</summary>
    public async Task<IActionResult> OnPostAsync(string kod, string? grund, string? gor)
    {
        if (Rows.FirstOrDefault(candidate => candidate.Code == kod) is not { } row) return NotFound();
        if (!Found.Actor.MayReport(row.Asked.Activity)) return Forbid();
        await TryUpdateModelAsync(row.Form, row.Fields);
        if (gor == "forra") return Reuse(row, grund ?? "");
        var ready = gor == "klar";
        if (ready && ModelState.IsValid)
            foreach (var obstacle in row.Form.Facts.ObstaclesToReady(row.Asked.Timing, Found.FollowUp.CutOff, Found.Today))
                ModelState.AddModelError($"{row.Fields}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return Again(row, grund ?? "", StatusCodes.Status400BadRequest);
        var saved = await (ready ? saving.MarkReadyAsync(Found, row, row.Form, grund ?? "") : saving.SaveDraftAsync(Found, row, row.Form, grund ?? ""));
        return saved.Succeeded ? LocalRedirect($"{Found.Address("rapportera")}#{kod}") : Refuse(row, saved, grund ?? "");
    }

    /// <summary>Keeps the draft while it is being typed, and answers the script. A field that cannot be read yet keeps what was saved in it.</summary>
    public async Task<IActionResult> OnPostSparaAsync(string kod, string? grund)
    {
        if (Rows.FirstOrDefault(candidate => candidate.Code == kod) is not { } row) return NotFound();
        if (!Found.Actor.MayReport(row.Asked.Activity)) return Forbid();
        await TryUpdateModelAsync(row.Form, row.Fields);
        var unread = ModelState.Where(field => field.Value!.Errors.Count > 0).ToDictionary(field => field.Key, field => field.Value!.Errors[0].ErrorMessage);
        var form = ReportForm.Of(row.Asked.Written);
        await TryUpdateModelAsync(form, row.Fields, field => field.PropertyName is null || !unread.ContainsKey($"{row.Fields}.{field.PropertyName}"));
        return SavedDraft.Answer(await saving.SaveDraftAsync(Found, row, form, grund ?? ""), row, Mine.Select(mine => mine.Asked), unread.Values.FirstOrDefault(), clock.UtcNow);
    }

    private PageResult Reuse(ReportRow row, string basis)
    {
        if (row.Reusable is { } former) row.Form.FillFrom(former);
        // What the form holds now is shown, but for what could not be read.
        foreach (var (field, _) in ModelState.Where(field => field.Value!.Errors.Count == 0).ToList()) ModelState.Remove(field);
        return Again(row, basis, ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private PageResult Refuse(ReportRow row, ReportSaved saved, string basis)
    {
        if (!saved.IsOpen)
        {
            ModelState.AddModelError("", $"{Found.FollowUp.Name} är inte öppen för rapportering. Inget är sparat.");
            return Again(row, basis, StatusCodes.Status400BadRequest);
        }
        var meanwhile = saved.Meanwhile!;
        row.Meanwhile = (meanwhile, Found.TitleOf(meanwhile.Author));
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
