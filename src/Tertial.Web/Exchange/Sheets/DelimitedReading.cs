using CsvHelper;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads a delimited file: semicolon, comma or tab, found from the file itself.</summary>
internal static class DelimitedReading
{
    public static Sheet Read(byte[] bytes, string name, int mostRows)
    {
        var text = TextDecoding.Decode(bytes);
        if (text.Contains('\0')) throw new SheetFileException("Filen är varken en Excel-arbetsbok, en CSV-fil eller en JSON-fil.");
        using var reader = CsvReader.FromText(text, new() { HasHeader = false, SkipEmptyLines = false, MaxRecordSize = SheetLimits.FileBytes });
        var (rows, cells) = (new List<SheetRow>(), 0);
        while (reader.Read())
        {
            var fields = new Cell[reader.FieldCount];
            for (var place = 0; place < fields.Length; place++) fields[place] = new(FormulaGuard.Lift(reader.GetString(place)));
            rows.Add(new(rows.Count + 1, fields));
            cells += fields.Length;
            if (rows.Count > mostRows || fields.Length > SheetLimits.Columns || cells > SheetLimits.Cells) throw SheetLimits.TooManyRows(mostRows);
        }
        return new(name, IsHidden: false, rows);
    }
}
