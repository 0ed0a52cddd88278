using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.Plans;

/// <summary>Saves a change to a draft, whole or not at all, and never on top of what someone else has saved since it was read.</summary>
public sealed class DraftSaving(TertialContext db, Journal journal)
{
    /// <summary>What stands in the way; nothing when it is saved.</summary>
    /// <param name="plan">The plan whose draft is changed.</param>
    /// <param name="author">Who changes it.</param>
    /// <param name="compose">The edit, made from the draft as it reads inside the transaction.</param>
    /// <param name="undoes">The number of the journal entry that is taken back.</param>
    public Task<IReadOnlyList<Obstacle>> SaveAsync(PlanId plan, PersonId author, Func<PlanVersion, DraftEdit> compose, long? undoes = null) =>
        SaveAsync(plan, author, _ => [], compose, undoes);

    public Task<IReadOnlyList<Obstacle>> SaveAsync(PlanId plan, PersonId author, DraftEdit edit, long? undoes = null) => SaveAsync(plan, author, _ => edit, undoes);

    /// <summary>Does something to the draft as it reads inside the transaction, if the person may. What stands in the way; nothing when it is done.</summary>
    /// <param name="found">The draft and who is at work.</param>
    /// <param name="compose">What to do, made from the draft as it reads: a new activity takes the code that is free then.</param>
    public Task<IReadOnlyList<Obstacle>> SaveAsync(FoundDraft found, Func<PlanVersion, Reshaping> compose) => SaveAsync(
        found.Plan.Id,
        found.Actor.Id,
        draft => compose(draft) is var reshaping && reshaping.ObstaclesTo(draft) is { Count: > 0 } obstacles ? obstacles
            : found.MayMake(reshaping.EditOf(draft)) ? []
            : [new("Det rör något i planen som du inte får ändra.")],
        draft => compose(draft).EditOf(draft));

    private async Task<IReadOnlyList<Obstacle>> SaveAsync(PlanId plan, PersonId author, Func<PlanVersion, IReadOnlyList<Obstacle>> obstaclesTo, Func<PlanVersion, DraftEdit> compose, long? undoes = null)
    {
        await using var writing = await journal.BeginAsync();
        if (await DraftFinder.ReadAsync(db, plan) is not { } draft) return [new("Utkastet finns inte längre. Det har föreslagits eller kastats.")];
        if (obstaclesTo(draft) is { Count: > 0 } unmet) return unmet;
        var edit = compose(draft);
        if (edit.IsEmpty) return [];
        if (draft.ObstaclesToChanging(edit) is { Count: > 0 } obstacles) return obstacles;
        var happened = draft.Change(edit, undoes);
        await PutAsync(draft, edit);
        await writing.SaveAsync(happened, author.Value);
        return [];
    }

    // From here on it takes fewer questions to fetch all rows at once than one by one.
    private const int Many = 12;

    // An edit is mostly of one thing. The row is fetched because it carries the revision that is counted up.
    private async Task PutAsync(PlanVersion draft, DraftEdit edit)
    {
        await FreeCodesAsync(draft.Id, edit.Activities);
        if (edit.Goals.Count > Many) await db.Goals.Where(goal => goal.PlanVersionId == draft.Id).LoadAsync();
        if (edit.Activities.Count > Many) await db.Activities.Where(activity => activity.PlanVersionId == draft.Id).LoadAsync();
        if (edit.BudgetLines.Count > Many) await db.BudgetLines.Where(line => line.PlanVersionId == draft.Id).LoadAsync();
        var (goals, activities, lines) = (draft.Goals.ToDictionary(goal => goal.Id), draft.Activities.ToDictionary(activity => activity.Id), draft.BudgetLines.ToDictionary(line => line.Id));
        foreach (var goal in edit.Goals) await PutAsync(db.Goals, draft.Id, goal, goals.GetValueOrDefault(goal.Id));
        foreach (var activity in edit.Activities) await PutAsync(db.Activities, draft.Id, activity, activities.GetValueOrDefault(activity.Id));
        foreach (var line in edit.BudgetLines) await PutAsync(db.BudgetLines, draft.Id, line, lines.GetValueOrDefault(line.Id));
        if (edit.Introduction is not null)
            await db.PlanVersions.Where(version => version.Id == draft.Id).ExecuteUpdateAsync(version => version.SetProperty(item => item.Introduction, draft.Introduction));
    }

    // No two rows may have the same code even for a moment: two that change codes with each other first let go of theirs.
    private async Task FreeCodesAsync(PlanVersionId draft, IReadOnlyList<Edit<ActivityId, ActivityContent>> edits)
    {
        var former = edits.Where(edit => edit.Before is not null).Select(edit => edit.Before!.Code).ToHashSet();
        foreach (var edit in edits.Where(edit => edit is { Before: { } before, After: { } after } && before.Code != after.Code && former.Contains(after.Code)))
            await db.Activities.Where(activity => activity.PlanVersionId == draft && activity.Id == edit.Id).ExecuteUpdateAsync(activity => activity.SetProperty(item => item.Code, $"~{edit.Id}"));
    }

    private static async Task PutAsync<T, TId, TContent>(DbSet<T> set, PlanVersionId draft, Edit<TId, TContent> edit, T? thing)
        where T : class where TId : struct, IId<TId> where TContent : class
    {
        if (edit.Before is null)
        {
            set.Add(thing!);
            return;
        }
        var row = (await set.FindAsync(draft, edit.Id))!;
        if (thing is null) set.Remove(row);
        else Overwrite(set.Entry(row), thing);
    }

    private static void Overwrite<T>(EntityEntry<T> row, T thing) where T : class
    {
        var revision = row.Property(TertialContext.Revision).CurrentValue;
        row.CurrentValues.SetValues(thing);
        row.Property(TertialContext.Revision).CurrentValue = revision;
    }
}
