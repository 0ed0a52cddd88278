using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain.Decisions;
using Tertial.Web.Access;
using Tertial.Web.Pages.Plans.History;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>Putting a draft forward: what hinders, what differs, the points and the paper; then it is locked and its matter is opened.</summary>
[Requires(Permission.Prepare)]
public sealed class ProposeModel(DraftFinder finder, DraftHistory history, PlanProposing proposing) : PageModel
{
    public const string PerChange = "varje";

    [BindProperty]
    public ProposalForm Form { get; set; } = new();

    /// <summary>"varje" when each change is to be a point of its own.</summary>
    [BindProperty(Name = "punkter", SupportsGet = true)]
    public string? PointsFor { get; set; }

    /// <summary>The number of the latest change when the proposal was read.</summary>
    [BindProperty(Name = "grund")]
    public long Seen { get; set; }

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public PreparedProposal Prepared { get; private set; } = null!;

    /// <summary>What the condition may wait for.</summary>
    public IEnumerable<SelectListItem> Waits => Prepared.OpenFrames
        .Select(frame => (Point: Found.Record.Decisions.Point(frame.EstablishedBy), Matter: Found.Record.Decisions.MatterOf(frame.EstablishedBy)))
        .Select(pair => new SelectListItem($"Beslutet i {pair.Matter.Diarienummer}, punkt {pair.Point.Number}: {pair.Point.Text}", pair.Point.Id.Value.ToString()))
        .Append(new("Någon fastställer att det har hänt", ""));

    private bool IsPerChange => PointsFor == PerChange;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found) context.Result = NotFound();
        else if (!found.Actor.May(Permission.Prepare, found.Body.Id)) context.Result = Forbid();
        else
        {
            Found = found;
            Prepared = new(found.Record, found.Plan, found.Draft, found.Today, IsPerChange);
            await next();
        }
    }

    public async Task OnGetAsync()
    {
        Form = ProposalForm.For(Prepared);
        Seen = await history.LatestAsync(Found.Draft.Id);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await history.LatestAsync(Found.Draft.Id) is var latest && latest != Seen || Form.Points.Count != Prepared.Points.Count) return Meet(latest);
        foreach (var (field, text) in Form.Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (Form.Diarienummer is { } number)
            foreach (var obstacle in Matter.ObstaclesToOpening(Found.Record.Matters, number)) ModelState.AddModelError($"{nameof(Form)}.{nameof(ProposalForm.Diarienummer)}", obstacle.Text);
        foreach (var obstacle in Prepared.Obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (Form.HangsOn is { } point && !Prepared.OpenFrames.Any(frame => frame.EstablishedBy.Value == point)) ModelState.AddModelError($"{nameof(Form)}.{nameof(ProposalForm.HangsOn)}", "Välj vad som avgör villkoret.");
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        var (obstacles, matter) = await proposing.ProposeAsync(Found, Form, IsPerChange, Seen);
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (matter is null) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = $"Version {Found.Draft.Number} är framlagd och låst. Ärendet {matter.Diarienummer} är öppnat.";
        return LocalRedirect(WorkAddresses.Matter(matter));
    }

    // The points follow from the draft: what was typed over them is prepared anew, the rest is kept.
    private PageResult Meet(long latest)
    {
        Seen = latest;
        Form.Points = [.. Prepared.Points.Select(point => new PointForm { Text = point.Text })];
        foreach (var key in ModelState.Keys.Where(key => key == "grund" || key.StartsWith($"{nameof(Form)}.{nameof(ProposalForm.Points)}", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        ModelState.AddModelError("", "Någon har ändrat utkastet medan du skrev. Punkterna är skrivna på nytt. Läs skillnaden och rätta texten innan du lägger fram planen.");
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
