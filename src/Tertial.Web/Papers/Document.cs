using System.Text.Json.Serialization;

namespace Tertial.Web.Papers;

/// <summary>A document by value: what it says and in what order. HTML, Word and PDF are three ways of writing the same one.</summary>
public sealed record Document
{
    /// <summary>What kind of document it is, as it is printed: Verksamhetsplan, Tjänsteskrivelse.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public string Language { get; init; } = "sv-SE";

    public required string Municipality { get; init; }

    /// <summary>The day it speaks of: the day it was dated, decided or closed.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whom it is addressed to, where it is.</summary>
    public string? Recipient { get; init; }

    /// <summary>The short facts of its head, in order: diarienummer, meeting, decision.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>A sentence that must be seen first: that it holds example data, or is only a preview.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The permanent address of the page it belongs to, without the host.</summary>
    public required string Address { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }
}

/// <summary>One line of a document's head.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>A piece of text with one look.</summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, string? Href = null)
{
    public static IReadOnlyList<Run> Of(string text) => [new(text)];
}

/// <summary>What a document is made of.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Bullets), "bullets")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
[JsonDerivedType(typeof(Contents), "contents")]
public abstract record Block;

/// <summary>A heading under the document's title; the first level is 1.</summary>
public sealed record Heading(int Level, string Text) : Block;

[method: JsonConstructor]
public sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphKind Kind = ParagraphKind.Body) : Block
{
    public Paragraph(string text, ParagraphKind kind = ParagraphKind.Body) : this(Run.Of(text), kind)
    {
    }
}

/// <summary>How weighty a paragraph is.</summary>
public enum ParagraphKind
{
    Body,

    /// <summary>The whole in a few sentences, before the rest.</summary>
    Lead,

    /// <summary>The words of a decision, or of a goal.</summary>
    Decided,

    /// <summary>Explains what stands above it.</summary>
    Small,
}

/// <summary>A list without order; each item is made of blocks.</summary>
public sealed record Bullets(IReadOnlyList<IReadOnlyList<Block>> Items) : Block
{
    public static Bullets Of(IEnumerable<string> items) => new([.. items.Select(item => (IReadOnlyList<Block>)[new Paragraph(item)])]);
}

/// <summary>A list whose numbers mean something: they are printed as given, never counted.</summary>
public sealed record Points(IReadOnlyList<Point> Items) : Block;

public sealed record Point(int Number, IReadOnlyList<Block> Content);

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>The document's headings with their pages, down to a level.</summary>
public sealed record Contents(int Depth) : Block;
