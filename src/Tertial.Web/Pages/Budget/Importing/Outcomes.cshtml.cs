using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Access;
using Tertial.Web.Exchange.Ledgers;
using Tertial.Web.Exchange.Sheets;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Pages.Plans;

namespace Tertial.Web.Pages.Budget.Importing;

/// <summary>Files of the accounts to read outcomes from, and a log of those that have been read.</summary>
[Requires(Permission.ReadWorkplace)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest), RequestSizeLimit(LargestRequest)]
public sealed class OutcomesModel(FollowUpFinder finder, Uploads uploads, LedgerProfiles profiles) : PageModel
{
    // A little more than a file may be, so that one that is too large can be told so beside the field.
    private const long LargestRequest = 3L * SheetLimits.FileBytes;

    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    /// <summary>The file that the person has begun to read in.</summary>
    public (Guid Id, string Name)? Waiting { get; private set; }

    [BindProperty, Display(Name = "Fil med utfall")]
    public IFormFile? Chosen { get; set; }

    public string Address => $"{Found.Address("ekonomi")}/las-in";

    public bool MayImport => Found.May(Permission.ReportBudget);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<LedgerImport> Log => [.. Found.Record.LedgerImports.Where(import => import.FollowUpId == Found.FollowUp.Id).OrderByDescending(import => import.At)];

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

    public async Task OnGetAsync() => Waiting = await uploads.WaitingAsync(Found.Plan.Id, Found.Actor.Id, Found.FollowUp.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayImport) return Forbid();
        if (!Found.TakesReports) ModelState.AddModelError("", $"{Found.FollowUp.Name} är inte öppen för rapportering.");
        else if (await UploadedFile.ReadAsync(Chosen, ModelState, nameof(Chosen)) is { } content && await OpenAsync(content) is { } answers)
            return this.Onward($"{Address}/{await uploads.KeepAsync(Found.Plan.Id, Found.Actor.Id, Path.GetFileName(Chosen!.FileName), content, Found.FollowUp.Id, answers)}");
        await OnGetAsync();
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        await uploads.ThrowAwayAsync(Found.Plan.Id, Found.Actor.Id, Found.FollowUp.Id);
        Done = "Filen är kastad. Inget är ändrat.";
        return LocalRedirect(Address);
    }

    // What cannot be read at all is said at once; what looks as a file before it is read as that one was. Nothing is empty text: someone must say.
    private async Task<string?> OpenAsync(byte[] content)
    {
        try
        {
            var file = LedgerFile.Open(content, Chosen!.FileName);
            return (await profiles.OfAsync(Found.Body.Id)).FirstOrDefault(file.Has)?.Write() ?? "";
        }
        catch (SheetFileException unreadable)
        {
            ModelState.AddModelError(nameof(Chosen), unreadable.Message);
            return null;
        }
    }
}
