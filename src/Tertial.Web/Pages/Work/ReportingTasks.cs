using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Web.Access;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Work;

/// <summary>The activities a person is to report, follow-up by follow-up.</summary>
internal static class ReportingTasks
{
    public static async Task<IReadOnlyList<ReportingTask>> ForAsync(MunicipalRecord record, Actor actor, TertialContext db)
    {
        if (!actor.Has(Permission.Report) && !actor.Has(Permission.Prepare)) return [];
        var drafts = await db.ReportDrafts.AsNoTracking().ToListAsync();
        return [.. record.FollowUps.Where(followUp => followUp.IsOpen).OrderBy(followUp => followUp.CutOff)
            .Select(followUp =>
            {
                var plan = record.HistoryOf(followUp.PlanId).Plan;
                return new ReportingTask(record.Body(plan.BodyId), plan, followUp, id => record.People.Find(person => person.Id == id)?.Title ?? "En chef",
                    [.. Reports.Reporting.Of(record, followUp, drafts, actor.MayReport).OrderBy(asked => asked.CameBack is null)],
                    Findings.OpenIn(record, followUp).Where(finding => finding.Check != Check.ReportNotApproved).ToLookup(finding => finding.Place.Id), actor);
            })
            .Where(task => task.Activities.Count > 0)];
    }
}
