using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tertial.Web.Papers;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Style = DocumentFormat.OpenXml.Wordprocessing.Style;

namespace Tertial.Tests.Papers.Reading;

/// <summary>Word files as officials write them.</summary>
internal static class GivenWord
{
    private const int Numbers = 1;
    private const int Dots = 2;

    /// <summary>KS 23/702 laid out as the case's own paper: spaced letters at the head, points that Word numbers.</summary>
    public static byte[] Case()
    {
        var report = DemoPapers.Report("KS 23/702");
        return Of(
        [
            P("T J Ä N S T E S K R I V E L S E"), P("2023-10-16"), P("Dnr KS 23/702"), P("Sida 1 av 3"), P("Kommunstyrelsen"), P("Antagande av kommunstyrelsens verksamhetsplan 2024, med budget"),
            .. report.Blocks.SelectMany(Written),
        ]);
    }

    public static byte[] Of(params OpenXmlElement[] body) => Of(body, null);

    public static byte[] Of(OpenXmlElement[] body, string? header)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.Document = new(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new(
                Style("Rubrik1", "heading 1"), Style("Rubrik2", "heading 2"), Style("Title", "Title"), Style("Egen", "Kommunrubrik", new StyleParagraphProperties(new OutlineLevel { Val = 1 })), Style("Egen2", "Kommunrubrik smal", based: "Egen"));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
                Abstract(Numbers, NumberFormatValues.Decimal), Abstract(Dots, NumberFormatValues.Bullet),
                new NumberingInstance(new AbstractNumId { Val = Numbers }) { NumberID = Numbers }, new NumberingInstance(new AbstractNumId { Val = Dots }) { NumberID = Dots });
            if (header is not null) main.AddNewPart<HeaderPart>().Header = new(P(header));
        }
        return stream.ToArray();
    }

    public static Paragraph P(string text, string? style = null, bool bold = false)
    {
        var run = new DocumentFormat.OpenXml.Wordprocessing.Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (bold) run.RunProperties = new(new Bold());
        var paragraph = new Paragraph(run);
        if (style is not null) paragraph.ParagraphProperties = new(new ParagraphStyleId { Val = style });
        return paragraph;
    }

    public static Paragraph H1(string text) => P(text, "Rubrik1");

    public static Paragraph H2(string text) => P(text, "Rubrik2");

    public static Paragraph B(string text) => P(text, bold: true);

    public static Paragraph Numbered(string text, int level = 0) => Item(text, Numbers, level);

    public static Paragraph Dot(string text, int level = 0) => Item(text, Dots, level);

    public static DocumentFormat.OpenXml.Wordprocessing.Table Table(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(P(cell))))));

    /// <summary>A paragraph with this XML after its text.</summary>
    public static Paragraph With(string text, string xml)
    {
        const string names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
        return new($"<w:p {names}><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>{xml}</w:p>");
    }

    private static IEnumerable<OpenXmlElement> Written(Block block) => block switch
    {
        Heading heading => [heading.Level == 1 ? H1(heading.Text) : H2(heading.Text)],
        Web.Papers.Paragraph paragraph => [P(paragraph.Runs.Text())],
        Bullets bullets => bullets.Items.Select(item => Dot(((Web.Papers.Paragraph)item[0]).Runs.Text())),
        Points points => points.Items.Select(point => Numbered(((Web.Papers.Paragraph)point.Content[0]).Runs.Text())),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static Paragraph Item(string text, int list, int level)
    {
        var paragraph = P(text);
        paragraph.ParagraphProperties = new(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }));
        return paragraph;
    }

    private static Style Style(string id, string name, OpenXmlElement? properties = null, string? based = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (based is not null) style.Append(new BasedOn { Val = based });
        if (properties is not null) style.Append(properties);
        return style;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format) =>
        new(Enumerable.Range(0, 3).Select(level => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = level })) { AbstractNumberId = id };
}
