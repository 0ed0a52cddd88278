using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>A plan that goes out as files and comes in again, with its draft if it has one, and who is looking.</summary>
public sealed record FoundPlan(MunicipalRecord Record, Body Body, Plan Plan, PlanVersion? Draft, Actor Actor, DateOnly Today)
{
    public string Address => $"{WorkAddresses.Draft(Body, Plan)}/in-och-ut";

    /// <summary>What the person may change by a file: what the same person may change on the pages.</summary>
    public ImportRights Rights => new(Actor.May(Permission.WritePlan, Body.Id), Actor.May(Permission.WriteBudget, Body.Id), unit => Actor.MayPlan(Body.Id, unit));

    public bool MayImport => Rights.Goals || Rights.Budget || Record.Units.Exists(unit => Actor.MayPlan(Body.Id, unit.Id));

    /// <summary>The draft first, then the versions, the latest first.</summary>
    public IReadOnlyList<PlanVersion> Versions => [.. Record.HistoryOf(Plan.Id).Versions.OrderBy(version => version.Number).Append(Draft).OfType<PlanVersion>().Reverse()];

    /// <summary>Where a version is fetched as a file.</summary>
    public string FileAddress(PlanVersion version, string form) => $"{WorkAddresses.Plans}/{Body.Slug}/{Plan.Year}/fil/{PlanFiles.NameOf(version)}{form}";
}

/// <summary>Finds the plan whose files an address is about: /arbete/plan/{organ}/{ar}/….</summary>
public sealed class InOutFinder(Records records, Actors actors, Clock clock, TertialContext db)
{
    /// <summary>Nothing when there is no such plan.</summary>
    public async Task<FoundPlan?> FindAsync(RouteValueDictionary route)
    {
        var record = await records.ReadAsync();
        var year = Convert.ToInt32(route["ar"], CultureInfo.InvariantCulture);
        var body = record.Bodies.Find(candidate => candidate.Slug == (string?)route["organ"]);
        var plan = record.Plans.Find(candidate => candidate.BodyId == body?.Id && candidate.Year == year);
        return body is null || plan is null ? null : new(record, body, plan, await DraftFinder.ReadAsync(db, plan.Id), await actors.ReadAsync(), clock.Today);
    }
}
