using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Matters.Writing;

/// <summary>What a decision point may be about: the bodies that decide, and what can be adopted, approved or declared done.</summary>
public sealed record PointChoices(IReadOnlyList<SelectListItem> Bodies, IReadOnlyList<SelectListItem> Effects, IReadOnlyList<SelectListItem> Versions, IReadOnlyList<SelectListItem> FollowUps, IReadOnlyList<SelectListItem> Assignments)
{
    private static readonly SelectListItem None = new("", "");

    /// <summary>Drafts are not part of the record, so versions are asked for.</summary>
    public static async Task<PointChoices> ReadAsync(TertialContext db, MunicipalRecord record, DateOnly today)
    {
        var versions = await db.PlanVersions.AsNoTracking().OrderByDescending(version => version.DraftedOn).ThenByDescending(version => version.Number).ToListAsync();
        return new(
            [None, .. record.Bodies.OrderBy(body => body.Kind).Select(body => new SelectListItem(body.Name, body.Id.ToString()))],
            [None, .. Enum.GetValues<Effect>().Select(effect => new SelectListItem(effect.Word(), effect.ToString()))],
            [None, .. versions.Select(version => new SelectListItem($"{record.Plans.First(plan => plan.Id == version.PlanId).Title}, version {version.Number}{(version.IsDraft ? ", utkast" : "")}", version.Id.ToString()))],
            [None, .. record.FollowUps.Where(followUp => followUp.IsClosed).OrderByDescending(followUp => followUp.CutOff).Select(followUp => new SelectListItem($"{followUp.Name}, {record.Plans.First(plan => plan.Id == followUp.PlanId).Title}", followUp.Id.ToString()))],
            [None, .. record.Assignments.Where(assignment => assignment.ClosedBy(today, record.Decisions) is null).Select(assignment => new SelectListItem(assignment.Text, assignment.Id.ToString()))]);
    }

    /// <summary>Whether what was chosen was offered.</summary>
    public bool Hold(PointForm form) =>
        Holds(Bodies, form.DecidingBodyId) && Holds(Versions, form.PlanVersionId) && Holds(FollowUps, form.FollowUpId) && Holds(Assignments, form.AssignmentId);

    private static bool Holds(IReadOnlyList<SelectListItem> offered, Guid? chosen) => chosen is null || offered.Any(item => item.Value == chosen.Value.ToString());
}
