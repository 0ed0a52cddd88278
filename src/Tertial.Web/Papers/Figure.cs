namespace Tertial.Web.Papers;

/// <summary>A drawing whose alternative text says all that it shows.</summary>
public sealed record Figure(Drawing Drawing, string Alternative, string Caption) : Block
{
    public string Svg => DrawingSvg.Of(Drawing);
}

/// <summary>A small drawing of boxes, lines and words, in points from the upper left. Simple enough for every writer to draw exactly.</summary>
public sealed record Drawing(int Width, int Height, IReadOnlyList<Box> Boxes, IReadOnlyList<Stroke> Strokes, IReadOnlyList<Label> Labels);

/// <summary>A filled box, an outlined one, or both.</summary>
public sealed record Box(int X, int Y, int Width, int Height, string? Fill, string? Outline = null);

/// <summary>A straight line.</summary>
public sealed record Stroke(int FromX, int FromY, int ToX, int ToY, string Colour, bool Dashed = false);

/// <summary>A word beside what is drawn; its place is the left end, middle or right end of the baseline.</summary>
public sealed record Label(int X, int Y, string Text, Anchor Anchor = Anchor.Start, int Size = 8, bool Bold = false);

public enum Anchor
{
    Start,
    Middle,
    End,
}
