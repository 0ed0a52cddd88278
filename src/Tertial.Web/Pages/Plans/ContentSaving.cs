using Tertial.Domain;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Plans;

/// <summary>What someone else saved while a form was being filled in.</summary>
/// <param name="Now">How it reads now; missing when it has been taken away.</param>
/// <param name="Basis">What the form was read from, where the journal still knows it.</param>
/// <param name="Author">The title of whoever saved it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Meanwhile<TContent>(TContent? Now, TContent? Basis, string Author, DateTime At) where TContent : class;

/// <summary>How saving one thing went: written, or kept from it by obstacles or by what someone else saved.</summary>
public sealed record ContentSaved<TContent>(IReadOnlyList<Obstacle> Obstacles, TContent? Written, Meanwhile<TContent>? Meanwhile) where TContent : class;

/// <summary>Saves one goal, activity or budget line of a draft, unless it reads otherwise than when its form was read.</summary>
public sealed class ContentSaving(DraftSaving saving, DraftJournal journal)
{
    /// <param name="found">The draft and who writes.</param>
    /// <param name="part">What kind of thing it is.</param>
    /// <param name="id">Which one; a new one has an id of its own from the start, so that a form sent twice is one thing.</param>
    /// <param name="stamp">What the form was read from.</param>
    /// <param name="read">The form of a content: what it does not show, such as order, may change without a clash.</param>
    /// <param name="write">The content to save, made from the draft and the thing as they read inside the transaction.</param>
    public async Task<ContentSaved<TContent>> SaveAsync<TId, TContent>(
        FoundDraft found, DraftPart<TId, TContent> part, TId id, string stamp, Func<TContent, object> read, Func<PlanVersion, TContent?, TContent> write)
        where TId : struct, IId<TId> where TContent : class
    {
        TContent? now = null, written = null;
        var changed = false;
        var obstacles = await saving.SaveAsync(found.Plan.Id, found.Actor.Id, draft =>
        {
            now = part.Find(draft, id);
            written = write(draft, now);
            changed = StampOf(now, read) != stamp && !written.Equals(now);
            return changed || written.Equals(now) ? DraftEdit.Nothing : part.Alone(new(id, now, written));
        });
        return changed ? new([], null, await MeanwhileAsync(found, part, id, stamp, read, now)) : new(obstacles, written, null);
    }

    private async Task<Meanwhile<TContent>> MeanwhileAsync<TId, TContent>(FoundDraft found, DraftPart<TId, TContent> part, TId id, string stamp, Func<TContent, object> read, TContent? now)
        where TId : struct, IId<TId> where TContent : class
    {
        var changes = (await journal.ChangesAsync(found.Draft.Id)).SelectMany(change => part.In(change.Edit).Where(edit => edit.Id.Equals(id)), (change, edit) => (change.Entry, Edit: edit)).ToList();
        var basis = changes.SelectMany(change => new[] { change.Edit.After, change.Edit.Before }).FirstOrDefault(content => content is not null && StampOf(content, read) == stamp);
        var latest = changes is [var (entry, _), ..] ? entry : null;
        return new(now, basis, found.TitleOf(latest?.UserId), latest?.At ?? default);
    }

    private static string StampOf<TContent>(TContent? content, Func<TContent, object> read) where TContent : class => DraftParts.Stamp(content is null ? null : read(content));
}
