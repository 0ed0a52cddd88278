using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads a plan that comes as JSON against a draft. Origins stay as they are: a file does not make example data real.</summary>
public static class PlanJsonImporting
{
    // A hundred trillion kronor: larger sums could not be added up.
    private const long LargestOre = 10_000_000_000_000_000;

    public static PlanImport Read(PlanDocument document, ImportGround ground)
    {
        var (version, draft, removed) = (document.PlanVersion, ground.Draft, (document.Remove ?? []).ToHashSet());
        var notes = Faults(document, ground).ToList();
        var names = PlanNames.Of(ground.Record, ground.Plan, ground.Today);
        var goals = new SheetImport<GoalId, GoalContent>(GoalSheet.Sheet, draft.Goals.ToDictionary(goal => goal.Id, goal => goal.Content),
            version.Goals.Select(goal => (goal.Id, goal.Content)), removed, (before, after) => after with { Origin = before?.Origin ?? Origin.Own });
        var activities = new SheetImport<ActivityId, ActivityContent>(ActivitySheet.Sheet, draft.Activities.ToDictionary(activity => activity.Id, activity => activity.Content),
            version.Activities.Select(activity => (activity.Id, activity.Content)), removed, (before, after) => after with { Origin = before?.Origin ?? Origin.Own });
        var lines = new SheetImport<BudgetLineId, BudgetLineContent>(BudgetSheet.Sheet, draft.BudgetLines.ToDictionary(line => line.Id, line => line.Content),
            version.BudgetLines.Select(line => (line.Id, line.Content)), removed, (before, after) => after with { Origin = before?.Origin ?? Origin.Own });
        names = names.With(goals.All, activities.All.OrderBy(pair => pair.Content.Order).Select(pair => (pair.Id, pair.Content.Code, pair.Content.Name)));

        var introduction = version.Introduction is { } text && text != draft.Introduction ? new IntroductionEdit(draft.Introduction, text) : null;
        var edit = new DraftEdit { Goals = goals.Edits, Activities = activities.Edits, BudgetLines = lines.Edits, Introduction = introduction };
        notes.AddRange(new ImportChecks(ground, goals, activities, lines).On(edit, anyErrors: notes.Count > 0));
        return new(edit, notes, names);
    }

    private static IEnumerable<SheetNote> Faults(PlanDocument document, ImportGround ground)
    {
        var (version, body) = (document.PlanVersion, ground.Record.Body(ground.Plan.BodyId));
        if (document.Body != body.Code || document.Year != ground.Plan.Year) yield return Error($"Filen är planen för {document.Body} {document.Year}, inte för {body.Code} {ground.Plan.Year}.");
        foreach (var id in Ids(version).GroupBy(id => id).Where(group => group.Count() > 1)) yield return Error($"Id {id.Key} finns mer än en gång.");
        var own = ground.Versions.SelectMany(Ids).ToHashSet();
        var others = RecordReferences.Owned(ground.Record).Select(owned => owned.Id).Where(id => !own.Contains(id)).ToHashSet();
        foreach (var id in Ids(version).Where(id => id == Guid.Empty || others.Contains(id))) yield return Error($"Id {id} är redan något annat i kommunen.");
        var known = Known(ground.Record);
        foreach (var (place, id) in Used(version).Where(used => !known.Contains(used.Id))) yield return Error($"{place}: id {id} finns inte i kommunen.");
        foreach (var fault in PlanJsonTexts.Faults(version, ground.Draft)) yield return Error(fault);
        foreach (var line in version.BudgetLines.Where(line => Math.Abs((decimal)line.Budget.Income.Ore) > LargestOre || Math.Abs((decimal)line.Budget.Cost.Ore) > LargestOre || line.Year is < 1900 or > 9998))
            yield return Error($"Budgetposten {line.Code}: beloppet eller året är orimligt.");
    }

    private static IEnumerable<Guid> Ids(PlanVersion version) =>
        [.. version.Goals.Select(goal => goal.Id.Value), .. version.Activities.Select(activity => activity.Id.Value), .. version.BudgetLines.Select(line => line.Id.Value)];

    private static IEnumerable<(string Place, Guid Id)> Used(PlanVersion version) =>
    [
        .. version.Goals.SelectMany(goal => goal.CouncilGoalIds.Select(id => id.Value).Concat(goal.MetricIds.Select(id => id.Value)).Select(id => ($"Målet {goal.Code}", id))),
        .. version.Activities.SelectMany(activity => activity.FocusAreaIds.Select(id => id.Value).Concat(activity.UnitId is { } unit ? [unit.Value] : []).Select(id => ($"Aktiviteten {activity.Code}", id))),
        .. version.BudgetLines.SelectMany(line => line.UnitId is { } unit ? new[] { ($"Budgetposten {line.Code}", unit.Value) } : []),
    ];

    private static HashSet<Guid> Known(MunicipalRecord record) =>
    [
        .. record.Units.Select(unit => unit.Id.Value), .. record.FocusAreas.Select(area => area.Id.Value),
        .. record.CouncilGoals.Select(goal => goal.Id.Value), .. record.Metrics.Select(metric => metric.Id.Value),
    ];

    private static SheetNote Error(string text) => new(NoteWeight.Error, text);
}
