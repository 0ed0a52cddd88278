using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Html;

namespace Tertial.Web.Pages.Public.Documents;

/// <summary>The whole text of a plan or a follow-up on one page: the same words as in its Word and PDF.</summary>
public sealed class DocumentModel(Records records, AsOf asOf, Renditions renditions) : PageModel
{
    public Document Document { get; private set; } = null!;

    public IHtmlContent Text { get; private set; } = null!;

    /// <summary>The page it belongs to.</summary>
    public Downloads Downloads => new(Document.Address);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = new PublicView(record, asOf.Date);
        var source = RouteData.Values.ContainsKey("period") ? PaperSource.Public.FollowUp(view, RouteData.Values) : PaperSource.Public.Plan(view, RouteData.Values);
        if (source is null) return NotFound();
        Document = await renditions.ReadAsync(source, HttpContext.RequestAborted);
        Text = HtmlWriter.Write(Document);
        return Page();
    }
}
