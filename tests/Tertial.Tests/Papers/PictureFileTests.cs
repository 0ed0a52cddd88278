using System.Text;
using Tertial.Domain.Organisation;
using Tertial.Web.Papers.Pictures;

namespace Tertial.Tests.Papers;

/// <summary>Pictures that somebody has sent: looked through to the last pixel, or refused in a sentence.</summary>
public sealed class PictureFileTests
{
    private const string Shapes = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30">{0}<path d="M0 0h60v30z" fill="#0d4f66"/></svg>""";

    [Theory]
    [InlineData(0, 8), InlineData(0, 16), InlineData(2, 8), InlineData(3, 1), InlineData(3, 4), InlineData(4, 8), InlineData(6, 8), InlineData(6, 16)]
    public void A_PNG_of_every_kind_is_taken_as_it_is(byte colour, byte depth)
    {
        var png = GivenPng.Of(150, 101, colour, depth);

        PictureFile.Read(png).ShouldSatisfyAllConditions(read => read.Format.ShouldBe(EmblemFormat.Png), read => read.Picture.ShouldBe(png));
    }

    [Fact]
    public void An_interlaced_PNG_is_taken() => PictureFile.Read(GivenPng.Of(131, 107, 2, 8, interlaced: true)).Format.ShouldBe(EmblemFormat.Png);

    [Fact]
    public void What_a_PNG_tells_of_its_maker_is_left_out()
    {
        var png = GivenPng.Of(150, 150, 2, 8, extra: ("tEXt", "Author\0Anna"u8.ToArray()));

        Encoding.Latin1.GetString(png).ShouldContain("Anna");
        Encoding.Latin1.GetString(PictureFile.Read(png).Picture).ShouldNotContain("Anna");
    }

    [Fact]
    public void A_PNG_that_is_cut_or_changed_anywhere_is_refused()
    {
        var png = GivenPng.Of(120, 100, 3, 8);
        var random = new Random(7);
        for (var place = 8; place < png.Length; place += 1 + random.Next(40))
        {
            var changed = png.ToArray();
            changed[place] ^= 0x55;
            Should.Throw<PictureException>(() => PictureFile.Read(changed), $"byte {place}");
            Should.Throw<PictureException>(() => PictureFile.Read(png[..place]), $"cut at {place}");
        }
    }

    [Fact]
    public void A_PNG_whose_sums_are_right_but_whose_pixels_are_not_there_is_refused()
    {
        Refused(GivenPng.Of(120, 100, 2, 8, pixels: 50)).ShouldBe("Filen ser ut att vara en PNG, men bilden är skadad. Spara den på nytt och försök igen.");
        // A small file that unpacks to more than its header says is stopped at the header's size.
        Refused(GivenPng.Of(120, 100, 2, 8, pixels: 400_000_000 / 1000)).ShouldContain("skadad");
    }

    [Theory]
    [InlineData(5000, 200, "Bilden är för stor: 5000 × 200 bildpunkter. Högst 4000 × 4000 går bra.")]
    [InlineData(120, 40, "Bilden är för liten för att tryckas: 120 × 40 bildpunkter. Den ska vara minst 100 bildpunkter hög.")]
    [InlineData(900, 100, "Märket är för brett för sin höjd. Det får vara högst fem gånger så brett som högt.")]
    [InlineData(100, 900, "Märket är för högt för sin bredd. Det får vara högst fyra gånger så högt som brett.")]
    public void A_picture_of_a_size_that_no_head_has_room_for_says_which(int width, int height, string says) => Refused(GivenPng.Of(width, height, 0, 8)).ShouldBe(says);

