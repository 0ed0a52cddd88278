using Tertial.Web.Papers;
using Tertial.Web.Papers.Pdf;

namespace Tertial.Tests.Papers;

/// <summary>The municipality's mark: pictures are taken, anything else is told apart in words.</summary>
public sealed class EmblemTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tertial-");

    [Fact]
    public void Without_a_mark_there_is_none() => Emblem.Read(null).ShouldBeNull();

    [Theory]
    [InlineData("marke.png", "%PDF-1.7 inte en bild", "Kommunens märke kan inte användas: filen marke.png är ingen bild. Använd PNG, JPEG eller SVG.")]
    [InlineData("marke.svg", "<html><body>nej</body></html>", "Kommunens märke kan inte användas: filen marke.svg är ingen bild. Använd PNG, JPEG eller SVG.")]
    [InlineData("tom.png", "", "Kommunens märke kan inte användas: filen tom.png är ingen bild. Använd PNG, JPEG eller SVG.")]
    public void A_file_that_is_no_picture_is_refused_by_name(string name, string content, string says) =>
        Should.Throw<PaperException>(() => Emblem.Read(Write(name, System.Text.Encoding.UTF8.GetBytes(content)))).Message.ShouldBe(says);

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<PaperException>(() => Emblem.Read(Path.Combine(_folder.FullName, "borta.svg"))).Message.ShouldBe("Kommunens märke saknas: filen borta.svg finns inte.");

    [Fact]
    public void A_picture_that_is_far_too_large_is_refused() =>
        Should.Throw<PaperException>(() => Emblem.Read(Write("stor.png", new byte[3 * 1024 * 1024]))).Message.ShouldBe("Kommunens märke är för stort: filen stor.png får vara högst 2 MB.");

    [Fact]
    public void A_drawing_has_the_shape_of_its_view_box() => Emblem.Read(Write("bred.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'/>"u8.ToArray()))!.Shape.ShouldBe(3);

    [Fact]
    public void A_picture_has_the_shape_its_header_tells()
    {
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEUlEQVR42mNkYPhfz4AEAAsBAgG5oJ4RAAAAAElFTkSuQmCC");

        Emblem.Read(Write("liten.png", png))!.ShouldSatisfyAllConditions(emblem => emblem.Format.ShouldBe("png"), emblem => emblem.Shape.ShouldBe(2));
    }

    [Fact]
    public async Task A_mark_stands_in_the_PDF_with_its_name_as_alternative_text()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder });

        var pdf = await engine.WriteAsync(DemoPapers.Report("KS 23/702"), PdfStandard.Accessible, Emblem.Read(WordWriterTests.Svg), TestContext.Current.CancellationToken);

        (await Tool.ReadAsync(pdf, "qpdf", "--json=2")).ShouldContain("u:Ånge kommuns märke");
    }

    [Fact]
    public async Task A_picture_that_only_looks_like_one_is_told_when_the_PDF_is_made()
    {
        await using var engine = Engine.Create(new() { Engine = Engine.Folder });
        var broken = Emblem.Read(Write("trasig.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]));

        (await Should.ThrowAsync<PaperException>(() => engine.WriteAsync(DemoPapers.Report("KS 23/702"), PdfStandard.Accessible, broken, TestContext.Current.CancellationToken)))
            .Message.ShouldBe("PDF kan inte göras: kommunens märke går inte att läsa som bild. Word och webbsidan fungerar.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
