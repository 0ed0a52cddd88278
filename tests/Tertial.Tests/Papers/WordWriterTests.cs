using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Word;
using Document = Tertial.Web.Papers.Document;
using Paragraph = Tertial.Web.Papers.Paragraph;
using Table = Tertial.Web.Papers.Table;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Tertial.Tests.Papers;

public sealed class WordWriterTests
{
    public static readonly string Svg = Path.Combine(SourceTree.Web, "assets", "icons", "favicon.svg");

    [Fact]
    public void The_validator_finds_no_fault_in_any_kind_of_paper()
    {
        foreach (var (name, document) in DemoPapers.OfEachKind())
            foreach (var emblem in new[] { null, Emblem.Read(Svg) })
                Read(WordWriter.Write(document, emblem, "https://tertial.ange.se"), word =>
                    new OpenXmlValidator(FileFormatVersions.Office2021).Validate(word).Select(fault => $"{name}: {fault.Path?.XPath} {fault.Description}").ShouldBeEmpty());
    }

    [Fact]
    public void Headings_have_Words_own_styles_and_levels() => Read(DemoPapers.Plan(2), word =>
        Paragraphs(word).Where(paragraph => Style(paragraph)?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(paragraph => (Style(paragraph), paragraph.InnerText))
            .ShouldBe(DemoPapers.Plan(2).Blocks.OfType<Heading>().Select(heading => ((string?)$"Heading{heading.Level}", heading.Text))));

    [Fact]
    public void Every_table_has_a_heading_row_that_is_repeated_and_says_what_it_is() => Read(DemoPapers.FollowUp(2), word =>
    {
        var tables = word.MainDocumentPart!.Document!.Descendants<WordTable>().ToList();
        tables.Count.ShouldBe(DemoPapers.FollowUp(2).Blocks.OfType<Table>().Count());
        foreach (var table in tables)
        {
            table.GetFirstChild<TableRow>()!.TableRowProperties!.GetFirstChild<TableHeader>().ShouldNotBeNull();
            table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value.ShouldNotBeNullOrWhiteSpace();
            table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Count()).Distinct().Count().ShouldBe(1);
        }
    });

    [Fact]
    public void Every_picture_has_its_alternative_text() => Read(WordWriter.Write(DemoPapers.Plan(1), Emblem.Read(Svg), null), word =>
        word.MainDocumentPart!.Document!.Descendants<DocProperties>().Select(picture => picture.Description!.Value)
            .ShouldBe(["Ånge kommuns märke", .. DemoPapers.Plan(1).Blocks.OfType<Figure>().Select(figure => figure.Alternative)]));

    [Fact]
    public void The_contents_list_is_a_field_whose_links_lead_to_the_headings() => Read(DemoPapers.Plan(1), word =>
    {
        var body = word.MainDocumentPart!.Document!;
        body.Descendants<FieldCode>().ShouldContain(code => code.Text.Contains("TOC \\o \"1-3\"", StringComparison.Ordinal));
        var bookmarks = body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value).ToHashSet();
        var links = body.Descendants<Hyperlink>().Where(link => link.Anchor is not null).ToList();
        links.Count.ShouldBe(DemoPapers.Plan(1).Blocks.OfType<Heading>().Count(heading => heading.Level <= 3));
        links.ShouldAllBe(link => bookmarks.Contains(link.Anchor!.Value));
    });

    [Fact]
    public void Every_page_has_its_number_of_how_many() => Read(DemoPapers.Report("KS 23/702"), word =>
    {
        var feet = word.MainDocumentPart!.FooterParts.ToList();
        feet.Count.ShouldBe(2);
        foreach (var foot in feet) foot.Footer!.Descendants<FieldCode>().Select(code => code.Text.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);
    });

    [Fact]
    public void Points_keep_their_numbers_also_where_some_are_left_out() => Read(DemoPapers.Extract("KS 24/080", "26"), word =>
    {
        var numbering = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        var starts = numbering.Elements<NumberingInstance>().Where(list => list.HasChildren && list.GetFirstChild<LevelOverride>() is not null)
            .Select(list => list.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value);

        starts.ShouldBe([4, 1, 5]);
    });

    [Fact]
    public void Language_title_and_municipality_are_told() => Read(DemoPapers.Plan(1), word =>
    {
        (word.PackageProperties.Title, word.PackageProperties.Creator, word.PackageProperties.Language).ShouldBe(("Kommunstyrelsens verksamhetsplan 2024", "Ånge kommun", "sv-SE"));
        word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("sv-SE");
    });

    [Fact]
    public void Every_word_of_the_document_is_in_it()
    {
        foreach (var (name, document) in DemoPapers.OfEachKind())
            Read(document, word =>
            {
                var text = string.Join("\n", Paragraphs(word).Select(paragraph => paragraph.InnerText));
                foreach (var piece in document.Texts().SelectMany(piece => piece.Split('\n'))) text.ShouldContain(piece, Case.Sensitive, name);
            });
    }

    [Fact]
    public void Characters_that_no_file_can_hold_are_left_out() =>
        Read(DemoPapers.Report("KS 24/058") with { Blocks = [new Paragraph("före\u0000\u000Befter \uFFFE\tslut 😀")] }, word => Paragraphs(word)[^1].InnerText.ShouldBe("föreefter slut 😀"));

    private static void Read(Document document, Action<WordprocessingDocument> look) => Read(WordWriter.Write(document, null, null), look);

    private static void Read(byte[] bytes, Action<WordprocessingDocument> look)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        look(word);
    }

    private static List<WordParagraph> Paragraphs(WordprocessingDocument word) => [.. word.MainDocumentPart!.Document!.Body!.Descendants<WordParagraph>()];

    private static string? Style(WordParagraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
