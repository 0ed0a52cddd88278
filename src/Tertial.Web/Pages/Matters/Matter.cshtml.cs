using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Matters;

/// <summary>A matter: its papers, its points with their standing, and how each body handled it.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class MatterModel(MatterFinder finder, MatterActions actions) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public FoundMatter Found { get; private set; } = null!;

    public Matter Matter => Found.Matter;

    public bool MayRecord => Found.Record.Bodies.Exists(body => Found.Actor.May(Permission.RecordDecisions, body.Id));

    public bool IsUnsettled => Matter.Points.Exists(point => Found.Decisions.DecisionOn(point.Id, Found.Today) is null);

    /// <summary>The versions that the matter's points would adopt and that are still drafts.</summary>
    public IEnumerable<PlanVersion> Drafts => Matter.Points
        .Select(point => Found.Record.PlanVersions.Find(version => version.Id == point.PlanVersionId))
        .OfType<PlanVersion>().Where(version => version.IsDraft).Distinct();

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
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid handling)
    {
        if (!Found.MayWrite) return Forbid();
        if (Matter.Papers.Find(paper => paper.Id.Value == handling) is not { } paper) return NotFound();
        return After(await actions.PublishAsync(paper.Id, Found.Actor.Id), $"{paper.Title} är offentlig.");
    }

    public async Task<IActionResult> OnPostProposeAsync(Guid version)
    {
        if (!Found.Actor.May(Permission.Prepare, Matter.BodyId)) return Forbid();
        if (Drafts.FirstOrDefault(draft => draft.Id.Value == version) is not { } draft) return NotFound();
        return After(await actions.ProposeAsync(draft.Id, Found.Actor.Id), $"Version {draft.Number} är lagd fram och låst.");
    }

    private IActionResult After(IReadOnlyList<Obstacle> obstacles, string done)
    {
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        if (obstacles.Count > 0) return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Done = done;
        return LocalRedirect(WorkAddresses.Matter(Matter));
    }
}
