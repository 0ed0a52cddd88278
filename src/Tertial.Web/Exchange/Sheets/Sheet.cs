using Tertial.Domain.Plans;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What one cell holds: the text a person sees and, where the file keeps one, the number or date behind it.</summary>
public readonly record struct Cell(string? Shown, decimal? Number = null, PlannedDate? Date = null)
{
    public static readonly Cell Empty;

    /// <summary>A formula that no program has worked out: what it says is not known, and not nothing.</summary>
    public static readonly Cell Unworked = new("formel") { IsError = true };

    /// <summary>Without white space round it; empty when there is nothing.</summary>
    public string Text => Shown?.Trim() ?? "";

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether it repeats the cell above, with which it is merged.</summary>
    public bool IsMerged { get; init; }

    /// <summary>Whether the workbook shows an error there, such as #REF!.</summary>
    public bool IsError { get; init; }
}

/// <summary>A row with the number that the person sees beside it.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public Cell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : Cell.Empty;

    public bool IsEmpty => Cells.All(cell => cell.IsEmpty || cell.IsMerged);
}

/// <summary>One sheet of a workbook, or a whole delimited file.</summary>
public sealed record Sheet(string Name, bool IsHidden, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>A, B … Z, AA: how the person finds the column.</summary>
    public static string Letter(int column) => column < 26 ? $"{(char)('A' + column)}" : Letter(column / 26 - 1) + Letter(column % 26);
}

/// <summary>Why a file cannot be read, in a sentence for whoever sent it.</summary>
public sealed class SheetFileException(string message) : Exception(message)
{
    public static SheetFileException Damaged => new("Filen är skadad eller inte en Excel-arbetsbok. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.");
}
