using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Tertial.Web.Papers.Word;

/// <summary>The contents list of a Word paper: a field that Word makes anew, filled with links to the headings until it does.</summary>
internal static class WordContents
{
    public static string Bookmark(int place) => $"_Toc{place:00000000}";

    /// <param name="headings">The document's headings, in order.</param>
    /// <param name="depth">The lowest level to list.</param>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Heading> headings, int depth)
    {
        var shown = headings.Select((heading, place) => (heading, place)).Where(pair => pair.heading.Level <= depth).ToList();
        yield return new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock(
            [
                new WordParagraph([new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.ContentsHeading }), .. WordRuns.Plain("Innehåll")]),
                .. shown.Select((pair, order) => Entry(pair.heading, pair.place, order == 0 ? Begin(depth) : [])),
                new WordParagraph(WordRuns.Character(FieldCharValues.End)),
            ]));
    }

    private static WordParagraph Entry(Heading heading, int place, IEnumerable<OpenXmlElement> before) => new(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Contents(heading.Level) }),
        .. before,
        new Hyperlink(
        [
            .. WordRuns.Plain(heading.Text),
            new DocumentFormat.OpenXml.Wordprocessing.Run(new TabChar()),
            .. WordRuns.Field($"PAGEREF {Bookmark(place)} \\h", ""),
        ]) { Anchor = Bookmark(place), History = true },
    ]);

    private static IEnumerable<OpenXmlElement> Begin(int depth) =>
    [
        WordRuns.Character(FieldCharValues.Begin, stale: true),
        new DocumentFormat.OpenXml.Wordprocessing.Run(new FieldCode($" TOC \\o \"1-{depth}\" \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
        WordRuns.Character(FieldCharValues.Separate),
    ];
}
