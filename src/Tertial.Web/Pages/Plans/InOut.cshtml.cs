using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>A plan as files to fetch, and files to read into its draft.</summary>
[Requires(Permission.ReadWorkplace)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest), RequestSizeLimit(LargestRequest)]
public sealed class InOutModel(InOutFinder finder, Uploads uploads) : PageModel
{
    // A little more than a file may be, so that one that is too large can be told so beside the field.
    private const long LargestRequest = 3L * SheetLimits.FileBytes;

    [TempData]
    public string? Done { get; set; }

    public FoundPlan Found { get; private set; } = null!;

    /// <summary>The file that the person has begun to read in.</summary>
    public (Guid Id, string Name)? Waiting { get; private set; }

    [BindProperty, Display(Name = "Fil att läsa in")]
    public IFormFile? Chosen { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData.Values) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        await next();
    }

    public async Task OnGetAsync() => Waiting = await uploads.WaitingAsync(Found.Plan.Id, Found.Actor.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Found.MayImport) return Forbid();
        if (Found.Draft is not { } draft) ModelState.AddModelError("", "Planen har inget utkast att läsa in i. Börja på ett utkast först.");
        else if (await UploadedFile.ReadAsync(Chosen, ModelState, nameof(Chosen)) is { } content && Refusal(content, draft) is null)
            return this.Onward($"{Found.Address}/{await uploads.KeepAsync(Found.Plan.Id, Found.Actor.Id, Path.GetFileName(Chosen!.FileName), content)}");
        await OnGetAsync();
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    // What cannot be read at all is said at once, beside the field.
    private string? Refusal(byte[] content, Domain.Plans.PlanVersion draft)
    {
        try
        {
            UploadReading.Read(new() { Id = Guid.Empty, PlanId = Found.Plan.Id, PersonId = Found.Actor.Id, FileName = Chosen!.FileName, Content = content, At = DateTime.UnixEpoch }, Found, draft, []);
            return null;
        }
        catch (SheetFileException unreadable)
        {
            ModelState.AddModelError(nameof(Chosen), unreadable.Message);
            return unreadable.Message;
        }
    }

    public async Task<IActionResult> OnPostDiscardAsync()
    {
        await uploads.ThrowAwayAsync(Found.Plan.Id, Found.Actor.Id);
        Done = "Filen är kastad. Inget är ändrat.";
        return LocalRedirect(Found.Address);
    }
}
