using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>A draft with what the pages about it need: its plan and body, the version it was made from (none for a new plan), the record it stands in, and who is looking.</summary>
public sealed record FoundDraft(MunicipalRecord Record, Body Body, Plan Plan, PlanVersion Draft, PlanVersion? Base, Actor Actor, DateOnly Today)
{
    /// <summary>Whether the person may write everything in the draft.</summary>
    public bool MayWrite => Actor.May(Permission.WritePlan, Body.Id);

    public bool MayWriteActivity(UnitId? unit) => Actor.MayPlan(Body.Id, unit);

    public bool MayWriteBudget => Actor.May(Permission.WriteBudget, Body.Id);

    public string Address => WorkAddresses.Draft(Body, Plan);
}

/// <summary>Finds the draft a workplace address names: /arbete/plan/{organ}/{ar}/utkast. A plan has one draft at a time.</summary>
public sealed class DraftFinder(Records records, Actors actors, Clock clock, TertialContext db)
{
    /// <summary>Nothing when the plan has no draft.</summary>
    public async Task<FoundDraft?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        var year = Convert.ToInt32(route.Values["ar"], CultureInfo.InvariantCulture);
        var body = record.Bodies.Find(candidate => candidate.Slug == (string?)route.Values["organ"]);
        var plan = record.Plans.Find(candidate => candidate.BodyId == body?.Id && candidate.Year == year);
        if (body is null || plan is null || await ReadAsync(db, plan.Id) is not { } draft) return null;
        return new(record, body, plan, draft, record.PlanVersions.Find(version => version.Id == draft.BasedOn), await actors.ReadAsync(), clock.Today);
    }

    /// <summary>The plan's draft with all it holds, as it reads now.</summary>
    public static Task<PlanVersion?> ReadAsync(TertialContext db, PlanId plan) => db.PlanVersions.AsNoTracking().AsSplitQuery()
        .Include(version => version.Goals).Include(version => version.Activities).Include(version => version.BudgetLines)
        .SingleOrDefaultAsync(version => version.PlanId == plan && version.ProposedOn == null);
}
