using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Meetings;

/// <summary>When the bodies meet, with the decisions of each meeting and feeds to subscribe to.</summary>
public sealed class IndexModel(Records records, AsOf asOf) : PageModel
{
    /// <summary>The body asked for, by the short name in its address.</summary>
    [FromQuery(Name = "organ")]
    public string? Organ { get; set; }

    public MeetingCalendar Calendar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int? ar)
    {
        var view = asOf.View(await records.ReadAsync());
        Calendar = new(view, ar ?? view.On.Year, MeetingCalendar.BodyBySlug(view.Record, Organ));
        return Calendar.Years.Contains(Calendar.Year) ? Page() : NotFound();
    }
}
