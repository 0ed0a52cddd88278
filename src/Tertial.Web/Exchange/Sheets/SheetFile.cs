using System.IO.Compression;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>What kind of file someone has sent, told by its bytes: names and types are only what the sender says.</summary>
public enum SheetFileKind
{
    Workbook,
    Delimited,
    Json,
}

/// <summary>Reads the sheets of a file that is not to be trusted.</summary>
public static class SheetFile
{
    private const int LongestName = 100;

    /// <exception cref="SheetFileException">It is of a kind that cannot be read.</exception>
    public static SheetFileKind KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) throw new SheetFileException("Filen är tom.");
        if (bytes.StartsWith("PK"u8)) return SheetFileKind.Workbook;
        if (bytes.StartsWith(OldExcel)) throw new SheetFileException("Filen är i det gamla Excelformatet eller har lösenord. Spara den som Excel-arbetsbok (.xlsx) utan lösenord och försök igen.");
        if (bytes.StartsWith("%PDF"u8)) throw new SheetFileException("Filen är en pdf. Läs in den Excel-, CSV- eller JSON-fil som du har hämtat här.");
        return FirstVisible(bytes) switch
        {
            '{' => SheetFileKind.Json,
            '<' => throw new SheetFileException("Filen är en webbsida eller annan märkt text. Spara den som Excel-arbetsbok (.xlsx) och försök igen."),
            _ => SheetFileKind.Delimited,
        };
    }

    /// <summary>The sheets of a workbook or a delimited file, in the order they stand.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What the sender calls it: the name of the one sheet of a delimited file.</param>
    /// <param name="mostRows">How many rows a sheet may have.</param>
    /// <exception cref="SheetFileException">Why it cannot be read.</exception>
    public static IReadOnlyList<Sheet> Read(byte[] bytes, string name, int mostRows = SheetLimits.Rows)
    {
        if (bytes.Length > SheetLimits.FileBytes) throw new SheetFileException("Filen är för stor. Den får vara högst 10 MB.");
        var kind = KindOf(bytes);
        try
        {
            if (kind == SheetFileKind.Delimited) return Named([DelimitedReading.Read(bytes, Path.GetFileNameWithoutExtension(name), mostRows)]);
            RefuseBombs(bytes);
            return Named(WorkbookReading.Read(bytes, mostRows));
        }
        catch (SheetFileException)
        {
            throw;
        }
        // The libraries throw nearly anything at damaged files, and the file comes from outside.
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            throw kind == SheetFileKind.Delimited ? new SheetFileException("Filen är varken en Excel-arbetsbok eller en CSV-fil.") : SheetFileException.Damaged;
        }
    }

    // Every sheet has a name of its own, on one line: questions, answers and new rows are told apart by it.
    private static IReadOnlyList<Sheet> Named(IReadOnlyList<Sheet> sheets)
    {
        var taken = new HashSet<string>();
        return [.. sheets.Select((sheet, place) =>
        {
            var name = SheetText.OneLine(sheet.Name, LongestName) is { Length: > 0 } given ? given : $"Blad {place + 1}";
            var unique = name;
            for (var number = 2; !taken.Add(unique); number++) unique = $"{name} ({number})";
            return sheet with { Name = unique };
        })];
    }

    private static ReadOnlySpan<byte> OldExcel => [0xD0, 0xCF, 0x11, 0xE0];

    private static char FirstVisible(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) bytes = bytes[2..];
        // In UTF-16 every other byte is nothing.
        foreach (var b in bytes) if (b is not (0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return (char)b;
        return ' ';
    }

    // The sizes come from the archive's own directory; what unpacks to more than it says is cut there by the reader.
    private static void RefuseBombs(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > SheetLimits.Parts || archive.Entries.Sum(entry => entry.Length) > SheetLimits.UnpackedBytes) throw SheetLimits.TooMuch;
        if (archive.GetEntry("xl/workbook.xml") is null && archive.GetEntry("[Content_Types].xml") is null)
            throw new SheetFileException(archive.GetEntry("mimetype") is null
                ? "Filen är en zip-fil. Packa upp den och läs in arbetsboken."
                : "Filen är i LibreOffices eget format. Spara den som Excel-arbetsbok (.xlsx) och försök igen.");
    }
}
