using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>A file of the accounts that is being read in: what its columns are, then each line's outcome as it stands and as it would be.</summary>
[Requires(Permission.ReportBudget)]
public sealed class OutcomesPreviewModel(FollowUpFinder finder, Uploads uploads, LedgerProfiles profiles, LedgerSaving saving, TertialContext db) : PageModel
{
    private Upload _upload = null!;
    private LedgerSettings? _settings;

    public FoundFollowUp Found { get; private set; } = null!;

    public LedgerFile Accounts { get; private set; } = null!;

    public IReadOnlyList<BudgetLineSnapshot> Lines { get; private set; } = [];

    /// <summary>Nothing until someone has said how the file is read.</summary>
    public LedgerPreview? Preview { get; private set; }

    [BindProperty]
    public LedgerForm Form { get; set; } = new();

    [BindProperty]
    public ControlForm Control { get; set; } = new();

    public string Address => $"{Found.Address("ekonomi")}/las-in";

    public string FileName => _upload.FileName;

    /// <summary>When the same file was read in before.</summary>
    public LedgerImport? Before => Found.Record.LedgerImports.FindLast(import => import.FollowUpId == Found.FollowUp.Id && import.Hash == LedgerSaving.HashOf(_upload.Content));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = await FindAsync();
        if (context.Result is null) await next();
    }

    /// <param name="kolumner">Whether to say anew how the file is read.</param>
    public void OnGet(bool kolumner = false)
    {
        if (_settings is not null && !kolumner) Show(_settings);
        else Form = LedgerForm.Of(_settings ?? Accounts.Suggest(), Lines);
    }

    public async Task<IActionResult> OnPostAnswerAsync()
    {
        Form.Check(ModelState, nameof(Form), Accounts);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        _upload.Answers = Form.Settings.Write();
        await db.SaveChangesAsync();
        await profiles.KeepAsync(Found.Body.Id, Form.Settings);
        return LocalRedirect($"{Address}/{_upload.Id}");
    }

    /// <param name="sett">The mark of what was shown.</param>
    public async Task<IActionResult> OnPostSaveAsync(string? sett)
    {
        if (_settings is null) return LocalRedirect($"{Address}/{_upload.Id}");
        Show(_settings);
        if (!LedgerControl.Check(ModelState, Preview!, Control)) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var outcome = await saving.SaveAsync(Found, _upload, Preview!, LedgerControl.Of(Preview!, Control), sett ?? "");
        if (outcome == LedgerOutcome.Saved)
        {
            TempData[ControlForm.Done] = Swedish.Count(Preview!.Changed.Count, "Utfallet är sparat för en budgetpost.", "Utfallet är sparat för {0} budgetposter.");
            return LocalRedirect(Address);
        }
        ModelState.AddModelError("", LedgerControl.Refusal(outcome, Found.FollowUp));
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private void Show(LedgerSettings settings) => Preview = LedgerPreview.Of(Accounts, settings, Lines, Found.FollowUp.CutOff);

    private async Task<IActionResult?> FindAsync()
    {
        if (await finder.FindAsync(RouteData) is not { } found) return NotFound();
        Found = found;
        if (!found.May(Permission.ReportBudget)) return Forbid();
        if (await uploads.FindAsync(Guid.Parse((string)RouteData.Values["fil"]!), found.Plan.Id, found.Actor.Id, found.FollowUp.Id) is not { } upload)
        {
            TempData[ControlForm.Done] = "Filen finns inte kvar. Läs in den igen.";
            return LocalRedirect(Address);
        }
        (_upload, _settings) = (upload, LedgerSettings.Read(upload.Answers));
        (Accounts, Lines) = (LedgerFile.Open(upload.Content, upload.FileName), Snapshots.Of(found.Record, found.FollowUp).BudgetLines);
        return null;
    }
}
