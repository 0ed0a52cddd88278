using System.Text;

namespace Tertial.Web.Papers.Reading;

/// <summary>Writes blocks as Markdown.</summary>
internal static class MarkdownBlocks
{
    public static string Of(IEnumerable<ReadBlock> blocks)
    {
        var text = new StringBuilder();
        ReadBlock? before = null;
        foreach (var block in blocks)
        {
            if (before is not null) text.Append(before.Kind == ReadBlockKind.Item && block.Kind == ReadBlockKind.Item ? "\n" : "\n\n");
            text.Append(Of(block));
            before = block;
        }
        return text.ToString();
    }

    private static string Of(ReadBlock block) => block.Kind switch
    {
        ReadBlockKind.Item => $"{new string(' ', 3 * block.Level)}{(block.Number is { } number ? $"{number}." : "-")} {block.Markdown}",
        ReadBlockKind.Table => Table(block.Cells),
        // A heading past what is kept apart.
        ReadBlockKind.Heading => $"**{MarkdownText.Escaped(block.Plain)}**",
        ReadBlockKind.Title or ReadBlockKind.Paragraph or _ => MarkdownText.Guarded(block.Markdown),
    };

    private static string Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var width = rows.Max(row => row.Count);
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)).Select(MarkdownText.Escaped))} |").ToList();
        return string.Join('\n', lines.Take(1).Append($"|{string.Concat(Enumerable.Range(0, width).Select(column => IsNumbers(rows, column) ? "---:|" : "---|"))}").Concat(lines.Skip(1)));
    }

    private static bool IsNumbers(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        var cells = rows.Skip(1).Where(row => row.Count > column).Select(row => row[column]).Where(cell => cell.Length > 0).ToList();
        return cells.Count > 0 && cells.TrueForAll(cell => cell.Any(char.IsAsciiDigit) && cell.All(character => char.IsAsciiDigit(character) || character is ' ' or '\u00A0' or ',' or '.' or '-' or '\u2212' or '+' or '%'));
    }
}
