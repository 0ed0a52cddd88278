using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Assignments;

/// <summary>One assignment in plain words: who gave it, what has been reported, and whether it is done.</summary>
public sealed class AssignmentModel(Records records, AsOf asOf) : PageModel
{
    public AssignmentReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var view = asOf.View(await records.ReadAsync());
        if (view.Assignments.FirstOrDefault(candidate => candidate.Id.Value == id) is not { } assignment) return NotFound();
        Reading = new(view, assignment);
        return Page();
    }
}
