using System.IO.Compression;
using System.Text;
using CsCheck;

namespace Tertial.Tests.Exchange.Sheets;

/// <summary>What happens to files on their way: torn zips, altered parts, cells typed over, columns moved and renamed, rows doubled.</summary>
internal static class AnyDamage
{
    private static readonly Gen<string> Anything = Gen.OneOf(
        AnyDraft.Text,
        Gen.OneOf("", "ja", "nej", "x", "löpande", "2024-13-45", "2024-02-30", "T9 2024", "mars", "00", "9999-12-31", "0001-01-01", "#REF!", "1.1; 2.1;;", "a-01", "A-01", "~", "ny", "1.234", "1e400", "−1 250,5 tkr",
            "1,2 mnkr", "99999999999999999999", "450 000:-", "00000000-0000-0000-0000-000000000000", "b8f0", "Summa", "Mål", "Kod", "Aktivitet", "\uFFFD", "kommun/plan?x=1#y"),
        Gen.OneOf(new string('å', 40_000), new string('(', 5_000), "1" + new string(' ', 5_000) + "x", string.Concat(Enumerable.Repeat("a b ", 5_000)), string.Concat(Enumerable.Repeat("1.1;", 2_000))));

    /// <summary>Rows of cells with something done to them, as seeds choose.</summary>
    public static readonly Gen<Func<List<List<string>>, List<List<string>>>> OfRows =
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 100_000], Gen.Int[0, 100_000], Anything, (kind, at, other, text) => new Func<List<List<string>>, List<List<string>>>(rows => Damage(rows, kind, at, other, text)));

    private static List<List<string>> Damage(List<List<string>> rows, int kind, int at, int other, string text)
    {
        if (rows.Count == 0) return rows;
        var (row, second, column) = (at % rows.Count, other % rows.Count, other % Math.Max(1, rows.Max(cells => cells.Count)));
        void Each(Action<List<string>> change) => rows.ForEach(cells => { while (cells.Count <= column) cells.Add(""); change(cells); });
        switch (kind)
        {
            case 0 or 1 or 2: Each(_ => { }); rows[row][column] = text; break;
            case 3: Each(_ => { }); rows[0][column] = text; break;
            case 4: Each(cells => { cells.Add(cells[column]); cells.RemoveAt(column); }); break;
            case 5: Each(cells => cells.RemoveAt(column)); break;
            case 6: rows.Insert(row, []); break;
            case 7: rows.Insert(row, [.. rows[second]]); break;
            default: (rows[row], rows[second]) = (rows[second], rows[row]); break;
        }
        return rows;
    }

    /// <summary>Some bytes of the file as a whole turned, taken away or cut off.</summary>
    public static readonly Gen<Func<byte[], byte[]>> OfBytes = Gen.Select(Gen.Int[0, 2], Gen.Int[0, int.MaxValue].Array[1, 12], (kind, places) => new Func<byte[], byte[]>(file =>
    {
        if (file.Length == 0) return file;
        if (kind == 0) return file[..(places[0] % file.Length)];
        var damaged = file.ToArray();
        foreach (var place in places) damaged[place % file.Length] ^= (byte)(1 << (place % 8));
        return kind == 1 ? damaged : [.. damaged[..(places[0] % file.Length)], .. damaged[Math.Min(file.Length, places[0] % file.Length + 30)..]];
    }));

    private static readonly Gen<(string From, string To)> Replacement = Gen.OneOf(
        ("t=\"inlineStr\"", "t=\"s\""), ("t=\"inlineStr\"", "t=\"n\""), ("t=\"inlineStr\"", "t=\"d\""), ("t=\"inlineStr\"", "t=\"b\""), ("t=\"inlineStr\"", "t=\"e\""), ("<is>", "<f>A1</f><is>"), ("<v>", "<v>1e308"), ("<v>", "<x>"),
        (" r=\"", " q=\""), ("r=\"2\"", "r=\"1\""), ("r=\"3\"", "r=\"0\""), ("r=\"A", "r=\"ZZZZ"), ("r=\"B", "r=\"A"), (" s=\"", " s=\"9"), ("<t", "<rPh"), ("</t>", "_xD800_</t>"), ("xml:space=\"preserve\"", ""), ("<row", "<row r=\"99999999999\""),
        ("sheetId", "sheetid"), ("name=\"", "name=\"\" x=\""), ("Aktiviteter", "Mål"), ("r:id=\"", "r:id=\"R"), ("<sheetData>", "<sheetData><!-- x -->"), ("<?xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><?xml"), ("numFmtId=\"", "numFmtId=\"1"),
        ("worksheets/", "../"), ("<mergeCells", "<merge"), ("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"E2:E5\"/></mergeCells>"), ("visible", "hidden"), ("<sheet ", "<sheet state=\"hidden\" "));

    /// <summary>A part of a workbook altered and the zip made anew, so that it opens.</summary>
    public static readonly Gen<Func<byte[], byte[]>> OfParts = Gen.Select(Gen.Int[0, 1_000], Replacement.Array[1, 3], Gen.Int[0, 3], Gen.Int[0, 1_000_000], (part, replaced, kind, place) => new Func<byte[], byte[]>(file =>
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries[part % archive.Entries.Count];
            string text;
            using (var reader = new StreamReader(entry.Open())) text = reader.ReadToEnd();
            foreach (var (from, to) in replaced) text = text.Replace(from, to);
            if (kind == 0) text = text.Remove(place % text.Length, Math.Min(20, text.Length - place % text.Length));
            if (kind == 1) text = text.Insert(place % text.Length, text[..Math.Min(60, text.Length)]);
            var name = entry.FullName;
            entry.Delete();
            if (kind == 2 && place % 4 == 0) return Closed();
            using var written = archive.CreateEntry(name).Open();
            written.Write(Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();

        byte[] Closed() => [];
    })).Select(damage => new Func<byte[], byte[]>(file => damage(file) is { Length: > 0 } whole ? whole : Without(file)));

    private static byte[] Without(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) archive.Entries[file.Length % archive.Entries.Count].Delete();
        return stream.ToArray();
    }
}
