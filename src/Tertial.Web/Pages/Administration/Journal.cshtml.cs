using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Administration;

/// <summary>Who did what, when and why; the latest first.</summary>
[Requires(Permission.ReadJournal)]
public sealed class JournalModel(TertialContext db, Records records) : PageModel
{
    public const int PerPage = 50;

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public IReadOnlyList<JournalRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Pages = Math.Max(1, (await db.Journal.CountAsync() + PerPage - 1) / PerPage);
        if (!ModelState.IsValid || Number < 1 || Number > Pages) return NotFound();
        var record = await records.FindAsync();
        var entries = await db.Journal.AsNoTracking().OrderByDescending(entry => entry.Sequence).Skip((Number - 1) * PerPage).Take(PerPage).ToListAsync();
        Rows = [.. entries.Select(entry => JournalRow.Of(entry, record))];
        return Page();
    }
}
