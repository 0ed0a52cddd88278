using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Plans;

/// <summary>A draft's year: every activity over the months as it is planned, grouped by goal, unit or focus area.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class TimelineModel(DraftFinder finder, Clock clock) : PageModel
{
    /// <summary>What to group by: nothing for goals, enhet or fokusomrade.</summary>
    [BindProperty(Name = "visa", SupportsGet = true)]
    public string? Visa { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public YearTimeline Timeline { get; private set; } = null!;

    public TimelineGrouping Grouping => Visa switch
    {
        "enhet" => TimelineGrouping.Unit,
        "fokusomrade" => TimelineGrouping.FocusArea,
        _ => TimelineGrouping.Goal,
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        await next();
    }

    public void OnGet()
    {
        var draft = Found.Draft;
        var period = new TimelinePeriod(Found.Plan, [.. Found.Record.FollowUpsOf(Found.Plan.Id)], clock.Today);
        var groups = new TimelineGroups(Found.Record, [.. draft.Goals.OrderBy(goal => goal.Order)], [.. draft.Activities.Where(activity => activity.Ending is null)],
            activity => TimelineRow.Planned(activity, period, Found.ToActivity(activity.Code)), goal => Found.ToGoal(goal.Code));
        Timeline = new($"Aktiviteter i utkastet till {Found.Plan.Title}", period, null, Grouping == TimelineGrouping.Goal ? "Enhet" : "Mål", groups.By(Grouping));
    }
}
