using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Matters;

/// <summary>Recording how a body handled the matter at a meeting.</summary>
[Requires(Permission.RecordDecisions)]
public sealed class RecordHandlingModel(MatterFinder finder, HandlingRecording recording, TertialContext db) : PageModel
{
    [BindProperty]
    public HandlingForm Form { get; set; } = new();

    [TempData]
    public string? Done { get; set; }

    public FoundMatter Found { get; private set; } = null!;

    /// <summary>The bodies whose decisions this person records.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    /// <summary>The row that was added just now, where typing goes on.</summary>
    public string? Added { get; private set; }

    public IEnumerable<SelectListItem> PointChoices => [new("", ""), .. Form.Points.Select(row => PointOf(row.Point)!).Select(point => new SelectListItem($"Punkt {point.Number}", point.Id.ToString()))];

    private IReadOnlyList<PlanVersion> Drafts { get; set; } = [];

    public IEnumerable<SelectListItem> BodyChoices => Bodies.Select(body => new SelectListItem(body.Name, body.Id.ToString()));

    public IEnumerable<SelectListItem> DecidesChoices => [new("Förberedde", "false"), new("Avgjorde", "true")];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Drafts = await db.PlanVersions.AsNoTracking().Where(version => version.ProposedOn == null).OrderBy(version => version.Number).ToListAsync();
        Bodies = [.. found.Record.Bodies.Where(body => found.Actor.May(Permission.RecordDecisions, body.Id))];
        await next();
    }

    public void OnGet() => Form = HandlingForm.For(Found);

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsForged) return NotFound();
        if (Form.Body is { } chosen && !Bodies.Any(body => body.Id.Value == chosen)) return Forbid();
        foreach (var (field, text) in Form.Mistakes()) ModelState.AddModelError($"{nameof(Form)}.{field}", text);
        if (ModelState.IsValid)
            foreach (var obstacle in await recording.RecordAsync(Found, Form))
                ModelState.AddModelError(Form.FieldOf(obstacle, Found), obstacle.ToString());
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = "Behandlingen är registrerad.";
        return LocalRedirect(WorkAddresses.Matter(Found.Matter));
    }

    public IActionResult OnPostProposal() => WithRow(Form.Proposals, new());

    public IActionResult OnPostVote() => WithRow(Form.Votes, new());

    // One more row to fill in; what is typed already stays as it was typed, right or wrong.
    private IActionResult WithRow<T>(List<T> rows, T row)
    {
        if (IsForged) return NotFound();
        foreach (var entry in ModelState.Values) entry.Errors.Clear();
        if (rows.Count < HandlingForm.Most) rows.Add(row);
        Added = $"{(row is VoteForm ? nameof(Form.Votes) : nameof(Form.Proposals))}{rows.Count - 1}";
        return Page();
    }

    private bool IsForged => Form.Points.Exists(point => PointOf(point.Point) is null) || Form.Votes.Exists(vote => vote.Point is { } id && PointOf(id) is null);

    public DecisionPoint? PointOf(Guid id) => Found.Matter.Points.Find(point => point.Id.Value == id);

    /// <summary>Drafts that may be the version as decided; a copy of the proposed one when none is chosen.</summary>
    public IReadOnlyList<SelectListItem> VersionChoices(DecisionPoint point)
    {
        if (Found.Record.PlanVersions.Find(version => version.Id == point.PlanVersionId) is not { } proposed) return [];
        return [new("En kopia av förslaget", ""), .. Drafts
            .Where(draft => draft.PlanId == proposed.PlanId && draft.Id != proposed.Id)
            .Select(version => new SelectListItem($"Version {version.Number}, utkast från {version.DraftedOn:yyyy-MM-dd}", version.Id.ToString()))];
    }
}
