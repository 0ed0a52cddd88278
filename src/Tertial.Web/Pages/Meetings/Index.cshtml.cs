using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Meetings;

/// <summary>The calendar of meetings, year by year, with what law wants done before each.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, AsOf asOf) : PageModel
{
    [FromQuery(Name = "organ")]
    public string? Organ { get; set; }

    [TempData]
    public string? Done { get; set; }

    public MeetingCalendar Calendar { get; private set; } = null!;

    public Actor Actor { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int? ar)
    {
        var view = asOf.View(await records.ReadAsync());
        Actor = await actors.ReadAsync();
        Calendar = new(view, ar ?? view.On.Year, MeetingCalendar.BodyBySlug(view.Record, Organ));
        return Calendar.Years.Contains(Calendar.Year) ? Page() : NotFound();
    }
}
