using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Tertial.Web.Papers.Word;

/// <summary>The head of a Word paper's first page: who, what and when.</summary>
internal static class WordHead
{
    private const int EmblemHeight = 37;

    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, WordPictures pictures, Document document, Emblem? emblem, string? site)
    {
        IEnumerable<OpenXmlElement> mark = emblem is null ? [] : [pictures.Of(emblem, emblem.AlternativeFor(document.Municipality), EmblemHeight), .. WordRuns.Plain("  ")];
        yield return WordPage.Line("Normal", [.. mark, .. WordRuns.Of(main, [new(document.Municipality, Bold: true)])], WordRuns.Plain(document.Kind),
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 6, Color = "0D4F66" }));
        if (document.Recipient is { } recipient) yield return new WordParagraph(WordRuns.Plain(recipient));
        yield return Styled(WordStyles.Title, WordRuns.Plain(document.Title));
        foreach (var fact in document.Facts) yield return FactOf(fact.Label, WordRuns.Plain(fact.Value));
        if (site is not null) yield return FactOf("På webben", WordRuns.Of(main, [new(site + document.Address, Href: site + document.Address)]));
        foreach (var notice in document.Notices) yield return Styled(WordStyles.Notice, WordRuns.Plain(notice));
    }

    private static WordParagraph FactOf(string label, IEnumerable<OpenXmlElement> value) => new(
    [
        new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyles.Small }, new Tabs(new TabStop { Val = TabStopValues.Left, Position = 1700 }),
            new SpacingBetweenLines { Before = "0", After = "20" }, new Indentation { Left = "1700", Hanging = "1700" }),
        .. WordRuns.Plain(label),
        new DocumentFormat.OpenXml.Wordprocessing.Run(new TabChar()),
        .. value,
    ]);

    private static WordParagraph Styled(string style, IEnumerable<OpenXmlElement> runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);
}
