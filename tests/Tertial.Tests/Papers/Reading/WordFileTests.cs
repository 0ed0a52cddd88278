using System.IO.Compression;
using System.Text;
using CsCheck;
using Tertial.Web.Papers;
using Tertial.Web.Papers.Reading;
using Tertial.Web.Papers.Word;
using static Tertial.Tests.Papers.Reading.GivenWord;

namespace Tertial.Tests.Papers.Reading;

public sealed class WordFileTests
{
    private static readonly ReadingGround Ground = new("Ånge kommun", ["Kommunfullmäktige", "Kommunstyrelsen", "Koncern- och finansutskottet"]);

    [Fact]
    public void The_case_KS_23_702_is_recognised_with_its_head_its_points_and_every_section()
    {
        var paper = Read(Case());

        (paper.Kind, paper.Title, paper.Diarienummer, paper.Date, paper.Recipient).ShouldBe(("Tjänsteskrivelse", "Antagande av kommunstyrelsens verksamhetsplan 2024, med budget", "KS 23/702", new DateOnly(2023, 10, 16), "Kommunstyrelsen"));
        paper.Proposal!.DecidedBy.ShouldBe("Kommunstyrelsen");
        paper.Proposal.Lead.ShouldBe("Kommunförvaltningen föreslår koncern- och finansutskottet föreslå kommunstyrelsen besluta att");
        paper.Proposal.Points.ShouldBe(
        [
            new(1, "Anta förslag till Kommunstyrelsens verksamhetsplan 2024."),
            new(2, "Anta förslag till budget enligt förslag i Kommunstyrelsens verksamhetsplan för 2024."),
            new(3, "Beslut 1 och 2 gäller under förutsättning att kommunfullmäktige beslutar enligt förslag om reviderad budget."),
        ]);
        var report = DemoPapers.Report("KS 23/702");
        paper.Sections.Select(section => (section.Level, section.Heading)).ShouldBe(report.Blocks.OfType<Heading>().Skip(1).Select(heading => (heading.Level, heading.Text)));
        paper.Leftovers.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_read_says_the_same_when_it_is_written_again()
    {
        var report = DemoPapers.Report("KS 23/702");

        var paper = Read(Case());

        var text = string.Join("\n\n", paper.Sections.Select(section => $"{new string('#', section.Level)} {section.Heading}\n\n{section.Text}"));
        PaperText.Blocks(text).SelectMany(Said).ShouldBe(report.Blocks.SkipWhile(block => block is not Heading { Text: "Ärendet i korthet" }).SelectMany(Said));

        static IEnumerable<string> Said(Block block) => (DemoPapers.Report("KS 23/702") with { Blocks = [block] }).Texts();
    }

    [Fact]
    public void A_paper_that_was_fetched_from_here_is_recognised_when_it_comes_back()
    {
        var paper = Read(WordWriter.Write(DemoPapers.Report("KS 23/702"), null, "https://tertial.example"));

        (paper.Diarienummer, paper.Date).ShouldBe(("KS 23/702", new DateOnly(2023, 10, 16)));
        paper.Title.ShouldBe("Antagande av kommunstyrelsens verksamhetsplan 2024, med budget");
        paper.Proposal!.Points.Select(point => point.Number).ShouldBe([1, 2, 3]);
        paper.Sections.Select(section => section.Heading).ShouldBe(DemoPapers.Report("KS 23/702").Headings().Skip(1));
    }

    [Fact]
    public void Bold_lines_numbered_headings_and_styles_of_the_municipalitys_own_are_headings()
    {
        var paper = Read(Of(P("Ny förskola"), P("Ärendet", "Egen2"), P("Text ett."), B("2.1 Kostnader"), P("Text två."), P("Bakgrund"), P("Text tre."), B("Detta är viktigt."), P("3. Bedömning", "Rubrik2"), P("Text fyra.")));

        paper.Title.ShouldBe("Ny förskola");
        paper.Sections.Select(section => (section.Heading, section.Text)).ShouldBe(
            [("Ärendet", "Text ett."), ("Kostnader", "Text två."), ("Bakgrund", "Text tre.\n\n**Detta är viktigt**."), ("Bedömning", "Text fyra.")]);
    }

    [Fact]
    public void Lists_and_tables_become_lists_and_tables()
    {
        var section = Read(Of(H1("Bakgrund"), Numbered("Ett"), Dot("Inne", 1), Numbered("Två"), P("Mellan"), P("• Skriven för hand"), Table(["Post", "Belopp"], ["Skola | fritid", "1 200"], ["Vård", "−300"]))).Sections.Single();

        section.Text.ShouldBe("1. Ett\n   - Inne\n2. Två\n\nMellan\n\n- Skriven för hand\n\n| Post | Belopp |\n|---|---:|\n| Skola \\| fritid | 1 200 |\n| Vård | −300 |");
        PaperText.Blocks(section.Text).OfType<Web.Papers.Table>().Single().Rows[0].Cells[0].Text().ShouldBe("Skola | fritid");
    }

    public static TheoryData<string, string[], string, string[]> Proposals => new()
    {
        { "Förslag till beslut", ["Nämnden föreslår kommunstyrelsen besluta", "att godkänna rapporten,", "att skicka den till revisorerna samt", "att avsluta uppdraget"], "Nämnden föreslår kommunstyrelsen besluta", ["Godkänna rapporten.", "Skicka den till revisorerna.", "Avsluta uppdraget."] },
        { "Förslag till beslut i kommunstyrelsen", ["Kommunstyrelsen godkänner uppföljningen per den 30 april."], "", ["Kommunstyrelsen godkänner uppföljningen per den 30 april."] },
        { "Kommunförvaltningens förslag till beslut:", ["Kommunstyrelsen föreslås besluta att godkänna delårsrapporten."], "Kommunstyrelsen föreslås besluta att", ["Godkänna delårsrapporten."] },
        { "Beslutsförslag", ["Kommunstyrelsen beslutar att", "1. Anta planen.", "2) Anta budgeten."], "Kommunstyrelsen beslutar att", ["Anta planen.", "Anta budgeten."] },
    };

    [Theory, MemberData(nameof(Proposals))]
    public void Points_are_recognised_however_a_municipality_writes_them(string heading, string[] lines, string lead, string[] points)
    {
        var proposal = Read(Of([B(heading), .. lines.Select(line => P(line)), B("Bakgrund"), P("Text.")])).Proposal!;

        proposal.Lead.ShouldBe(lead);
        proposal.Points.Select(point => point.Text).ShouldBe(points);
        if (heading != "Beslutsförslag" || lead.Length > 0) proposal.DecidedBy.ShouldBe("Kommunstyrelsen");
    }

    [Theory]
    [InlineData("Datum: 16 oktober 2023", "Diarienummer: KS-2023-00702", "Handläggare: Utvecklingsstrateg", "KS-2023-00702")]
    [InlineData("Datum 2023-10-16", "Dnr 0202/25", "Handläggare Utvecklingsstrateg", "0202/25")]
    public void The_head_is_recognised_with_labels(string date, string number, string officer, string diarienummer)
    {
        var paper = Read(Of([P(date), P(number), P(officer), P("Rubriken"), H1("Bakgrund"), P("Text.")], "TJÄNSTEUTLÅTANDE"));

        (paper.Date, paper.Diarienummer, paper.CaseOfficer, paper.Title, paper.Kind).ShouldBe((new DateOnly(2023, 10, 16), diarienummer, "Utvecklingsstrateg", "Rubriken", "Tjänsteutlåtande"));
    }

    [Fact]
    public void A_head_laid_out_as_a_table_is_recognised_cell_by_cell()
    {
        var paper = Read(Of(Table(["Ånge kommun", "Tjänsteskrivelse", "1 (2)"], ["", "Datum", "Diarienummer"], ["", "2025-05-08", "KS-2025-00305"]), P("Uppföljning och prognos"), H1("Bakgrund"), P("Text.")));

        (paper.Date, paper.Title, paper.Kind).ShouldBe((new DateOnly(2025, 5, 8), "Uppföljning och prognos", "Tjänsteskrivelse"));
        paper.Diarienummer.ShouldBe("KS-2025-00305");
    }

    [Theory]
    [InlineData("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Sagt i en ruta</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>", "Textruta", "Sagt i en ruta")]
    [InlineData("<w:del><w:r><w:delText>Struket</w:delText></w:r></w:del>", "Borttagen text med spårade ändringar", "Struket")]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"b\" descr=\"En karta\"/></wp:inline></w:drawing></w:r>", "Bild", "En karta")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Gömt</w:t></w:r>", "Dold text", "Gömt")]
    public void What_has_no_place_in_the_text_is_named_with_what_it_says(string xml, string what, string says)
    {
        var paper = Read(Of(H1("Bakgrund"), With("Före.", xml)));

        paper.Sections.Single().Text.ShouldBe("Före.");
        paper.Leftovers.ShouldBe([new Leftover(what, says)]);
    }

