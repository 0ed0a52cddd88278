using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>Reads SIE 1–4, edition 4B. Labels that are not known are passed over, as the format asks; what tells an amount must be readable.</summary>
public sealed class SieReading
{
    private const string UnitDimension = "1";
    private const decimal LargestKronor = 100_000_000_000m;

    private readonly Dictionary<string, List<LedgerRow>> _rows = [];
    private readonly Dictionary<string, string> _dimensions = new() { ["1"] = "kostnadsställe", ["2"] = "kostnadsbärare", ["6"] = "projekt", ["7"] = "anställd", ["8"] = "kund", ["9"] = "leverantör", ["10"] = "faktura" };
    private readonly SieChecksum _checksum = new();
    private string? _company;
    private (DateOnly From, DateOnly To)? _year;
    private DateOnly? _voucher;

    public static bool IsSie(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        return bytes.TrimStart(" \t\r\n"u8).StartsWith("#FLAGGA"u8);
    }

    /// <exception cref="SheetFileException">Where and why it cannot be read.</exception>
    public static SieFile Read(byte[] bytes)
    {
        if (bytes.Length > SheetLimits.FileBytes) throw new SheetFileException("Filen är för stor. Den får vara högst 10 MB.");
        return new SieReading().Read(TextDecoding.Decode(bytes));
    }

    private SieFile Read(string text)
    {
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (SieLine.Read(++number, line) is not { } read) continue;
            _checksum.Add(read);
            Take(read);
        }
        if (_rows.Count == 0) throw new SheetFileException("SIE-filen har inga saldon eller verifikationer för året.");
        return new(_company, _year, [.. _rows.Select(pair => new SieRows(pair.Key, NameOf(pair.Key), pair.Value)).OrderByDescending(kind => kind.Key.Length)], _checksum.Agrees);
    }

    private void Take(SieLine line)
    {
        switch (line.Label)
        {
            case "#FNAMN": _company = line[0]; break;
            case "#RAR" when line[0] == "0": _year = (DayOf(line, 1), DayOf(line, 2)); break;
            case "#DIM" or "#UNDERDIM": _dimensions[line[0]] = line[1].ToLower(Words.Swedish.Culture); break;
            case "#RES" when line[0] == "0": Add("res", line, line[1], null, line[2]); break;
            case "#PSALDO" when line[0] == "0": Add(KeyOf(line), line, line[2], MonthOf(line), line[3]); break;
            case "#VER": _voucher = DayOf(line, 2); break;
            case "#TRANS": Add("trans", line, line[0], MonthOfVoucher(line), line[1]); break;
        }
    }

    private void Add(string key, SieLine line, string account, int? month, string amount)
    {
        if (account.Length == 0 || !decimal.TryParse(amount, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kronor) || Math.Abs(kronor) > LargestKronor)
            throw Fault(line, account.Length == 0 ? "saknar konto" : $"har inget belopp som går att läsa: ”{SheetText.OneLine(amount, 40)}”");
        if (!_rows.TryGetValue(key, out var rows)) _rows[key] = rows = [];
        if (rows.Count == SheetLimits.LedgerRows) throw SheetLimits.TooManyRows(SheetLimits.LedgerRows);
        var unit = line.Objects.FirstOrDefault(pair => pair.Dimension == UnitDimension).Object ?? "";
        var code = line.Objects.LastOrDefault(pair => pair.Dimension != UnitDimension).Object ?? "";
        rows.Add(new(line.Number, account, unit, code, month, Money.FromKronor(kronor)));
    }

    // Rows on the same dimensions belong together; rows on other dimensions tell the same money again.
    private static string KeyOf(SieLine line) => string.Join(' ', line.Objects.Select(pair => pair.Dimension).Distinct().Order(StringComparer.Ordinal).Prepend("psaldo"));

    private string NameOf(string key) => key switch
    {
        "res" => "Årets saldon per konto (#RES)",
        "psaldo" => "Månadssaldon per konto (#PSALDO)",
        "trans" => "Verifikationernas rader (#TRANS)",
        _ => $"Månadssaldon per konto och {Words.Swedish.List(key.Split(' ')[1..].Select(dimension => _dimensions.GetValueOrDefault(dimension, $"dimension {dimension}")))} (#PSALDO)",
    };

    private static int MonthOf(SieLine line) =>
        int.TryParse(line[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month / 100 is >= 1900 and <= 2200 && month % 100 is >= 1 and <= 12 ? month : throw Fault(line, $"har ingen period som går att läsa: ”{SheetText.OneLine(line[1], 40)}”");

    private int MonthOfVoucher(SieLine line)
    {
        var day = line[2].Length > 0 ? DayOf(line, 2) : _voucher ?? throw Fault(line, "står inte i någon verifikation");
        return day.Year * 100 + day.Month;
    }

    private static DateOnly DayOf(SieLine line, int place) =>
        DateOnly.TryParseExact(line[place], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Fault(line, $"har inget datum som går att läsa: ”{SheetText.OneLine(line[place], 40)}”");

    private static SheetFileException Fault(SieLine line, string what) => new($"SIE-filen är skadad. Rad {line.Number} ({SheetText.OneLine(line.Label, 20)}) {what}.");
}
