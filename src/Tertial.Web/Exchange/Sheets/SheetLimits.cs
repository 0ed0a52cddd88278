namespace Tertial.Web.Exchange.Sheets;

/// <summary>How much a file may hold. A plan is far smaller; what is larger is a mistake or an attack.</summary>
public static class SheetLimits
{
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>What a workbook may unpack to: a small file can hide an enormous one.</summary>
    public const long UnpackedBytes = 100L * 1024 * 1024;

    /// <summary>What a workbook's list of sheets or of styles may hold: they are read into memory as a whole.</summary>
    public const long PartCharacters = 20L * 1024 * 1024;

    public const int Parts = 2_000;

    public const int Rows = 20_000;

    /// <summary>What a file of the accounts may hold on a sheet: every account of every unit and month.</summary>
    public const int LedgerRows = 100_000;

    public const int Columns = 256;

    public const int Cells = 1_000_000;

    /// <summary>The longest that an amount, a date or a number is written. What is longer is a text in the wrong column.</summary>
    public const int ShortText = 100;

    /// <summary>What Excel lets a cell hold.</summary>
    public const int CellCharacters = 32_767;

    public static SheetFileException TooMuch => TooManyRows(Rows);

    public static SheetFileException TooManyRows(int most) => new($"Filen är för stor att läsa in. Ett blad får ha högst {Words.Swedish.Number(most)} rader och {Words.Swedish.Number(Columns)} kolumner.");
}
