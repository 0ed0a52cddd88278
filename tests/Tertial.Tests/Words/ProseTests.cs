using System.Text.Encodings.Web;
using CsCheck;
using Ganss.Xss;
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
    [InlineData("[klicka](javascript:alert(1))", "<p>klicka</p>")]
    [InlineData("[klicka](JAVASCRIPT&colon;alert(1))", "<p>klicka</p>")]
    [InlineData("[klicka][k]\n\n[k]: data:text/html,hej", "<p>klicka</p>")]
    [InlineData("<vbscript:hej>", "<p>vbscript:hej</p>")]
    [InlineData("![bild *på* ån](https://annan.example/bild.png)", "<p>bild <em>på</em> ån</p>")]
    [InlineData("[dit](https://annan.example/a:b \"titel\")", "<p><a href=\"https://annan.example/a:b\">dit</a></p>")]
    [InlineData("[dit](/mal/1?a:b)", "<p><a href=\"/mal/1?a:b\">dit</a></p>")]
    [InlineData("<registrator@annan.example>", "<p><a href=\"mailto:registrator@annan.example\">registrator@annan.example</a></p>")]
    public void What_would_run_or_fetch_stays_as_words(string markdown, string html) => Html(markdown).ShouldBe(html + "\n");

    [Fact]
    public void A_sanitizer_finds_nothing_to_take_away() =>
        Gen.OneOf(Fragments).List[1, 12].Select(string.Concat).Sample(markdown => Removed(Html(markdown)).ShouldBeEmpty(markdown), iter: 3000);

    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<iframe src=\"https://annan.example\"></iframe>", "<svg/onload=alert(1)>", "<!--", "-->", "<style>p{}</style>",
        "<a href=\"javascript:alert(1)\">", "[klicka](javascript:alert(1))", "[a](java\tscript:x)", "[a](&#x6A;avascript:x)", "[a](<javascript:alert(1)>)", "[a](\u0001javascript:x)",
        "[a]: data:text/html,x", "\n\n[b]: vbscript:x 'titel'\n\n", "[b]", "[b][b]", "<javascript:x>", "<data:text/html,x>", "<https://annan.example>", "https://annan.example", "<a@b.example>",
        "![", "](x)", "![b](https://annan.example/b.png)", "[![b](x)](javascript:y)", "[", "]", "(", ")", "\"", "'", "&quot;", "\\", "`", "```html\n", "\n```\n", "# ", "\n\n", "\n", "> ", "- ", "3. ",
        "| a | b |\n|:--|--:|\n| <b onclick=x> | [d](javascript:e) |\n", "| \"onmouseover=x | b |\n|---|---|\n| c | d |\n", "*", "**", "ord ", "å", "\0", "{onclick=x}", "^1^", "~~x~~",
    ];

    // What is kept by people who follow the attacks judges what we let through.
    private static List<string> Removed(string html)
    {
        var found = new List<string>();
        var sanitizer = new HtmlSanitizer { AllowDataAttributes = true };
        Only(sanitizer.AllowedTags, "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "br", "hr", "blockquote", "code", "pre", "table", "thead", "tbody", "tr", "th", "td");
        Only(sanitizer.AllowedAttributes, "href", "class", "scope", "start");
        Only(sanitizer.AllowedSchemes, "http", "https", "mailto");
        sanitizer.RemovingTag += (_, removed) => found.Add(removed.Tag.TagName);
        sanitizer.RemovingAttribute += (_, removed) => found.Add($"{removed.Tag.TagName} {removed.Attribute.Name}={removed.Attribute.Value}");
        sanitizer.RemovingComment += (_, _) => found.Add("<!--");
        sanitizer.Sanitize(html);
        return found;
    }

    private static void Only(ISet<string> set, params string[] names)
    {
        set.Clear();
        set.UnionWith(names);
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
