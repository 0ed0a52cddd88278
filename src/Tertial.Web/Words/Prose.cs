using Ganss.Xss;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Tertial.Web.Words;

/// <summary>Longer texts, written in Markdown, as safe HTML that fits into the page's own headings.</summary>
public static class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    // Not shared between threads: the sanitizer keeps state while it works.
    private static HtmlSanitizer Sanitizer()
    {
        var allowed = new HtmlSanitizer();
        allowed.AllowedTags.Clear();
        allowed.AllowedTags.UnionWith(["p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "br", "hr", "blockquote", "code", "pre", "table", "thead", "tbody", "tr", "th", "td"]);
        allowed.AllowedAttributes.Clear();
        allowed.AllowedAttributes.UnionWith(["href", "class", "scope", "start"]);
        allowed.AllowDataAttributes = true;
        allowed.AllowedSchemes.Clear();
        allowed.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        return allowed;
    }

    /// <param name="markdown">The text.</param>
    /// <param name="level">The heading level its topmost heading gets.</param>
    public static IHtmlContent Html(string? markdown, int level = 2)
    {
        var document = Markdown.Parse(markdown ?? "", Pipeline);
        FitHeadings(document, level);
        foreach (var table in document.Descendants<Table>()) Stack(table);
        return new HtmlString(Sanitizer().Sanitize(document.ToHtml(Pipeline)));
    }

    /// <summary>The words alone, for search and excerpts.</summary>
    public static string Plain(string? markdown) => Markdown.ToPlainText(markdown ?? "", Pipeline);

    // The topmost heading gets the level asked for, and no level below it is skipped.
    private static void FitHeadings(MarkdownDocument document, int level)
    {
        var open = new Stack<int>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            while (open.Count > 0 && open.Peek() >= heading.Level) open.Pop();
            open.Push(heading.Level);
            heading.Level = Math.Min(level + open.Count - 1, 6);
        }
    }

    // Tables look like the site's own, and stack on small screens.
    private static void Stack(Table table)
    {
        table.GetAttributes().AddClass("ds-table t-tabell t-tabell--staplad t-tabell--topp");
        var rows = table.OfType<TableRow>().ToList();
        if (rows is not [{ IsHeader: true } head, .. var body]) return;
        var words = head.OfType<TableCell>().Select(Text).ToList();
        foreach (var cell in head.OfType<TableCell>()) cell.GetAttributes().AddProperty("scope", "col");
        foreach (var (cell, place) in body.SelectMany(row => row.OfType<TableCell>().Select((cell, place) => (cell, place))))
            if (words.ElementAtOrDefault(place) is { Length: > 0 } word) cell.GetAttributes().AddProperty("data-rubrik", word);
    }

    private static string Text(TableCell cell) => string.Concat(cell.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
}
