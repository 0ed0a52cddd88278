using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans;

/// <summary>A file that is being read in: what its columns are, then everything it would change, before anything is saved.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class InOutPreviewModel(InOutFinder finder, Uploads uploads, ImportSaving saving) : PageModel
{
    private Upload _upload = null!;
    private ReadUpload _read = null!;

    [TempData]
    public string? Done { get; set; }

    public FoundPlan Found { get; private set; } = null!;

    public string FileName => _upload.FileName;

    /// <summary>What must be answered before the file can be read; nothing when all is known.</summary>
    public ColumnQuestions? Questions { get; private set; }

    public ImportPreview? Preview { get; private set; }

    [BindProperty]
    public ColumnAnswers Answers { get; set; } = new();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Saving reads the file itself, inside the transaction.
        context.Result = await FindAsync(reads: context.HandlerMethod?.Name != "Save");
        if (context.Result is null) await next();
    }

    /// <param name="kolumner">Whether to ask again about what has been answered.</param>
    /// <param name="sida">The page of changes, from 1.</param>
    public void OnGet(bool kolumner = false, int sida = 1)
    {
        Show(all: kolumner, sida);
        if (Questions is { } questions) Answers = ColumnAnswers.Of(_read.Tables!, questions.Asked);
    }

    /// <param name="kolumner">Whether what has been answered was asked again.</param>
    public async Task<IActionResult> OnPostAnswerAsync(bool kolumner = false)
    {
        Show(all: kolumner, page: 1);
        if (Questions is not { } questions) return LocalRedirect($"{Found.Address}/{_upload.Id}");
        Answers.Check(ModelState, nameof(Answers), _read.Tables!, questions.Asked);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        await uploads.AnswerAsync(_upload, Answers.SheetKinds, Answers.Remembered);
        return LocalRedirect($"{Found.Address}/{_upload.Id}");
    }

    /// <param name="sett">The mark of the change that was shown.</param>
    public async Task<IActionResult> OnPostSaveAsync(string? sett)
    {
        var (outcome, count) = await saving.SaveAsync(_upload, Found, sett ?? "");
        if (outcome == ImportOutcome.Saved)
        {
            Done = Swedish.Count(count, "En ändring är sparad i utkastet.", "{0} ändringar är sparade i utkastet.");
            return LocalRedirect(Found.Address);
        }
        if (await FindAsync(reads: true) is { } gone) return gone;
        Show(all: false, page: 1);
        ModelState.AddModelError("", "Utkastet har ändrats sedan du såg förhandsgranskningen. Inget är sparat. Se igenom ändringarna igen.");
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<IActionResult?> FindAsync(bool reads)
    {
        if (await finder.FindAsync(RouteData.Values) is not { } found) return NotFound();
        Found = found;
        if (!found.MayImport) return Forbid();
        if (found.Draft is not { } draft || await uploads.FindAsync(Guid.Parse((string)RouteData.Values["fil"]!), found.Plan.Id, found.Actor.Id) is not { } upload)
            return Back("Filen finns inte kvar. Läs in den igen.");
        _upload = upload;
        if (!reads || (_read = UploadReading.TryRead(upload, found, draft, await uploads.RememberedAsync())!) is not null) return null;
        await uploads.ThrowAwayAsync(found.Plan.Id, found.Actor.Id);
        return Back($"Inget blad i {upload.FileName} ska läsas in. Inget är ändrat.");
    }

    // The handler never runs, so its property would not be kept.
    private LocalRedirectResult Back(string done)
    {
        TempData[nameof(Done)] = done;
        return LocalRedirect(Found.Address);
    }

    private void Show(bool all, int page)
    {
        if (_read.Tables is { } tables && (tables.IsAsked || all)) Questions = ColumnQuestions.Of(tables, all);
        if (Questions is null && _read.Import is { } import) Preview = ImportPreview.Of(import, page, _read.MayAnswer);
    }
}
