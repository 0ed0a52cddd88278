using System.Collections.Frozen;
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

    // What a link may lead to; anything else stays as words.
    private static readonly FrozenSet<string> Schemes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "http", "https", "mailto");

    /// <param name="markdown">The text.</param>
    /// <param name="level">The heading level its topmost heading gets.</param>
    public static IHtmlContent Html(string? markdown, int level = 2)
    {
        var document = Markdown.Parse(markdown ?? "", Pipeline);
        FitHeadings(document, level);
        KeepToWords(document);
        foreach (var table in document.Descendants<Table>()) Stack(table);
        return new HtmlString(document.ToHtml(Pipeline));
    }

    /// <summary>The words alone, for search and excerpts.</summary>
    public static string Plain(string? markdown) => Markdown.ToPlainText(markdown ?? "", Pipeline);

    // No HTML comes from the text itself, so what is left to distrust is where it would lead and what it would fetch.
    private static void KeepToWords(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !LeadsSomewhereSafe(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "")).ToList())
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsSomewhereSafe(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var link in document.Descendants<LinkInline>()) link.Title = null;
    }

    // As browsers read an address: it has a scheme when a colon comes before the path, the question and the fragment.
    private static bool LeadsSomewhereSafe(string address) =>
        address.AsSpan().IndexOfAny(":/?#") is var end && (end < 0 || address[end] != ':' || Schemes.Contains(address[..end]));

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
        // Alignment would be an inline style, which the site's own policy forbids.
        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
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
