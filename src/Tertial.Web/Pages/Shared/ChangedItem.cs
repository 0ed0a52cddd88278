using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>A goal, an activity or a budget line that differs between two versions: what has happened to it, and each part as it read and reads.</summary>
/// <param name="Code">Its lasting code.</param>
/// <param name="Name">Its name as it reads now, or last read.</param>
/// <param name="Href">Its address; missing where there is no page to read.</param>
/// <param name="Kinds">What has happened, each of ChangeKind, GoalChangeKind or BudgetChangeKind.</param>
/// <param name="Values">The parts that differ; for what is added every part.</param>
public sealed record ChangedItem(string Code, string Name, string? Href, IReadOnlyList<Enum> Kinds, IReadOnlyList<ChangedValue> Values)
{
    /// <summary>The kind of its edge: added, gone or changed.</summary>
    public string Edge => Kinds.Select(kind => kind.AnyMark()!.Value.Status).ToList() switch
    {
        var marks when marks.Contains("borttagen") => "borttagen",
        var marks when marks.Contains("tillagd") => "tillagd",
        _ => "andrad",
    };
}

/// <summary>One part of it: what it is, and its former and present words.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Pieces">Its words.</param>
/// <param name="IsSwitch">Whether one thing takes the place of another, as an arrow shows.</param>
public sealed record ChangedValue(string Label, IReadOnlyList<Piece> Pieces, bool IsSwitch = false)
{
    /// <summary>From one thing to another; what was or is missing is left out, or said in the word for it.</summary>
    public static ChangedValue Of(string label, string? before, string? after, string? none = null) =>
        new(label, TextDifference.Whole(before ?? none, after ?? none), IsSwitch: true);

    /// <summary>What a thing is there from the start.</summary>
    public static ChangedValue New(string label, string text) => new(label, TextDifference.Whole(null, text));

    /// <summary>What has left a list, and what has come to it; what stays is not told again.</summary>
    public static ChangedValue OfList(string label, IEnumerable<string> before, IEnumerable<string> after) =>
        new(label, TextDifference.Whole(Swedish.List(before.Except(after)), Swedish.List(after.Except(before))));

    /// <summary>A text read word by word against the former.</summary>
    public static ChangedValue OfText(string label, string? before, string? after) => new(label, TextDifference.Between(before, after));

    /// <summary>Whether it is a text with words changed in it.</summary>
    public bool IsText => Pieces.Any(piece => piece.Kind == PieceKind.Same);
}
