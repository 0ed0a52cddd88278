using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>The names of what an edit has only the id of: as the edit itself has them, or else as the latest version does.</summary>
public sealed class EditNames(MunicipalRecord record, Plan plan, IReadOnlyList<PlanVersion> versions, DraftEdit? edit = null)
{
    public EditNames With(DraftEdit now) => new(record, plan, versions, now);

    public string Goal(GoalId id) =>
        ((edit?.Goals.FirstOrDefault(goal => goal.Id == id) is { } own ? (own.After ?? own.Before)?.Code : null)
        ?? versions.Select(version => version.Goals.Find(goal => goal.Id == id)?.Code).FirstOrDefault(code => code is not null)) is { } code ? $"mål {code}" : "ett mål som inte finns kvar";

    public string Activity(ActivityId id) =>
        (edit?.Activities.FirstOrDefault(activity => activity.Id == id) is { } own ? (own.After ?? own.Before)?.Name : null)
        ?? versions.Select(version => version.Activities.Find(activity => activity.Id == id)?.Name).FirstOrDefault(name => name is not null)
        ?? "en aktivitet som inte finns kvar";

    public string Unit(UnitId? id) => record.Unit(id)?.Name ?? "ingen enhet";

    public string Time(ActivityContent content) => PlannedTime.InBrief(content.Start, content.End, content.IsOngoing, plan.Year);
}
