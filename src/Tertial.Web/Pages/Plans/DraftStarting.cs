using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Data;
using Tertial.Web.Pages.FollowUps;

namespace Tertial.Web.Pages.Plans;

/// <summary>A plan to begin: whose and for which year, and what it takes from the year before.</summary>
/// <param name="Body">Whose plan it is.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Former">The plan to start from; nothing to start from an empty one.</param>
/// <param name="Activities">The activities to take along.</param>
public sealed record NewPlan(Body Body, int Year, string Title, Plan? Former, IReadOnlySet<ActivityId> Activities)
{
    public Plan Compose(PlanId id) => new() { Id = id, BodyId = Body.Id, Title = Title, From = new(Year, 1, 1), To = new(Year, 12, 31), Origin = Origin.Own };
}

/// <summary>Begins drafts: a new version of a plan, or a plan for a new year.</summary>
public sealed class DraftStarting(TertialContext db, Journal journal, PeriodLayout layout, Clock clock)
{
    /// <summary>A new version of the plan, with the content of the version it changes. What stands in the way; nothing when it is begun.</summary>
    public async Task<IReadOnlyList<Obstacle>> NewVersionAsync(Plan plan, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        if (await db.PlanVersions.AnyAsync(version => version.PlanId == plan.Id && version.ProposedOn == null)) return [new($"{plan.Title} har redan ett utkast.")];
        var record = (await RecordReading.ReadAsync(db))!;
        var history = record.HistoryOf(plan.Id);
        if ((history.InForceOn(clock.Today) ?? (history.Versions is [.., var latest] ? latest : null)) is not { } basis) return [new($"{plan.Title} har ingen version att utgå från.")];
        var draft = basis.Copy(new(clock.NewId()), history.Versions.Max(version => version.Number) + 1, clock.Today);
        db.Add(draft);
        await writing.SaveAsync(new DraftStarted(plan.Id, draft.Id, clock.Today), author.Value);
        return [];
    }

    /// <summary>A plan for a year that has none, empty or with what is not finished, with its tertials laid out. What stands in the way; nothing when it is begun.</summary>
    public async Task<IReadOnlyList<Obstacle>> NewPlanAsync(NewPlan wanted, PersonId author)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        if (Plan.ObstaclesToStarting(record.Plans, wanted.Body.Id, wanted.Year) is { Count: > 0 } obstacles) return obstacles;
        var plan = wanted.Compose(new(clock.NewId()));
        if (Compose(record, plan, wanted) is not { } draft) return [new($"{wanted.Former!.Title} har ingen version att utgå från.")];
        db.AddRange(plan, draft);
        await writing.NoteAsync(new DraftStarted(plan.Id, draft.Id, clock.Today), author.Value);
        await layout.BeginAsync(writing, plan, author);
        await writing.SaveAsync();
        return [];
    }

    private PlanVersion? Compose(MunicipalRecord record, Plan plan, NewPlan wanted)
    {
        var id = new PlanVersionId(clock.NewId());
        if (wanted.Former is not { } former)
            return new() { Id = id, PlanId = plan.Id, Number = 1, DraftedOn = clock.Today, Goals = [], Activities = [], BudgetLines = [], Origin = Origin.Own };
        return Rollover.Source(record.HistoryOf(former.Id), clock.Today) is { } source
            ? new Rollover(record, source, plan, clock.Today).Compose(id, wanted.Activities, clock.NewId)
            : null;
    }
}
