using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Work;

/// <summary>The workplace begins with what there is to do.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class HomeModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(WorkAddresses.ToDo);
}