    [Theory]
    [InlineData("", "Filen är tom.")]
    [InlineData("%PDF-1.7", "Filen är ingen bild i PNG eller SVG.")]
    [InlineData("<html><body><svg/></body></html>", "Filen är ingen bild i PNG eller SVG.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g>", "Filen ser ut att vara en SVG, men den går inte att läsa. Spara den på nytt och försök igen.")]
    [InlineData("<svg viewBox='0 0 1 1'/>", "Filen är ingen bild: det yttersta i den är inte en SVG.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "Bilden säger inte hur stor den är. Spara den med viewBox, eller med bredd och höjd.")]
    public void A_file_that_is_no_picture_is_refused(string file, string says) => Refused(Encoding.UTF8.GetBytes(file)).ShouldBe(says);

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Refused(new byte[PictureFile.Largest + 1]).ShouldBe("Filen är för stor. Ett märke får vara högst 1 MB.");

    [Theory]
    [InlineData("<script>alert(1)</script>", "Bilden innehåller något som kan köras (<script>). Det tas inte emot.")]
    [InlineData("<g><script href='#a'/></g>", "(<script>)")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "(<foreignObject>)")]
    [InlineData("<animate attributeName='x'/>", "(<animate>)")]
    [InlineData("<rect onclick='alert(1)' width='1' height='1'/>", "Bilden innehåller något som kan köras (onclick). Det tas inte emot.")]
    [InlineData("<rect ONLOAD='alert(1)' width='1' height='1'/>", "(ONLOAD)")]
    [InlineData("<image href='https://example.org/x.png'/>", "Bilden innehåller <image>, som inte används här. Gör om den till former och spara den som enkel SVG.")]
    [InlineData("<use href='#a'/>", "<use>")]
    [InlineData("<text>Ånge</text>", "<text>")]
    [InlineData("<a href='javascript:alert(1)'><rect/></a>", "<a>")]
    [InlineData("<linearGradient href='https://example.org/#a'/>", "Bilden hänvisar till något utanför sig själv. Spara den så att allt finns i filen, som former.")]
    [InlineData("<linearGradient xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='evil.svg#a'/>", "utanför sig själv")]
    [InlineData("<rect fill='url(https://example.org/a)'/>", "utanför sig själv")]
    [InlineData("<rect style='fill:URL( \"//example.org/a\" )'/>", "utanför sig själv")]
    [InlineData("<rect style='fill:u\\72l(x)'/>", "utanför sig själv")]
    [InlineData("<style>@import 'x.css';</style>", "utanför sig själv")]
    [InlineData("<style>.a{background:url(data:image/png;base64,AAAA)}</style>", "utanför sig själv")]
    public void A_drawing_that_runs_or_fetches_anything_is_refused(string inside, string says) =>
        Refused(Encoding.UTF8.GetBytes(Shapes.Replace("{0}", inside, StringComparison.Ordinal))).ShouldContain(says, Case.Sensitive);

    [Theory]
    [InlineData("""<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>""", "<desc>&b;</desc>")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>""", "<desc>&a;</desc>")]
    [InlineData("", "<desc>&a;</desc>")]
    public void A_drawing_with_entities_is_refused(string before, string inside) =>
        Refused(Encoding.UTF8.GetBytes(before + Shapes.Replace("{0}", inside, StringComparison.Ordinal))).ShouldBe("Bilden använder entiteter, och de tas inte emot. Spara den som enkel SVG och försök igen.");

    [Fact]
    public void A_drawing_keeps_what_is_seen_and_loses_what_a_program_noted_of_itself()
    {
        var file = """<?xml version="1.0" encoding="utf-8"?><!-- Ritat av Anna --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"""
            + """<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 30" inkscape:version="1.0">"""
            + """<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">Anna</rdf:RDF></metadata><inkscape:grid/><title>Vapen</title><style>.st0{fill:#0d4f66}</style>"""
            + """<defs><linearGradient id="a"><stop offset="0"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><path class="st0" style="fill:url(#b)" d="M0 0h60v30z"/></svg>""";

        var (format, picture) = PictureFile.Read(Encoding.UTF8.GetBytes(file));

        var clean = Encoding.UTF8.GetString(picture);
        format.ShouldBe(EmblemFormat.Svg);
        clean.ShouldStartWith("<svg");
        foreach (var gone in new[] { "Anna", "inkscape", "DOCTYPE", "metadata" }) clean.ShouldNotContain(gone);
        foreach (var kept in new[] { "<title>Vapen</title>", ".st0{fill:#0d4f66}", "fill:url(#b)", "xlink:href=\"#a\"", "viewBox=\"0 0 60 30\"" }) clean.ShouldContain(kept, Case.Sensitive);
        PictureFile.Read(picture).Picture.ShouldBe(picture);
    }

    [Fact]
    public void A_drawing_too_deep_or_with_too_many_parts_is_refused()
    {
        Refused(Encoding.UTF8.GetBytes(Shapes.Replace("{0}", string.Concat(Enumerable.Repeat("<g>", 100)) + string.Concat(Enumerable.Repeat("</g>", 100)), StringComparison.Ordinal))).ShouldContain("i för många lager");
        Refused(Encoding.UTF8.GetBytes(Shapes.Replace("{0}", string.Concat(Enumerable.Repeat("<g/>", 6000)), StringComparison.Ordinal))).ShouldContain("fler än");
    }

    private static string Refused(byte[] file) => Should.Throw<PictureException>(() => PictureFile.Read(file)).Message;
}
