using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What can only be seen when the whole file is read: what the person may not change, codes that meet, what would lose what it refers to.</summary>
internal sealed class ImportChecks(ImportGround ground, SheetImport<GoalId, GoalContent> goals, SheetImport<ActivityId, ActivityContent> activities, SheetImport<BudgetLineId, BudgetLineContent> lines)
{
    public IEnumerable<SheetNote> On(DraftEdit edit, bool anyErrors)
    {
        List<SheetNote> found =
        [
            .. Rights(edit), .. Codes(goals, ground.Base?.Goals.ToDictionary(goal => goal.Id, goal => goal.Code)),
            .. Codes(activities, ground.Base?.Activities.ToDictionary(activity => activity.Id, activity => activity.Code)),
            .. Codes(lines, ground.Base?.BudgetLines.ToDictionary(line => line.Id, line => line.Code)), .. Removals(edit), .. NotInFile(),
        ];
        // The domain has the last word; where a row has already been named it would only say the same again.
        if (!anyErrors && !found.Exists(note => note.Weight == NoteWeight.Error))
            found.AddRange(ground.Draft.ObstaclesToChanging(edit).Select(obstacle => new SheetNote(NoteWeight.Error, obstacle.ToString())));
        return found;
    }

    private IEnumerable<SheetNote> Rights(DraftEdit edit)
    {
        if (!ground.Rights.Goals && edit.Introduction is not null) yield return new(NoteWeight.Error, "Du får inte ändra inledningen. Det gör handläggaren.");
        if (!ground.Rights.Goals)
            foreach (var goal in edit.Goals) yield return goals.Note(NoteWeight.Error, goal.Id, "Du får inte ändra målen. Det gör handläggaren.");
        foreach (var activity in edit.Activities)
        {
            if (activity.Before is { } before && !ground.Rights.Activities(before.UnitId))
                yield return activities.Note(NoteWeight.Error, activity.Id, $"Aktiviteten hör till {UnitOf(before)}, som du inte får ändra.", "Enhet");
            else if (activity.After is { } after && !ground.Rights.Activities(after.UnitId))
                yield return activities.Note(NoteWeight.Error, activity.Id, after.UnitId is null ? "Välj en enhet som du ansvarar för." : $"Du får inte lägga aktiviteten på {UnitOf(after)}.", "Enhet");
        }
        if (!ground.Rights.Budget)
            foreach (var line in edit.BudgetLines) yield return lines.Note(NoteWeight.Error, line.Id, "Du får inte ändra budgeten. Det gör handläggaren eller ekonomen.");
    }

    private static IEnumerable<SheetNote> Codes<TId, TContent>(SheetImport<TId, TContent> import, Dictionary<TId, string>? decided) where TId : struct, IId<TId> where TContent : class
    {
        foreach (var (id, content) in import.After)
            if (decided?.GetValueOrDefault(id) is { } code && code != import.Sheet.Code(content))
                yield return import.Note(NoteWeight.Error, id, $"Koden {code} är given i en tidigare version och kan inte ändras.", "Kod");
        foreach (var (id, content) in import.After)
            if (import.Sheet.Code(content) is var code && code != import.CodeBefore(id) && !PlanCodes.IsCode(code))
                yield return import.Note(NoteWeight.Error, id, $"En kod får ha högst {PlanCodes.Longest} tecken: bokstäver, siffror, punkt och bindestreck.", "Kod");
        foreach (var same in import.After.GroupBy(pair => import.Sheet.Code(pair.Value), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            foreach (var (id, _) in same.Skip(1)) yield return import.Note(NoteWeight.Error, id, $"Koden {same.Key} finns mer än en gång.", "Kod");
    }

    private IEnumerable<SheetNote> Removals(DraftEdit edit)
    {
        foreach (var goal in edit.Goals.Where(goal => goal.After is null))
            if (activities.After.Values.FirstOrDefault(activity => activity.GoalId == goal.Id || activity.AlsoServes.Contains(goal.Id)) is { } orphan)
                yield return goals.Note(NoteWeight.Error, goal.Id, $"Målet kan inte tas bort, för aktiviteten {orphan.Code} {orphan.Name} hör till det. Flytta den eller ta bort den också.");
        foreach (var activity in edit.Activities.Where(activity => activity.After is null))
            foreach (var note in Removed(activity.Id, activity.Before!)) yield return note;
    }

    private IEnumerable<SheetNote> Removed(ActivityId id, ActivityContent before)
    {
        if (lines.After.Values.FirstOrDefault(line => line.ActivityIds.Contains(id)) is { } line)
            yield return activities.Note(NoteWeight.Error, id, $"Aktiviteten kan inte tas bort, för budgetposten {line.Code} {line.Name} bär den.");
        if (activities.After.Values.FirstOrDefault(activity => activity.Ending?.Successor == id) is { } replaced)
            yield return activities.Note(NoteWeight.Error, id, $"Aktiviteten kan inte tas bort, för den ersätter {replaced.Code} {replaced.Name}.");
        if (ground.Base?.Activities.Exists(activity => activity.Id == id) is true && before.Ending is null)
            yield return activities.Note(NoteWeight.Warning, id, "Aktiviteten finns i den version som utkastet ändrar. Avsluta den hellre och skriv varför, så blir skälet synligt.");
    }

    private IEnumerable<SheetNote> NotInFile()
    {
        if (goals.NotInFile > 0) yield return new(NoteWeight.Information, Swedish.Count(goals.NotInFile, "Ett mål i utkastet finns inte i filen. Det är kvar.", "{0} mål i utkastet finns inte i filen. De är kvar."));
        if (activities.NotInFile > 0)
            yield return new(NoteWeight.Information, Swedish.Count(activities.NotInFile, "En aktivitet i utkastet finns inte i filen. Den är kvar.", "{0} aktiviteter i utkastet finns inte i filen. De är kvar."));
        if (lines.NotInFile > 0)
            yield return new(NoteWeight.Information, Swedish.Count(lines.NotInFile, "En budgetpost i utkastet finns inte i filen. Den är kvar.", "{0} budgetposter i utkastet finns inte i filen. De är kvar."));
    }

    private string UnitOf(ActivityContent activity) => ground.Record.Unit(activity.UnitId)?.Name is { } name ? $"enheten {name}" : "ingen enhet";
}
