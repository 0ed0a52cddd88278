using Microsoft.AspNetCore.Mvc.Rendering;
using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>What a follow-up's matter may also ask for, each apart from approving the report: changes of the plan, and assignments declared done.</summary>
/// <param name="Versions">Versions put forward that no point asks to adopt yet.</param>
/// <param name="Assignments">Assignments that are given, not closed, and not proposed to be.</param>
/// <param name="Record">The record they stand in.</param>
/// <param name="Today">The day.</param>
public sealed record ExtraPoints(IReadOnlyList<PlanVersion> Versions, IReadOnlyList<Assignment> Assignments, MunicipalRecord Record, DateOnly Today)
{
    public IEnumerable<SelectListItem> VersionItems => Versions.Select(version => new SelectListItem($"Version {version.Number} av {Record.HistoryOf(version.PlanId).Plan.Title}", version.Id.ToString()));

    public IEnumerable<SelectListItem> AssignmentItems => Assignments.Select(assignment =>
        new SelectListItem($"{assignment.Text}{(assignment.StandingOn(Today, Record.Decisions) == AssignmentStanding.ReportedCarriedOut ? " (rapporterat som utfört)" : "")}", assignment.Id.ToString()));

    public static ExtraPoints Of(MunicipalRecord record, FoundFollowUp found) => new(
        [.. record.HistoryOf(found.Plan.Id).Versions.Where(version => version.ProposedOn <= found.Today && !record.Decisions.Points.Any(point => point.PlanVersionId == version.Id))],
        [.. record.Assignments.Where(assignment => record.Decisions.Point(assignment.GivenBy).DecidingBodyId == found.Body.Id
            && assignment.ObstaclesToReporting(found.Today, record.Decisions).Count == 0 && assignment.ClosingProposed(found.Today, record.Decisions) is null)],
        record, found.Today);

    /// <summary>What was chosen and can no longer be taken in.</summary>
    public IReadOnlyList<Obstacle> ObstaclesTo(MatterForm form) =>
        form.Versions.Exists(id => !Versions.Any(version => version.Id.Value == id)) || form.Assignments.Exists(id => !Assignments.Any(assignment => assignment.Id.Value == id))
            ? [new("Något av det du valde finns redan i ett annat ärende. Läs in sidan igen och välj på nytt.")]
            : [];

    /// <summary>Adds the chosen points to the matter, after those it has.</summary>
    public void AddTo(Matter matter, MatterForm form, Func<Guid> newId)
    {
        foreach (var version in Versions.Where(version => form.Versions.Contains(version.Id.Value)))
        {
            var title = Record.HistoryOf(version.PlanId).Plan.Title;
            Add(Effect.AdoptPlan, $"anta version {version.Number} av {title}", version);
            if (version.BudgetLines.Count > 0) Add(Effect.AdoptBudget, $"anta budgeten i version {version.Number} av {title}", version);
        }
        foreach (var assignment in Assignments.Where(assignment => form.Assignments.Contains(assignment.Id.Value)))
            matter.Points.Add(assignment.ProposeClosing(new(newId()), matter, $"förklara uppdraget fullgjort: {assignment.Text}", Today, Record.Decisions));

        void Add(Effect effect, string text, PlanVersion version) => matter.Points.Add(new()
        {
            Id = new(newId()),
            MatterId = matter.Id,
            Number = matter.Points.Count + 1,
            Text = text,
            DecidingBodyId = matter.BodyId,
            Effect = effect,
            PlanVersionId = version.Id,
            Origin = Origin.Own,
        });
    }
}
