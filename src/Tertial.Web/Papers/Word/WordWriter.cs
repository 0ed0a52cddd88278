using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Tertial.Web.Papers.Word;

/// <summary>Writes a document as Word: to be read, and to be worked on further.</summary>
public sealed class WordWriter
{
    private readonly MainDocumentPart _main;
    private readonly Document _document;
    private readonly WordPictures _pictures;
    private readonly WordNumbers _numbers = new();
    private readonly List<Heading> _headings;
    private int _passed;

    private WordWriter(MainDocumentPart main, Document document) =>
        (_main, _document, _pictures, _headings) = (main, document, new(main), [.. document.Blocks.OfType<Heading>()]);

    /// <param name="document">What it says.</param>
    /// <param name="emblem">The municipality's mark, if it has one.</param>
    /// <param name="site">The site's own address, if it is known.</param>
    public static byte[] Write(Document document, Emblem? emblem, string? site)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            (package.PackageProperties.Title, package.PackageProperties.Creator) = (document.Title, document.Municipality);
            (package.PackageProperties.Subject, package.PackageProperties.Language) = (document.Kind, document.Language);
            package.PackageProperties.Created = package.PackageProperties.Modified = document.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            new WordWriter(package.AddMainDocumentPart(), document).Write(emblem, site);
        }
        return bytes.ToArray();
    }

    private void Write(Emblem? emblem, string? site)
    {
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
        _main.AddNewPart<DocumentSettingsPart>().Settings = new(
            new DefaultTabStop { Val = 1304 }, new AutoHyphenation(),
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Val = "15", Uri = "http://schemas.microsoft.com/office/word" }),
            new ThemeFontLanguages { Val = _document.Language });
        var body = new Body([.. WordHead.Of(_main, _pictures, _document, emblem, site), .. _document.Blocks.SelectMany(block => Of(block, 0))]);
        body.Append(WordPage.Section(_main, _document));
        _main.Document = new(body);
        _main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbers.Create();
    }

    private IEnumerable<OpenXmlElement> Of(Block block, int depth) => block switch
    {
        Heading heading => [HeadingOf(heading)],
        Paragraph paragraph => [ParagraphOf(paragraph, null)],
        Bullets bullets => bullets.Items.SelectMany(item => Item(item, WordStyles.Bullet, WordNumbers.Bullets, depth)),
        Points points => PointsOf(points, depth),
        Table table => [Caption(table.Caption, table.Note), WordTables.Of(_main, table), new WordParagraph()],
        Figure figure => [Caption(figure.Caption, null), new WordParagraph(_pictures.Of(figure))],
        PageBreak => [new WordParagraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new Break { Type = BreakValues.Page }))],
        Contents contents => WordContents.Of(_headings, contents.Depth),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No way of writing it as Word."),
    };

    private WordParagraph HeadingOf(Heading heading)
    {
        var bookmark = WordContents.Bookmark(_passed);
        var id = $"{_passed++}";
        return new(
        [
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Heading(Math.Min(heading.Level, 6)) }),
            new BookmarkStart { Id = id, Name = bookmark },
            .. WordRuns.Plain(heading.Text),
            new BookmarkEnd { Id = id },
        ]);
    }

    private WordParagraph ParagraphOf(Paragraph paragraph, OpenXmlElement? numbering)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = paragraph.Kind switch
        {
            ParagraphKind.Body => "Normal",
            ParagraphKind.Lead => WordStyles.Lead,
            ParagraphKind.Decided => WordStyles.Decided,
            ParagraphKind.Small => WordStyles.Small,
            _ => throw new ArgumentOutOfRangeException(nameof(paragraph)),
        } });
        if (numbering is not null) properties.Append(numbering);
        return new([properties, .. WordRuns.Of(_main, paragraph.Runs)]);
    }

    private IEnumerable<OpenXmlElement> PointsOf(Points points, int depth)
    {
        var (list, next) = (0, 0);
        foreach (var point in points.Items)
        {
            if (point.Number != next || list == 0) list = _numbers.From(point.Number);
            next = point.Number + 1;
            foreach (var element in Item(point.Content, WordStyles.Numbered, list, depth)) yield return element;
        }
    }

    // The first paragraph carries the number or the bullet; what follows is indented under it.
    private IEnumerable<OpenXmlElement> Item(IReadOnlyList<Block> item, string style, int list, int depth)
    {
        var level = Math.Min(depth, 3);
        foreach (var (block, place) in item.Select((block, place) => (block, place)))
        {
            if (block is not Paragraph paragraph)
            {
                foreach (var element in Of(block, depth + 1)) yield return element;
                continue;
            }
            var written = ParagraphOf(paragraph, place == 0
                ? new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })
                : new Indentation { Left = $"{420 * (level + 1)}" });
            if (paragraph.Kind == ParagraphKind.Body) written.ParagraphProperties!.ParagraphStyleId!.Val = style;
            yield return written;
        }
    }

    private static WordParagraph Caption(string text, string? note) => new(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Caption }),
        .. WordRuns.Plain(note is null ? text : $"{text}. {note}"),
    ]);
}
