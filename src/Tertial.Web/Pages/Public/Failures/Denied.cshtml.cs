using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tertial.Web.Pages.Public.Failures;

/// <summary>For someone signed in who may not see what was asked for.</summary>
[ResponseCache(NoStore = true)]
public sealed class DeniedModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
