using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>Every plan, the latest first, with its versions and its draft.</summary>
[Requires(Permission.ReadWorkplace)]
public sealed class IndexModel(Records records, Actors actors, Clock clock, TertialContext db, DraftStarting starting, DraftDiscarding discarding) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    /// <summary>Drafts the person may take back: those thrown away lately, of plans that have no other draft now.</summary>
    public IReadOnlyList<DiscardedDraft> Discarded { get; private set; } = [];

    public bool MayStart { get; private set; }

    public async Task OnGetAsync()
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        MayStart = record.Bodies.Exists(body => actor.May(Permission.Prepare, body.Id));
        var drafts = await db.PlanVersions.AsNoTracking().Where(version => version.ProposedOn == null).ToDictionaryAsync(version => version.PlanId, version => version.Number);
        Plans = [.. record.Plans.OrderByDescending(plan => plan.From).ThenBy(plan => record.Body(plan.BodyId).Name, StringComparer.CurrentCulture).Select(plan => new PlanRow(
            plan,
            record.Body(plan.BodyId),
            [.. record.HistoryOf(plan.Id).Versions.Select(version => (version, record.HistoryOf(plan.Id).StandingOn(version, clock.Today)))],
            drafts.TryGetValue(plan.Id, out var number) ? number : null,
            actor.May(Permission.WritePlan, plan.BodyId)))];
        if (actor.Has(Permission.Prepare))
            Discarded = [.. (await discarding.LatestAsync()).Where(discarded => !drafts.ContainsKey(discarded.Plan.Id) && actor.May(Permission.WritePlan, discarded.Plan.BodyId))];
    }

    /// <param name="post">The number of the entry that tells of it.</param>
    public async Task<IActionResult> OnPostRestoreAsync(long post)
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        if ((await discarding.LatestAsync()).FirstOrDefault(candidate => candidate.Sequence == post) is not { } discarded) return NotFound();
        if (!actor.May(Permission.WritePlan, discarded.Plan.BodyId)) return Forbid();
        foreach (var obstacle in await discarding.RestoreAsync(discarded, actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (!ModelState.IsValid) return await RefuseAsync();
        Done = "Utkastet är hämtat tillbaka.";
        return LocalRedirect(WorkAddresses.Draft(record.Body(discarded.Plan.BodyId), discarded.Plan));
    }

    /// <param name="plan">The plan to make a new version of.</param>
    public async Task<IActionResult> OnPostAsync(Guid plan)
    {
        var (record, actor) = (await records.ReadAsync(), await actors.ReadAsync());
        if (record.Plans.Find(candidate => candidate.Id.Value == plan) is not { } found) return NotFound();
        if (!actor.May(Permission.WritePlan, found.BodyId)) return Forbid();
        foreach (var obstacle in await starting.NewVersionAsync(found, actor.Id)) ModelState.AddModelError("", obstacle.ToString());
        if (ModelState.IsValid) return LocalRedirect(WorkAddresses.Draft(record.Body(found.BodyId), found));
        return await RefuseAsync();
    }

    private async Task<PageResult> RefuseAsync()
    {
        await OnGetAsync();
        return new() { StatusCode = StatusCodes.Status400BadRequest };
    }
}

/// <summary>A plan with its versions, the number of its draft, and whether the person may write it.</summary>
public sealed record PlanRow(Plan Plan, Body Body, IReadOnlyList<(PlanVersion Version, VersionStanding Standing)> Versions, int? Draft, bool MayWrite);
