using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tertial.Web.Pages.Public.Failures;

/// <summary>What went wrong, in words, and what to do about it. Reached by the server itself, whatever the request was.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>Where whoever failed leaves a sentence about why, among the request's items.</summary>
    public const string Reason = "Reason";

    public int Code { get; private set; }

    /// <summary>Why, where whoever failed has said it.</summary>
    public string? Said => HttpContext.Items[Reason] as string;

    /// <summary>What to say to whoever looks for the fault in the log.</summary>
    public string Trace => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    public IActionResult OnGet(int? kod) => Show(kod);

    public IActionResult OnPost(int? kod) => Show(kod);

    private PageResult Show(int? kod)
    {
        Code = kod ?? StatusCodes.Status500InternalServerError;
        if (Code is < 400 or > 599) Code = StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        return Page();
    }
}
