using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Tests.Papers;

/// <summary>The PDF files, read from outside by qpdf and poppler.</summary>
public sealed partial class PdfTests(Engine engine) : IClassFixture<Engine>
{
    [Theory, InlineData(PdfStandard.Accessible), InlineData(PdfStandard.Archive)]
    public async Task Every_kind_of_paper_is_a_sound_tagged_file_with_its_fonts_in_it(PdfStandard standard)
    {
        foreach (var (name, document) in DemoPapers.OfEachKind())
        {
            var pdf = await WriteAsync(document, standard);

            (await Tool.ReadAsync(pdf, "qpdf", "--check")).ShouldContain("No syntax or stream encoding errors found", Case.Sensitive, name);
            (await Tool.ReadAsync(pdf, "pdfinfo")).ShouldContain("Tagged:          yes", Case.Sensitive, name);
            var fonts = (await Tool.ReadAsync(pdf, "pdffonts")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
            fonts.ShouldNotBeEmpty(name);
            fonts.ShouldAllBe(font => Embedded().IsMatch(font) && font.Contains("Source", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_accessible_file_claims_PDF_UA_1_and_the_archive_file_PDF_A_3a()
    {
        (await Tool.ReadAsync(await WriteAsync(DemoPapers.Plan(1), PdfStandard.Accessible), "pdfinfo", "-meta")).ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        var archive = await Tool.ReadAsync(await WriteAsync(DemoPapers.Plan(1), PdfStandard.Archive), "pdfinfo", "-meta");
        archive.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        archive.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
    }

    [Fact]
    public async Task Title_municipality_day_and_language_are_in_the_metadata_of_every_kind_of_paper()
    {
        DemoPapers.Plan(2).ShouldSatisfyAllConditions(plan => plan.Title.ShouldBe("Kommunstyrelsens verksamhetsplan 2024"), plan => plan.Date.ShouldBe(new(2024, 6, 11)));
        foreach (var (name, document) in DemoPapers.OfEachKind())
        {
            var pdf = await WriteAsync(document, PdfStandard.Accessible);

            var meta = await Tool.ReadAsync(pdf, "pdfinfo", "-meta");
            meta.ShouldContain($"{document.Title}</rdf:li></rdf:Alt></dc:title>", Case.Sensitive, name);
            meta.ShouldContain("<rdf:li>Ånge kommun</rdf:li></rdf:Seq></dc:creator>", Case.Sensitive, name);
            meta.ShouldContain("<rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>", Case.Sensitive, name);
            meta.ShouldContain($"<xmp:CreateDate>{document.Date:yyyy-MM-dd}", Case.Sensitive, name);
            var catalog = (await ObjectsAsync(pdf)).First(found => found["/Type"]?.GetValue<string>() == "/Catalog");
            catalog["/ViewerPreferences"]!["/DisplayDocTitle"]!.GetValue<bool>().ShouldBeTrue(name);
            catalog["/Lang"]!.GetValue<string>().ShouldBe("u:sv-SE", name);
        }
    }

    [Fact]
    public async Task The_tag_tree_has_all_that_every_kind_of_paper_has()
    {
        foreach (var (name, document) in DemoPapers.OfEachKind()) await HasAllTagsAsync(name, document);
    }

    private async Task HasAllTagsAsync(string name, Document document)
    {
        var tags = Tag().Matches(await Tool.ReadAsync(await WriteAsync(document, PdfStandard.Accessible), "pdfinfo", "-struct")).Select(match => match.Groups[1].Value).CountBy(tag => tag).ToDictionary();
        var tables = document.Blocks.OfType<Table>().ToList();

        var contents = document.Blocks.OfType<Contents>().Count();
        Count("Table").ShouldBe(tables.Count, name);
        Count("TH").ShouldBe(tables.Sum(table => table.Columns.Count), name);
        Count("TD").ShouldBe(tables.Sum(table => table.Rows.Count * table.Columns.Count), name);
        // The contents list has a heading of its own.
        Count("H1").ShouldBe(Headings(1) + contents, name);
        for (var level = 2; level <= 4; level++) Count($"H{level}").ShouldBe(Headings(level), name);
        Count("Figure").ShouldBe(document.Blocks.OfType<Figure>().Count(), name);
        Count("TOCI").ShouldBe(contents * document.Blocks.OfType<Heading>().Count(heading => heading.Level <= Depth(document)), name);
        Count("Caption").ShouldBe(tables.Count + document.Blocks.OfType<Figure>().Count(), name);
        Count("LI").ShouldBe(document.Blocks.Sum(Items), name);

        int Count(string tag) => tags.GetValueOrDefault(tag);
        int Headings(int level) => document.Blocks.OfType<Heading>().Count(heading => heading.Level == level);
    }

    [Fact]
    public async Task Every_figure_has_its_alternative_text()
    {
        DemoPapers.OfEachKind().Sum(paper => paper.Document.Blocks.OfType<Figure>().Count()).ShouldBeGreaterThan(3);
        foreach (var (_, document) in DemoPapers.OfEachKind())
            (await ObjectsAsync(await WriteAsync(document, PdfStandard.Accessible))).Where(found => found["/S"]?.GetValue<string>() == "/Figure").Select(figure => figure["/Alt"]!.GetValue<string>()[2..])
                .Order(StringComparer.Ordinal).ShouldBe(document.Blocks.OfType<Figure>().Select(figure => figure.Alternative).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_table_over_several_pages_repeats_its_headings_and_every_page_has_its_number()
    {
        var table = new Table { Caption = "Lång", Columns = [new("Rubrikord", 1), new("Värde", 1, IsNumber: true)], Rows = [.. Enumerable.Range(1, 120).Select(number => Row.Of($"rad {number}", $"{number}"))] };
        var pages = await Tool.TextAsync(await WriteAsync(DemoPapers.Report("KS 24/058") with { Blocks = [table] }, PdfStandard.Accessible));

        pages.Count.ShouldBeGreaterThan(2);
        pages.ShouldAllBe(page => page.Contains("Rubrikord", StringComparison.Ordinal));
        foreach (var (page, place) in pages.Select((page, place) => (page, place))) page.ShouldContain($"Sida {place + 1} av {pages.Count}");
        pages[^1].ShouldContain("rad 120");
    }

    [Fact]
    public async Task Long_words_are_divided_as_in_Swedish()
    {
        var words = string.Join(' ', Enumerable.Repeat("Kommunens verksamhetsplaneringsprocess", 40));
        var page = (await Tool.TextAsync(await WriteAsync(DemoPapers.Report("KS 24/058") with { Blocks = [new Paragraph(words)] }, PdfStandard.Accessible)))[0];

        var parts = Divided().Matches(page).Select(match => match.Groups[1].Value).ToList();
        parts.ShouldNotBeEmpty();
        parts.ShouldAllBe(part => new[] { "Kom", "Kommu", "verk", "verksam", "verksamhets", "verksamhetspla", "verksamhetsplane", "verksamhetsplanerings", "verksamhetsplaneringspro" }.Contains(part));
    }

    [Theory]
    [InlineData("klart \u2713", "klart \u2713")]
    [InlineData("e\u2011tjänst", "e\u2011tjänst")]
    [InlineData("kryss \u2718", "kryss nej")]
    [InlineData("tom\u0000\u0007 ruta", "tom ruta")]
    [InlineData("glad \U0001F600 min", "glad ? min")]
    [InlineData("Ångström – §\u00A05 \u2212 ŠŽ €", "Ångström – § 5 \u2212 ŠŽ €")]
    public async Task A_character_the_fonts_lack_stops_no_document(string written, string read) =>
        (await Tool.TextAsync(await WriteAsync(DemoPapers.Report("KS 24/058") with { Blocks = [new Paragraph(written)] }, PdfStandard.Accessible)))[0].Replace('\u00A0', ' ').ShouldContain(read);

    [Fact]
    public async Task The_archive_file_carries_its_tables_as_files_and_the_accessible_one_none()
    {
        var plan = DemoPapers.Plan(2);

        var listed = await Tool.ReadAsync(await WriteAsync(plan, PdfStandard.Archive), "pdfdetach", "-list");
        foreach (var file in TableFiles.Of(plan)) listed.ShouldContain(file.Name);
        (await Tool.ReadAsync(await WriteAsync(plan, PdfStandard.Accessible), "pdfdetach", "-list")).ShouldStartWith("0 embedded files");
    }

    [Fact]
    public void A_table_as_a_file_has_numbers_that_a_program_reads()
    {
        var table = new Table { Caption = "Avvikelser", File = "a.csv", Columns = [new("Verksamhet"), new("Belopp", IsNumber: true)], Rows = [Row.Of("Skola; fritid", "−1\u00A0700,5"), Row.Of("\"Extra\"", "+200,0")] };

        TableFiles.Of(DemoPapers.Plan(1) with { Blocks = [table] }).Single().Text.ShouldBe("Verksamhet;Belopp\r\n\"Skola; fritid\";-1700,5\r\n\"\"\"Extra\"\"\";200,0\r\n");
    }

    [Fact]
    public async Task The_same_document_gives_the_same_bytes() =>
        (await WriteAsync(DemoPapers.Report("KS 23/702"), PdfStandard.Accessible)).ShouldBe(await WriteAsync(DemoPapers.Report("KS 23/702"), PdfStandard.Accessible));

    private static int Depth(Document document) => document.Blocks.OfType<Contents>().Select(contents => contents.Depth).FirstOrDefault();

    private static int Items(Block block) => block switch
    {
        Bullets bullets => bullets.Items.Sum(item => 1 + item.Sum(Items)),
        Points points => points.Items.Sum(point => 1 + point.Content.Sum(Items)),
        _ => 0,
    };

    private Task<byte[]> WriteAsync(Document document, PdfStandard standard) => engine.Pdf.WriteAsync(document, standard, TestContext.Current.CancellationToken);

    private static async Task<List<JsonNode>> ObjectsAsync(byte[] pdf) =>
        [.. JsonNode.Parse(await Tool.ReadAsync(pdf, "qpdf", "--json=2"))!["qpdf"]![1]!.AsObject().Select(pair => pair.Value?["value"]).OfType<JsonObject>()];

    [GeneratedRegex(@"\s(yes)\s+yes\s+yes\s+\d+\s+\d+$")]
    private static partial Regex Embedded();

    [GeneratedRegex("(\\w+)\u00AD\\n")]
    private static partial Regex Divided();

    [GeneratedRegex(@"^ *(\w+)", RegexOptions.Multiline)]
    private static partial Regex Tag();
}
