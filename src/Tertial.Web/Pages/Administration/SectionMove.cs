using Tertial.Domain;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Pages.Administration;

/// <summary>What a button beside a section does to the sections as they are typed, before anything is saved: <c>upp:2</c>, <c>ned:2</c>, <c>bort:2</c>.</summary>
public static class SectionMove
{
    /// <summary>Moves, or takes out; what stands in the way is said at the section.</summary>
    /// <param name="sections">As they are typed.</param>
    /// <param name="move">What was pressed.</param>
    /// <returns>What stands in the way, and the place where the section is now; nothing when there is no such section.</returns>
    public static (IReadOnlyList<Obstacle> Obstacles, int Place)? Make(List<PaperSectionForm> sections, string? move)
    {
        if (move?.Split(':') is not [var what, var number] || !int.TryParse(number, out var place) || place < 0 || place >= sections.Count) return null;
        return what switch
        {
            "upp" => ([], Swap(sections, place, place - 1)),
            "ned" => ([], Swap(sections, place, place + 1)),
            "bort" => Remove(sections, place),
            _ => null,
        };
    }

    private static int Swap(List<PaperSectionForm> sections, int from, int to)
    {
        if (to < 0 || to >= sections.Count) return from;
        (sections[from], sections[to]) = (sections[to], sections[from]);
        return to;
    }

    private static (IReadOnlyList<Obstacle>, int) Remove(List<PaperSectionForm> sections, int place)
    {
        var obstacles = PaperTemplate.ObstaclesToRemoving([.. sections.Select(section => section.ToSection())], sections[place].ToSection());
        if (obstacles.Count == 0) sections.RemoveAt(place);
        return (obstacles, place);
    }
}
