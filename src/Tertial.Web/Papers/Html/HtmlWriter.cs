using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Tertial.Domain.Organisation;

namespace Tertial.Web.Papers.Html;

/// <summary>Writes a document's blocks as part of a page, under the page's own title.</summary>
public sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly StringBuilder _html = new();
    private readonly List<(Heading Heading, string Id)> _headings;
    private int _passed;

    private readonly int _under;

    private HtmlWriter(IEnumerable<Block> blocks, int under) =>
        (_under, _headings) = (under, [.. blocks.OfType<Heading>().Select((heading, place) => (heading, $"{Slug.Of(heading.Text)}-{place + 1}"))]);

    /// <param name="document">The document.</param>
    /// <param name="under">The level of the heading that it stands under.</param>
    public static IHtmlContent Write(Document document, int under = 1)
    {
        var writer = new HtmlWriter(document.Blocks, under);
        foreach (var block in document.Blocks)
        {
            writer.Write(block);
            writer._html.Append('\n');
        }
        return new HtmlString(writer._html.ToString());
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                var level = Math.Min(heading.Level + _under, 6);
                Append($"<h{level} id=\"{_headings[_passed++].Id}\">{Safe(heading.Text)}</h{level}>");
                break;
            case Paragraph paragraph:
                Append($"<p{Class(paragraph.Kind)}>");
                Write(paragraph.Runs);
                Append($"</p>");
                break;
            case Bullets bullets:
                Append($"<ul class=\"t-punkt\">");
                foreach (var item in bullets.Items) Item("<li>", item);
                Append($"</ul>");
                break;
            case Points points:
                Append($"<ol>");
                foreach (var point in points.Items) Item(string.Create(CultureInfo.InvariantCulture, $"<li value=\"{point.Number}\">"), point.Content);
                Append($"</ol>");
                break;
            case Table table:
                Write(table);
                break;
            case Figure figure:
                Append($"<figure class=\"t-papper__figur\">{DrawingSvg.Of(figure.Drawing, $" role=\"img\" aria-label=\"{Safe(figure.Alternative)}\"")}<figcaption>{Safe(figure.Caption)}</figcaption></figure>");
                break;
            case Contents:
                WriteContents();
                break;
            case PageBreak:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "No way of writing it as HTML.");
        }
    }

    private void Item(string open, IReadOnlyList<Block> content)
    {
        _html.Append(open);
        // A list of short sentences needs no paragraphs.
        if (content is [Paragraph { Kind: ParagraphKind.Body } only]) Write(only.Runs);
        else foreach (var block in content) Write(block);
        Append($"</li>");
    }

    private void Write(Table table)
    {
        Append($"<table class=\"ds-table t-tabell t-tabell--staplad t-tabell--topp\"><caption>{Safe(table.Caption)}");
        if (table.Note is { } note) Append($" <small>{Safe(note)}</small>");
        Append($"</caption><thead><tr>");
        foreach (var column in table.Columns) Append($"<th scope=\"col\"{Number(column)}>{Safe(column.Heading)}</th>");
        Append($"</tr></thead><tbody>");
        foreach (var row in table.Rows) Write(table, row);
        Append($"</tbody></table>");
    }

    private void Write(Table table, Row row)
    {
        Append($"<tr>");
        foreach (var (cell, place) in row.Cells.Select((cell, place) => (cell, place)))
        {
            var column = table.Columns[place];
            if (place == 0) Append($"<th scope=\"row\">");
            else Append($"<td data-rubrik=\"{Safe(column.Heading)}\"{Number(column)}>");
            Write(row.IsTotal ? [.. cell.Select(run => run with { Bold = true })] : cell);
            Append($"{(place == 0 ? "</th>" : "</td>")}");
        }
        Append($"</tr>");
    }

    private void WriteContents()
    {
        Append($"<nav class=\"t-papper__innehall\" aria-label=\"Innehåll\"><ul role=\"list\">");
        foreach (var (heading, id) in _headings.Where(pair => pair.Heading.Level == 1)) Append($"<li><a href=\"#{id}\">{Safe(heading.Text)}</a></li>");
        Append($"</ul></nav>");
    }

    private void Write(IEnumerable<Run> runs)
    {
        foreach (var run in runs)
        {
            var text = Safe(run.Text).Replace("&#xA;", "<br>", StringComparison.Ordinal);
            if (run.Italic) text = $"<em>{text}</em>";
            if (run.Bold) text = $"<strong>{text}</strong>";
            if (run.Href is { } href) text = $"<a href=\"{Safe(href)}\">{text}</a>";
            _html.Append(text);
        }
    }

    private static string Class(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "",
        ParagraphKind.Lead => " class=\"t-ingress\"",
        ParagraphKind.Decided => " class=\"t-beslutat\"",
        ParagraphKind.Small => " class=\"t-liten\"",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Number(Column column) => column.IsNumber ? " class=\"t-tal\"" : "";

    private static string Safe(string text) => Encoder.Encode(text);

    private void Append(FormattableString part) => _html.Append(part.ToString(CultureInfo.InvariantCulture));
}
