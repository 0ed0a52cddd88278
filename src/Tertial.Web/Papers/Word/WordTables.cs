using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Tertial.Web.Papers.Word;

/// <summary>Tables in a Word paper: the heading row is marked as one and repeated, and no row is split.</summary>
internal static class WordTables
{
    public static WordTable Of(MainDocumentPart main, Table table)
    {
        var widths = Widths(table);
        var hasTotal = table.Rows is [.., { IsTotal: true }];
        return new(
        [
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = $"{WordPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = hasTotal ? "0460" : "0420", FirstRow = true, LastRow = hasTotal, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = table.Caption },
                new TableDescription { Val = table.Note ?? table.Caption }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
            new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((column, place) => Cell(main, Run.Of(column.Heading), column, widths[place]))]),
            .. table.Rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Cells.Select((cell, place) => Cell(main, cell, table.Columns[place], widths[place]))])),
        ]);
    }

    private static TableCell Cell(MainDocumentPart main, IReadOnlyList<Run> runs, Column column, int width)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Cell });
        if (column.IsNumber) properties.Append(new Justification { Val = JustificationValues.Right });
        return new(
            new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
            new WordParagraph([properties, .. WordRuns.Of(main, runs)]));
    }

    private static List<int> Widths(Table table)
    {
        var whole = table.Columns.Sum(column => column.Share);
        return [.. table.Columns.Select(column => WordPage.TextWidth * column.Share / whole)];
    }
}
