using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Html;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A public paper of a matter: the same words as in its Word and PDF.</summary>
public sealed class PaperModel(Records records, AsOf asOf, Renditions renditions) : PageModel
{
    public Matter Matter { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    /// <summary>What it says; missing when its text is not here.</summary>
    public IHtmlContent? Text { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid id)
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.MatterBySlug(slug) is not { } matter) return NotFound();
        if (matter.Papers.Find(paper => paper.Id.Value == id && paper.IsPublicOn(view.On)) is not { } found) return NotFound();
        (Matter, Paper) = (matter, found);
        if (!string.IsNullOrWhiteSpace(found.Text)) Text = HtmlWriter.Write(await renditions.ReadAsync(PaperSource.Of(view.Record, matter, found), HttpContext.RequestAborted));
        return Page();
    }
}
