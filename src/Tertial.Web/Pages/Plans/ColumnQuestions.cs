using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Pages.Plans;

/// <summary>What is asked about a file: sheets of unknown kind, and columns whose headings are not known.</summary>
public sealed record ColumnQuestions(IReadOnlyList<Sheet> Sheets, IReadOnlyList<AskedColumn> Asked, IReadOnlyList<Table> Tables, bool IsAll)
{
    public static ColumnQuestions? Of(Tables tables, bool all)
    {
        var asked = ColumnAnswers.Asked(tables, all);
        return asked.Count == 0 && tables.Unknown.Count == 0 ? null : new(tables.Unknown, asked, tables.Read, all);
    }

    /// <summary>The first rows of a sheet, so that the person can see which it is.</summary>
    public static IEnumerable<string> Glimpse(Sheet sheet) => sheet.Rows.Take(3).Select(row => string.Join(" | ", row.Cells.Where(cell => !cell.IsEmpty).Take(6).Select(cell => cell.Text.Length <= 40 ? cell.Text : cell.Text[..39] + "…")));
}
