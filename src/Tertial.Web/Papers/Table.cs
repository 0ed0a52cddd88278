namespace Tertial.Web.Papers;

/// <summary>A table with a caption and a row of headings that is repeated on every page. The first cell of a row names the row.</summary>
public sealed record Table : Block
{
    public required string Caption { get; init; }

    /// <summary>What the numbers are in, and how they are read.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>The name of the file the archive rendition carries the same figures in; missing when the table is mostly words.</summary>
    public string? File { get; init; }
}

/// <summary>One column.</summary>
/// <param name="Heading">What it holds.</param>
/// <param name="Share">How wide it is beside the others.</param>
/// <param name="IsNumber">Numbers stand to the right.</param>
public sealed record Column(string Heading, int Share = 1, bool IsNumber = false);

/// <summary>One row, a cell for each column.</summary>
public sealed record Row(IReadOnlyList<IReadOnlyList<Run>> Cells, bool IsTotal = false)
{
    public static Row Of(params string[] cells) => new([.. cells.Select(Run.Of)]);

    public static Row Total(params string[] cells) => new([.. cells.Select(Run.Of)], IsTotal: true);
}
