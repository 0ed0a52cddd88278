using Tertial.Domain;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.History;

/// <summary>A change as people read it, and whether it can be taken back.</summary>
/// <param name="Change">The change.</param>
/// <param name="Who">The title of whoever made it.</param>
/// <param name="Sentences">What was done.</param>
/// <param name="UndoneBy">The change that has taken it back.</param>
/// <param name="MayUndo">Whether the person may.</param>
/// <param name="Obstacles">Why it cannot be.</param>
public sealed record ChangeRow(JournalledChange Change, string Who, IReadOnlyList<string> Sentences, (string Who, DateTime At)? UndoneBy, bool MayUndo, IReadOnlyList<Obstacle> Obstacles)
{
    // An edit of a whole plan, from a file, would fill the page; what it stands in the way of is told by what comes first.
    private const int Told = 3;

    public IEnumerable<string> Why => Obstacles.Take(Told).Select(obstacle => obstacle.Text).Concat(Obstacles.Count > Told ? [$"Det gäller {Swedish.Number(Obstacles.Count - Told)} saker till."] : []);

    public static IReadOnlyList<ChangeRow> Of(FoundDraft found, IReadOnlyList<JournalledChange> changes)
    {
        var words = new EditWords(found.Record, found.Plan, found.Draft, found.Base);
        var undone = changes.Where(change => change.Undoes is not null).ToLookup(change => change.Undoes!.Value);
        return [.. changes.Select(change => new ChangeRow(
            change,
            Title(found, change.UserId),
            words.Of(change.Edit),
            undone[change.Sequence].FirstOrDefault() is { } undoing ? (Title(found, undoing.UserId), undoing.At) : null,
            found.MayMake(change.Edit.Reversed),
            found.Draft.ObstaclesToUndoing(change.Edit)))];
    }

    private static string Title(FoundDraft found, Guid? user) =>
        user is { } id ? found.Record.People.Find(person => person.Id.Value == id)?.Title ?? "En person som inte finns kvar" : "Kommandoraden";
}
