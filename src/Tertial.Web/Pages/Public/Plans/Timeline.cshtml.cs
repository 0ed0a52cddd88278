using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>A plan's year: every activity over the months, grouped by goal, unit or focus area.</summary>
public sealed class TimelineModel(Records records, AsOf asOf) : PageModel
{
    /// <summary>What to group by: nothing for goals, enhet or fokusomrade.</summary>
    [BindProperty(Name = "visa", SupportsGet = true)]
    public string? Visa { get; set; }

    public PlanReading Reading { get; private set; } = null!;

    public YearTimeline Timeline { get; private set; } = null!;

    public TimelineGrouping Grouping => Visa switch
    {
        "enhet" => TimelineGrouping.Unit,
        "fokusomrade" => TimelineGrouping.FocusArea,
        _ => TimelineGrouping.Goal,
    };

    public async Task<IActionResult> OnGetAsync(string organ, int ar)
    {
        if (await records.FindAsync() is not { } record) return NotFound();
        var view = new PublicView(record, asOf.Date);
        if (PlanReading.Of(view, view.PlanOf(organ, ar)) is not { } reading) return NotFound();
        Reading = reading;
        var rows = new ActivityRows(reading, asOf);
        var groups = new TimelineGroups(record, Goals(reading), reading.Activities, rows.Row, goal => asOf.Keep(reading.AddressOf(goal)));
        Timeline = new($"Aktiviteter i {reading.Plan.Title}", rows.Period, rows.StateHeading, Grouping == TimelineGrouping.Goal ? "Enhet" : "Mål", groups.By(Grouping));
        return Page();
    }

    // An activity that a decision has ended may belong to a goal that has gone with it.
    private static List<Goal> Goals(PlanReading reading)
    {
        var now = reading.Version.Goals.OrderBy(goal => goal.Order);
        var gone = reading.Versions.Reverse().SelectMany(pair => pair.Version.Goals).Where(goal => reading.Activities.Any(activity => activity.GoalId == goal.Id));
        return [.. now.Concat(gone).DistinctBy(goal => goal.Id)];
    }
}
