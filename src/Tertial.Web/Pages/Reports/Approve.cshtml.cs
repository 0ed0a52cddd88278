using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Web.Access;
using Tertial.Web.Pages.FollowUps;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Reports;

/// <summary>A head reads the reports that wait, and approves them one by one or a unit at a time, or returns one with a comment.</summary>
[Requires(Permission.ApproveReports)]
public sealed class ApproveModel(FollowUpFinder finder, Reviewing reviewing) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundFollowUp Found { get; private set; } = null!;

    public IReadOnlyList<WaitingReport> Waiting { get; private set; } = [];

    public IEnumerable<IGrouping<string, WaitingReport>> Units => Waiting.GroupBy(waiting => waiting.Unit).OrderBy(unit => unit.Key, Swedish.Order);

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

    public void OnGet() => Waiting = WaitingReport.Of(Found);

    /// <param name="rapport">The very reports that were read.</param>
    public async Task<IActionResult> OnPostAsync(Guid[] rapport)
    {
        var ids = rapport.Select(id => new ActivityReportId(id)).ToList();
        if (ids.Count == 0 || !ids.TrueForAll(IsKnown)) return NotFound();
        if (!ids.TrueForAll(MayReview)) return Forbid();
        var (approved, not) = await reviewing.ReviewAsync(Found, ids, ReviewOutcome.Approved);
        Waiting = WaitingReport.Of(Found, not is [var only] ? only.Report.Id : null);
        foreach (var missed in not.Where(missed => missed.Former is not { Outcome: ReviewOutcome.Approved })) Tell(missed);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        Done = string.Join(" ", new[]
        {
            Swedish.Count(approved, "", "En rapport är godkänd.", "{0} rapporter är godkända."),
            Swedish.Count(not.Count, "", $"{Found.TitleOf(not is [var first, ..] ? first.Former?.By : null)} hade redan godkänt en.", "{0} var redan godkända av någon annan."),
        }.Where(sentence => sentence.Length > 0));
        return LocalRedirect($"{Found.Address("rapportera")}/godkann");
    }

    /// <param name="rapport">The very report that was read.</param>
    public async Task<IActionResult> OnPostReturnAsync(Guid rapport)
    {
        var id = new ActivityReportId(rapport);
        if (!IsKnown(id)) return NotFound();
        if (!MayReview(id)) return Forbid();
        Waiting = WaitingReport.Of(Found, id);
        if (Waiting.FirstOrDefault(candidate => candidate.Asked.Activity.Id == ActivityOf(id)) is not { } row) return Refuse(ReportReview.ObstaclesTo(Found.FollowUp, ReportStanding.AwaitsApproval, isLatest: true));
        row.IsReturning = true;
        await TryUpdateModelAsync(row.Form, row.Fields);
        foreach (var obstacle in ReportReview.ObstaclesToComment(row.Form.Comment)) ModelState.AddModelError($"{row.Fields}.{obstacle.Field}", obstacle.Text);
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        var (_, not) = await reviewing.ReviewAsync(Found, [id], ReviewOutcome.Returned, row.Form.Comment);
        if (not is [var missed])
        {
            Tell(missed);
            if (missed.Former is { } former) row.Meanwhile = (former, Found.TitleOf(former.By));
            return new PageResult { StatusCode = StatusCodes.Status409Conflict };
        }
        Done = $"Rapporten om {row.Asked.Activity.Name} är skickad tillbaka.";
        return LocalRedirect($"{Found.Address("rapportera")}/godkann");
    }

    private PageResult Refuse(IReadOnlyList<Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.Text);
        return new() { StatusCode = StatusCodes.Status400BadRequest };
    }

    private void Tell(NotReviewed missed) => ModelState.AddModelError("", $"{Reporting.NameOf(Found.Record, missed.Report.ActivityId)}: {missed.Obstacle.Text}");

    private ActivityId? ActivityOf(ActivityReportId id) => Found.Record.ActivityReports.Find(report => report.Id == id && report.FollowUpId == Found.FollowUp.Id)?.ActivityId;

    private bool IsKnown(ActivityReportId id) => ActivityOf(id) is not null;

    private bool MayReview(ActivityReportId id) => Reporting.Of(Found.Record, Found.FollowUp, [], activity => activity.Id == ActivityOf(id)) is [var asked] && Found.Actor.MayApprove(asked.Activity, Found.Body.Id);
}
