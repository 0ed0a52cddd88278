using System.Text.Encodings.Web;
using Tertial.Web.Words;

namespace Tertial.Tests.Words;

public sealed class ProseTests
{
    [Theory]
    [InlineData("# Rubrik\n\n## Under", 2, "<h2>Rubrik</h2>\n<h3>Under</h3>\n")]
    [InlineData("## Rubrik\n\n#### Under\n\n## Nästa", 2, "<h2>Rubrik</h2>\n<h3>Under</h3>\n<h2>Nästa</h2>\n")]
    [InlineData("# Rubrik", 4, "<h4>Rubrik</h4>\n")]
    public void Headings_fit_into_the_pages_own(string markdown, int level, string html) => Html(markdown, level).ShouldBe(html);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[klicka](javascript:alert(1))")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![bild](https://annan.example/bild.png)")]
    [InlineData("<iframe src=\"https://annan.example\"></iframe>")]
    public void Nothing_that_runs_or_loads_is_let_through(string markdown)
    {
        var html = Html(markdown);

        foreach (var dangerous in new[] { "<script", "href=\"javascript", "<img", "<iframe" }) html.ShouldNotContain(dangerous);
    }

    [Fact]
    public void A_table_looks_like_the_sites_own_and_can_stack()
    {
        var html = Html("| Mål | Läge |\n|---|---|\n| 1.1 | Klart |");

        html.ShouldContain("<table class=\"ds-table t-tabell t-tabell--staplad t-tabell--topp\">");
        html.ShouldContain("<th scope=\"col\">Mål</th>");
        html.ShouldContain("<td data-rubrik=\"Läge\">Klart</td>");
    }

    [Fact]
    public void Nothing_written_is_nothing_shown() => Html(null).ShouldBe("");

    private static string Html(string? markdown, int level = 2)
    {
        using var writer = new StringWriter();
        Prose.Html(markdown, level).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
