using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Forms;

namespace Tertial.Web.Pages.Plans;

/// <summary>Writing the introduction of a draft.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class TextsModel(DraftFinder finder, DraftSaving saving, DraftJournal journal) : PageModel
{
    [BindProperty]
    public TextsForm Form { get; set; } = new();

    /// <summary>What the form was read from.</summary>
    [BindProperty(Name = "grund")]
    public string? Stamp { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public bool ShowsPreview { get; private set; }

    /// <summary>What someone else saved while this was being written, who and when.</summary>
    public (string? Text, string Author, DateTime At)? Meanwhile { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) { context.Result = NotFound(); return; }
        Found = found;
        if (HttpMethods.IsPost(Request.Method) && !found.MayWrite) context.Result = Forbid();
        else await next();
    }

    public void OnGet()
    {
        Form.Introduction = Found.Draft.Introduction;
        Stamp = DraftParts.Stamp(Found.Draft.Introduction);
    }

    /// <param name="gor">"granska" to see how it will read, without saving.</param>
    public async Task<IActionResult> OnPostAsync(string? gor)
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        ShowsPreview = gor == "granska";
        if (ShowsPreview) return Page();
        var (written, changed) = (Typed.Text(Form.Introduction), false);
        string? now = null;
        var obstacles = await saving.SaveAsync(Found.Plan.Id, Found.Actor.Id, draft =>
        {
            now = draft.Introduction;
            changed = DraftParts.Stamp(now) != (Stamp ?? "") && now != written;
            return changed || now == written ? DraftEdit.Nothing : new() { Introduction = new(now, written) };
        });
        if (changed) return await MeetAsync(now);
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Inledningen är sparad.";
        return LocalRedirect(Found.Address);
    }

    private async Task<PageResult> MeetAsync(string? now)
    {
        var latest = await journal.LatestAsync(Found.Draft.Id, edit => edit.Introduction is not null);
        Meanwhile = (now, Found.TitleOf(latest?.UserId), latest?.At ?? default);
        Stamp = DraftParts.Stamp(now);
        ModelState.AddModelError("", "Någon annan har ändrat inledningen medan du skrev. Inget av ditt är sparat än, och din text står kvar. Välj vilken som ska gälla.");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}

/// <summary>The plan's own texts, as they are typed.</summary>
public sealed class TextsForm
{
    [Display(Name = "Inledning"), MaxLength(50_000), WithoutPersonnummer]
    public string? Introduction { get; set; }
}
