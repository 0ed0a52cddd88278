using System.Security.Cryptography;
using System.Text.Json;
using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Exchange;

namespace Tertial.Web.Pages.Plans;

/// <summary>One kind of thing in a draft: how one is found, how its edit becomes an edit of the draft, and which edits of the draft are of it.</summary>
public sealed record DraftPart<TId, TContent>(
    Func<PlanVersion, TId, TContent?> Find, Func<Edit<TId, TContent>, DraftEdit> Alone, Func<DraftEdit, IReadOnlyList<Edit<TId, TContent>>> In)
    where TId : struct, IId<TId> where TContent : class;

/// <summary>The three kinds of things a draft is made of.</summary>
public static class DraftParts
{
    public static readonly DraftPart<GoalId, GoalContent> Goals = new(
        (draft, id) => draft.Goals.Find(goal => goal.Id == id)?.Content, edit => new() { Goals = [edit] }, edit => edit.Goals);

    public static readonly DraftPart<ActivityId, ActivityContent> Activities = new(
        (draft, id) => draft.Activities.Find(activity => activity.Id == id)?.Content, edit => new() { Activities = [edit] }, edit => edit.Activities);

    public static readonly DraftPart<BudgetLineId, BudgetLineContent> BudgetLines = new(
        (draft, id) => draft.BudgetLines.Find(line => line.Id == id)?.Content, edit => new() { BudgetLines = [edit] }, edit => edit.BudgetLines);

    /// <summary>Tells what a form was read from: the same for forms that read the same, and empty where there was nothing to read.</summary>
    public static string Stamp(object? form) =>
        form is null ? "" : Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(form, form.GetType(), ExchangeJson.Compact)), 0, 8);
}
