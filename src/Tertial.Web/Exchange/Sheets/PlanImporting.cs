using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads the sheets of a file against a draft: the edit they ask for, and everything that is wrong or worth knowing.</summary>
public static class PlanImporting
{
    public static PlanImport Read(Tables tables, ImportGround ground)
    {
        var notes = new List<SheetNote>(tables.Notes);
        foreach (var table in tables.Read.Where(table => !table.CanBeRead))
            notes.Add(new(NoteWeight.Error, $"Bladet har ingen kolumn som heter {table.Plan.NameHeading}, så det går inte att veta vad raderna är.", table.Sheet.Name, table.Sheet.Rows[table.Header].Number, "A"));
        var (draft, codes, names) = (ground.Draft, new PlanCodes(ground.Versions), PlanNames.Of(ground.Record, ground.Plan, ground.Today));
        var goals = new SheetImport<GoalId, GoalContent>(GoalSheet.Sheet, tables, draft.Goals.ToDictionary(goal => goal.Id, goal => goal.Content), GoalSheet.Blank, ground, notes);
        var activities = new SheetImport<ActivityId, ActivityContent>(ActivitySheet.Sheet, tables, draft.Activities.ToDictionary(item => item.Id, item => item.Content), ActivitySheet.Blank, ground, notes);
        var lines = new SheetImport<BudgetLineId, BudgetLineContent>(BudgetSheet.Sheet, tables, draft.BudgetLines.ToDictionary(line => line.Id, line => line.Content), BudgetSheet.Blank(ground.Plan), ground, notes);

        // Goals refer to nothing in the plan, activities to goals and each other, budget lines to activities.
        goals.Read(names, goal => codes.NextGoal(ground.Record.CouncilGoals.Find(candidate => goal.CouncilGoalIds is [var first, ..] && candidate.Id == first)));
        names = names.With(goals.All, activities.Called());
        activities.Read(names, _ => codes.NextActivity());
        names = names.With(goals.All, activities.All.OrderBy(pair => pair.Content.Order).Select(pair => (pair.Id, pair.Content.Code, pair.Content.Name)));
        lines.Read(names, line => codes.NextBudgetLine(line.Kind));

        var edit = new DraftEdit { Goals = goals.Edits, Activities = activities.Edits, BudgetLines = lines.Edits };
        notes.AddRange(new ImportChecks(ground, goals, activities, lines).On(edit, anyErrors: notes.Exists(note => note.Weight == NoteWeight.Error)));
        return new(edit, notes, names);
    }
}
