using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Tertial.Web.Papers;

/// <summary>Longer texts, written in Markdown, as blocks of a document.</summary>
public static class PaperText
{
    /// <summary>What a paragraph begins with that is the caption of the table after it.</summary>
    public const string CaptionMark = "Tabell: ";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <param name="markdown">The text.</param>
    /// <param name="level">The level its topmost heading gets; no level below it is skipped.</param>
    public static IReadOnlyList<Block> Blocks(string? markdown, int level = 1)
    {
        var headings = new Stack<int>();
        return Captioned(Of(Markdown.Parse(markdown ?? "", Pipeline), level, headings));
    }

    // Markdown has no captions: the paragraph before a table is one when it says so.
    private static List<Block> Captioned(IEnumerable<Block> blocks)
    {
        var all = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is Table table && all is [.., Paragraph before] && string.Concat(before.Runs.Select(run => run.Text)) is var caption && caption.StartsWith(CaptionMark, StringComparison.Ordinal) && caption.Length > CaptionMark.Length)
                all[^1] = table with { Caption = caption[CaptionMark.Length..] };
            else all.Add(block);
        }
        return all;
    }

    private static IEnumerable<Block> Of(ContainerBlock container, int level, Stack<int> headings) => container.SelectMany(block => Of(block, level, headings));

    private static IEnumerable<Block> Of(Markdig.Syntax.Block block, int level, Stack<int> headings) => block switch
    {
        HeadingBlock heading => [new Heading(Fit(heading.Level, level, headings), Plain(heading.Inline))],
        ParagraphBlock paragraph => [new Paragraph(Runs(paragraph.Inline))],
        ListBlock { IsOrdered: true } list => [new Points([.. list.OfType<ListItemBlock>().Select((item, place) => new Point(Number(list, item, place), [.. Of(item, level, headings)]))])],
        ListBlock list => [new Bullets([.. list.OfType<ListItemBlock>().Select(item => (IReadOnlyList<Block>)[.. Of(item, level, headings)])])],
        Markdig.Extensions.Tables.Table table => TableOf(table) is { } read ? [read] : [],
        QuoteBlock quote => Of((ContainerBlock)quote, level, headings),
        CodeBlock code => [new Paragraph(code.Lines.ToString())],
        ContainerBlock other => Of(other, level, headings),
        _ => [],
    };

    private static int Fit(int asked, int level, Stack<int> open)
    {
        while (open.Count > 0 && open.Peek() >= asked) open.Pop();
        open.Push(asked);
        return level + open.Count - 1;
    }

    private static int Number(ListBlock list, ListItemBlock item, int place) =>
        item.Order > 0 ? item.Order : (int.TryParse(list.OrderedStart, out var start) ? start : 1) + place;

    // A table in running text has no caption of its own: the heading of its first column names it.
    private static Table? TableOf(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        if (rows is not [{ IsHeader: true } head, .. var body]) return null;
        var headings = head.OfType<TableCell>().Select(Plain).ToList();
        var width = headings.Count;
        return new()
        {
            Caption = $"Tabell: {string.Join(", ", headings.Where(heading => heading.Length > 0))}",
            Columns = [.. headings.Select((heading, place) => new Column(heading, IsNumber: table.ColumnDefinitions.ElementAtOrDefault(place)?.Alignment == TableColumnAlign.Right))],
            Rows = [.. body.Select(row => new Row([.. row.OfType<TableCell>().Select(cell => Runs(cell.OfType<ParagraphBlock>().FirstOrDefault()?.Inline)).Concat(Enumerable.Repeat(Run.Of(""), width)).Take(width)]))],
        };
    }

    private static string Plain(TableCell cell) => Plain(cell.OfType<ParagraphBlock>().FirstOrDefault()?.Inline);

    private static string Plain(ContainerInline? inline) => string.Concat(Runs(inline).Select(run => run.Text));

    private static List<Run> Runs(ContainerInline? inline) => inline is null ? [] : Joined(Runs(inline, new("")));

    private static IEnumerable<Run> Runs(ContainerInline inline, Run look) => inline.SelectMany(part => part switch
    {
        LiteralInline literal => [look with { Text = literal.Content.ToString() }],
        CodeInline code => [look with { Text = code.Content }],
        LineBreakInline { IsHard: true } => [look with { Text = "\n" }],
        LineBreakInline => [look with { Text = " " }],
        AutolinkInline auto => [look with { Text = auto.Url, Href = Safe(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url) }],
        EmphasisInline { DelimiterCount: >= 2 } strong => Runs(strong, look with { Bold = true }),
        EmphasisInline emphasis => Runs(emphasis, look with { Italic = true }),
        LinkInline { IsImage: false } link => Runs(link, look with { Href = Safe(link.Url) }),
        HtmlEntityInline entity => [look with { Text = entity.Transcoded.ToString() }],
        ContainerInline other => Runs(other, look),
        _ => Enumerable.Empty<Run>(),
    });

    private static List<Run> Joined(IEnumerable<Run> runs)
    {
        var joined = new List<Run>();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (joined is [.., var last] && (last with { Text = run.Text }) == run) joined[^1] = last with { Text = last.Text + run.Text };
            else joined.Add(run);
        }
        return joined;
    }

    // The same schemes that the pages let through.
    private static string? Safe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" ? address.AbsoluteUri : null;
}
