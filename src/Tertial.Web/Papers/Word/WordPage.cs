using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tertial.Web.Papers.Word;

/// <summary>The page of a Word paper: A4, a header from the second page on, and "Sida 1 av 3" at the foot of each.</summary>
internal static class WordPage
{
    /// <summary>Between the margins, in twentieths of a point.</summary>
    public const int TextWidth = 11906 - 2 * Side;

    private const int Side = 1304;

    public static SectionProperties Section(MainDocumentPart main, Document document)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new(Line(WordStyles.Header, WordRuns.Plain(document.Title), WordRuns.Plain(document.Kind)));
        var empty = main.AddNewPart<HeaderPart>();
        empty.Header = new(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Header })));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new(Footer(document));
        var first = main.AddNewPart<FooterPart>();
        first.Footer = new(Footer(document));
        return new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new HeaderReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(empty) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(first) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1474, Bottom = 1361, Left = Side, Right = Side, Header = 709, Footer = 624, Gutter = 0 },
            new TitlePage());
    }

    /// <summary>Two texts on one line: one to the left, one to the right.</summary>
    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Line(string style, IEnumerable<OpenXmlElement> left, IEnumerable<OpenXmlElement> right, params OpenXmlElement[] properties) => new(
    [
        new ParagraphProperties([new ParagraphStyleId { Val = style }, .. properties, new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth })]),
        .. left,
        new DocumentFormat.OpenXml.Wordprocessing.Run(new TabChar()),
        .. right,
    ]);

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Footer(Document document) =>
        Line(WordStyles.Footer, WordRuns.Plain(document.Municipality), [.. WordRuns.Plain("Sida "), .. WordRuns.Field("PAGE", "1"), .. WordRuns.Plain(" av "), .. WordRuns.Field("NUMPAGES", "1")]);
}
