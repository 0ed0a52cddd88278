using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tertial.Web.Access;

namespace Tertial.Web.Pages.Plans.History;

/// <summary>What has been done to a draft, by whom and when, and taking it back.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class ChangesModel(DraftFinder finder, DraftHistory history, DraftSaving saving) : PageModel
{
    public const int PerPage = 25;

    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Number { get; set; } = 1;

    [TempData]
    public string? Done { get; set; }

    public FoundDraft Found { get; private set; } = null!;

    public int Pages { get; private set; }

    public IReadOnlyList<ChangeRow> Rows { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await finder.FindAsync(RouteData) is not { } found)
        {
            context.Result = NotFound();
            return;
        }
        Found = found;
        Pages = Math.Max(1, (await history.CountAsync(found.Draft.Id) + PerPage - 1) / PerPage);
        if (!ModelState.IsValid || Number < 1 || Number > Pages) context.Result = NotFound();
        else await next();
    }

    public async Task OnGetAsync() => Rows = ChangeRow.Of(Found, await history.ReadAsync(Found.Draft.Id, (Number - 1) * PerPage, PerPage));

    /// <param name="post">The number of the change to take back.</param>
    public async Task<IActionResult> OnPostAsync(long post)
    {
        if (await history.FindAsync(Found.Draft.Id, post) is not { } change) return NotFound();
        if (!Found.MayMake(change.Edit.Reversed)) return Forbid();
        if (Found.Draft.ObstaclesToUndoing(change.Edit) is { Count: > 0 } unmet) return await RefuseAsync(unmet);
        if (await saving.SaveAsync(Found.Plan.Id, Found.Actor.Id, change.Edit.Reversed, change.Sequence) is { Count: > 0 } obstacles) return await RefuseAsync(obstacles);
        Done = "Ändringen är ångrad.";
        return LocalRedirect($"{Found.Address}/andringar");
    }

    private async Task<PageResult> RefuseAsync(IReadOnlyList<Domain.Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles) ModelState.AddModelError("", obstacle.ToString());
        await OnGetAsync();
        return new() { StatusCode = StatusCodes.Status409Conflict };
    }
}
