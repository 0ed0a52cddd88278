using System.Text;

namespace Tertial.Web.Papers;

/// <summary>A table as a file of its own, in the archive rendition.</summary>
public sealed record TableFile(string Name, string Description, string Text);

/// <summary>Writes a document's tables as CSV: semicolons, and numbers that a program reads.</summary>
public static class TableFiles
{
    public static IReadOnlyList<TableFile> Of(Document document) =>
        [.. document.Blocks.OfType<Table>().Where(table => table.File is not null).Select(table => new TableFile(table.File!, table.Caption, Csv(table)))];

    private static string Csv(Table table)
    {
        var csv = new StringBuilder().AppendJoin(';', table.Columns.Select(column => Field(column.Heading))).Append("\r\n");
        foreach (var row in table.Rows)
            csv.AppendJoin(';', row.Cells.Zip(table.Columns, (cell, column) => Field(Text(cell, column.IsNumber)))).Append("\r\n");
        return csv.ToString();
    }

    private static string Text(IReadOnlyList<Run> cell, bool isNumber)
    {
        var text = string.Concat(cell.Select(run => run.Text));
        return isNumber ? text.Replace("\u00A0", "", StringComparison.Ordinal).Replace('\u2212', '-').TrimStart('+') : text;
    }

    private static string Field(string text) => text.AsSpan().ContainsAny("\";\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
