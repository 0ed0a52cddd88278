using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A plan with its follow-ups in order, and who is looking.</summary>
public sealed record PlanPeriods(Body Body, Plan Plan, Actor Actor, IReadOnlyList<PeriodRow> Rows)
{
    public bool MayLayOut => Actor.May(Permission.Prepare, Body.Id);

    /// <summary>What law or good order would have otherwise.</summary>
    public IReadOnlyList<Obstacle> Advice => Periods.AdviceOn(Plan, [.. Rows.Select(row => row.FollowUp)]);

    public bool HasOpened => Rows.Any(row => !row.IsPlanned);

    public bool HasPlanned => Rows.Any(row => row.IsPlanned);
}

/// <summary>Finds the plan a workplace address names: /arbete/uppfoljning/{organ}/{ar}/perioder.</summary>
public sealed class PlanPeriodsFinder(Records records, Actors actors, Clock clock)
{
    /// <summary>Nothing when the address names no plan.</summary>
    public async Task<PlanPeriods?> FindAsync(RouteData route)
    {
        var record = await records.ReadAsync();
        var year = Convert.ToInt32(route.Values["ar"], CultureInfo.InvariantCulture);
        var body = record.Bodies.Find(candidate => candidate.Slug == (string?)route.Values["organ"]);
        var plan = record.Plans.Find(candidate => candidate.BodyId == body?.Id && candidate.Year == year);
        return body is null || plan is null ? null
            : new(body, plan, await actors.ReadAsync(), [.. record.FollowUpsOf(plan.Id).Select(followUp => new PeriodRow(followUp, record.StateOf(followUp, clock.Today)))]);
    }
}
