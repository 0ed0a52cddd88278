namespace Tertial.Web.Papers.Reading;

/// <summary>What a part of a Word file's text looks like.</summary>
internal enum ReadBlockKind
{
    Title,
    Heading,
    Paragraph,
    Item,
    Table,
}

/// <summary>One part of a Word file's text.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Plain">What it says.</param>
/// <param name="Markdown">The same with its emphasis; a list's item without its mark.</param>
internal sealed record ReadBlock(ReadBlockKind Kind, string Plain, string Markdown)
{
    /// <summary>The level of a heading, from 1, or of an item in a list, from 0.</summary>
    public int Level { get; init; }

    /// <summary>The number of an item; missing for a bullet.</summary>
    public int? Number { get; init; }

    public bool IsBold { get; init; }

    /// <summary>The size of its letters in half points, where it is said.</summary>
    public int? Size { get; init; }

    /// <summary>The cells of a table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Cells { get; init; } = [];
}
