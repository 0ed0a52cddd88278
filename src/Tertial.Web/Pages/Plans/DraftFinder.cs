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

    /// <summary>Whether the person may add an activity for some unit.</summary>
    public bool MayAddActivity => MayWrite || Record.Units.Exists(unit => MayWriteActivity(unit.Id));

    /// <summary>Who did something, as the one who is looking would say.</summary>
    public string TitleOf(Guid? user) => user == Actor.Id.Value ? "Du själv" : Record.People.Find(person => person.Id.Value == user)?.Title ?? "Någon annan";

    public string Address => WorkAddresses.Draft(Body, Plan);

    /// <summary>What is missing or looks wrong.</summary>
    public IReadOnlyList<Remark> Remarks => DraftRemarks.On(Draft, Plan, Record, Today);

    public IReadOnlyList<Remark> RemarksOn(RemarkSubject subject, string? code) => [.. Remarks.Where(remark => remark.Subject == subject && remark.Code == code)];

    /// <summary>The codes that are free: what any version of the plan has used stays used.</summary>
    public PlanCodes CodesIn(PlanVersion draft) => new(Record.HistoryOf(Plan.Id).Versions.Append(draft));

    /// <summary>The council's goals as they read today: those in force that bind the body, and others that the draft breaks down.</summary>
    public IReadOnlyList<(CouncilGoal Goal, CouncilGoalVersion Version)> CouncilGoals
    {
        get
        {
            var served = Draft.Goals.SelectMany(goal => goal.CouncilGoalIds).ToHashSet();
            return [.. Record.CouncilGoals.OrderBy(goal => goal.Order)
                .Select(goal => (goal, version: Record.VersionOn(goal, Today)))
                .Where(pair => served.Contains(pair.goal.Id) || pair.version?.Binds.Contains(Body.Id) == true)
                .Select(pair => (pair.goal, pair.version ?? pair.goal.Versions[^1]))];
        }
    }
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

    /// <summary>The plan's draft with all it holds, as it read at one moment.</summary>
    public static async Task<PlanVersion?> ReadAsync(TertialContext db, PlanId plan)
    {
        // This level is the one that does not wait for writers; inside a change the change's own moment is read.
        await using var moment = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.ReadUncommitted) : null;
        if (await db.PlanVersions.AsNoTracking().SingleOrDefaultAsync(version => version.PlanId == plan && version.ProposedOn == null) is not { } draft) return null;
        // Three plain questions take a third of the time that one with three joins does.
        return draft.Holding(
            await db.Goals.AsNoTracking().Where(goal => goal.PlanVersionId == draft.Id).ToListAsync(),
            await db.Activities.AsNoTracking().Where(activity => activity.PlanVersionId == draft.Id).ToListAsync(),
            await db.BudgetLines.AsNoTracking().Where(line => line.PlanVersionId == draft.Id).ToListAsync());
    }
}
