using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Public.Decisions;

/// <summary>A public paper of a matter, as it was written.</summary>
public sealed class PaperModel(Records records, AsOf asOf) : PageModel
{
    public Matter Matter { get; private set; } = null!;

    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, Guid id)
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.MatterBySlug(slug) is not { } matter) return NotFound();
        if (matter.Papers.Find(paper => paper.Id.Value == id && paper.IsPublicOn(view.On)) is not { } found) return NotFound();
        (Matter, Paper) = (matter, found);
        return Page();
    }
}