    [Fact]
    public void Marks_that_Markdown_would_take_for_its_own_are_kept_as_they_were_written()
    {
        const string written = "# 100 % *viktigt* [se] <b> a_b | \\ &amp; ~x~";

        PaperText.Blocks(Read(Of(H1("Bakgrund"), P(written))).Sections.Single().Text).OfType<Web.Papers.Paragraph>().Single().Runs.Text().ShouldBe(written);
    }

    public static TheoryData<string, byte[], string> Others => new()
    {
        { "empty", [], "Filen är tom." },
        { "pdf", "%PDF-1.7 x"u8.ToArray(), "Filen är en pdf." },
        { "doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Filen är i det gamla Wordformatet (.doc)." },
        { "locked", [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "Filen har lösenord." },
        { "text", "hej"u8.ToArray(), "Filen är inte ett Word-dokument" },
        { "half", Case()[..4000], "Filen är skadad" },
        { "zip", Zip(("a.txt", "hej")), "Filen är en zip-fil." },
        { "odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "Filen är i LibreOffices eget format." },
        { "no text", Of(P("  ")), "Dokumentet har ingen text." },
        { "workbook", Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<R><Relationship Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></R>"), ("xl/workbook.xml", "<workbook/>")), "Filen är ett kalkylblad" },
        { "bomb", Zip(("word/document.xml", new string(' ', WordLimits.PartBytes + 1))), "Filen är för stor" },
        { "entities", Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><document>&b;</document>")), "Filen är skadad" },
        { "deep", Zip(("word/document.xml", $"<document>{string.Concat(Enumerable.Repeat("<a>", 50_000))}{string.Concat(Enumerable.Repeat("</a>", 50_000))}</document>")), "Filen är skadad" },
        { "large", new byte[WordLimits.FileBytes + 1], "Filen är för stor. Den får vara högst 10 MB." },
    };

    [Theory, MemberData(nameof(Others))]
    public void What_is_no_Word_document_is_said_to_be_so(string name, byte[] file, string message) =>
        Should.Throw<WordFileException>(() => Read(file), name).Message.ShouldStartWith(message);

    [Fact]
    public void A_damaged_file_is_read_or_refused_but_never_crashes()
    {
        var whole = Case();
        var inner = Xml(whole);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 400]).Array[1, 12].Sample(damages =>
        {
            var file = (byte[])whole.Clone();
            foreach (var (place, value, _) in damages) file[place] = value;
            Attempt(file);
        }, iter: 400);
        // Damage within the text, with the archive whole round it.
        Gen.Select(Gen.Int[0, inner.Length - 1], Gen.Int[0, 300], Gen.OneOf("", "<", "<w:p>", "</w:p>", "\"", "&", "<w:numPr/>", "<w:tbl>", "w:val=\"999999999999\"", "\u0001")).Array[1, 4].Sample(damages =>
        {
            var text = inner;
            foreach (var (place, length, put) in damages)
                if (place < text.Length) text = text[..place] + put + text[Math.Min(text.Length, place + length)..];
            Attempt(Zip(("word/document.xml", text)));
        }, iter: 400);
    }

    private static void Attempt(byte[] file)
    {
        try
        {
            Read(file).Sections.ShouldNotBeNull();
        }
        catch (WordFileException refused)
        {
            refused.Message.ShouldNotBeEmpty();
        }
    }

    private static ReadPaper Read(byte[] file) => WordFile.Read(file, Ground);

    private static string Xml(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        return stream.ToArray();
    }
}
