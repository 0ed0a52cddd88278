using System.Globalization;
using Tertial.Domain;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Web.Exchange.Sheets;

namespace Tertial.Web.Exchange.Ledgers;

/// <summary>The rows of a file of the accounts, what is wrong with it, and the sums that it repeats at its end.</summary>
public sealed record ReadLedger(IReadOnlyList<LedgerRow> Rows, IReadOnlyList<SheetNote> Notes, LedgerSum Sums)
{
    public bool HasErrors => Notes.Any(note => note.Weight == NoteWeight.Error);
}

/// <summary>Reads the rows of a sheet of accounts. What cannot be read is told with its place, and then nothing of the file is taken.</summary>
public sealed class LedgerReading
{
    private const int LongestCode = 100, MostErrors = 200;

    // So that no number of rows can add up to more than an amount holds.
    private static readonly Money Largest = Money.FromKronor(100_000_000_000m);

    private readonly LedgerTable _table;
    private readonly LedgerSettings _settings;
    private readonly int _year, _account, _unit, _code, _month, _amount, _credit;
    private readonly List<SheetNote> _notes = [];
    private readonly Dictionary<string, int?> _months = [];

    private LedgerReading(LedgerTable table, LedgerSettings settings, int year)
    {
        (_table, _settings, _year) = (table, settings, year);
        (_account, _unit, _code) = (table.Place(settings.Account), table.Place(settings.Unit), table.Place(settings.Code));
        (_month, _amount, _credit) = (table.Place(settings.Month), table.Place(settings.Amount), table.Place(settings.Credit));
    }

    /// <param name="table">The sheet.</param>
    /// <param name="settings">What its columns are.</param>
    /// <param name="year">The year that a month without a year is of.</param>
    public static ReadLedger Read(LedgerTable table, LedgerSettings settings, int year) => new LedgerReading(table, settings, year).Read();

    private ReadLedger Read()
    {
        var (rows, sums) = (new List<LedgerRow>(), default(LedgerSum));
        foreach (var source in _table.Rows)
        {
            if (_notes.Count == MostErrors) break;
            var (amount, credit) = (Amount(source, _amount), Amount(source, _credit));
            if (amount is null || credit is null) continue;
            var row = new LedgerRow(source.Number, Code(source, _account), Code(source, _unit), Code(source, _code), null, amount.Value - credit.Value);
            if (IsSum(source, row)) sums += row;
            else if (!IsBlank(source)) rows.Add(row with { Month = Month(source) });
        }
        return new(rows, _notes, sums);
    }

    private bool IsBlank(SheetRow row) => row[_amount].IsEmpty && row[_credit].IsEmpty;

    // Lists end with their sums, which are no rows of the accounts.
    private static bool IsSum(SheetRow source, LedgerRow row) =>
        row.Account.Length + row.Unit.Length + row.Code.Length == 0
        || source.Cells.FirstOrDefault(cell => !cell.IsEmpty).Text.Split(' ', ':')[0].ToLowerInvariant() is "summa" or "totalt" or "total" or "delsumma" or "slutsumma";

    private Money? Amount(SheetRow row, int column)
    {
        var cell = row[column];
        if (column < 0 || cell.IsEmpty) return Money.Zero;
        if (cell.IsError) return Fault(row, column, cell == Cell.Unworked ? "Cellen har en formel som inte är uträknad. Öppna filen i Excel, spara den och läs in den igen." : $"Cellen visar felet {cell.Text}.");
        if (cell.Number is null && SwedishNumber.IsAmbiguous(AmountText.Split(cell.Text).Text)) return Fault(row, column, $"”{Short(cell)}” kan läsas på två sätt. Skriv tusental med mellanslag och decimaler med komma.");
        if (AmountText.Read(cell, _settings.AmountUnit) is not { } amount) return Fault(row, column, $"”{Short(cell)}” går inte att läsa som ett belopp.");
        return amount.CompareTo(Largest) > 0 || amount.CompareTo(-Largest) < 0 ? Fault(row, column, $"”{Short(cell)}” är ett orimligt stort belopp.") : amount;
    }

    private Money? Fault(SheetRow row, int column, string text)
    {
        _notes.Add(new(NoteWeight.Error, text, _table.Sheet.Name, row.Number, Sheet.Letter(column)));
        return null;
    }

    private int? Month(SheetRow row)
    {
        if (_month < 0) return null;
        var cell = row[_month];
        var key = $"{cell.Text}|{cell.Date}";
        if (_months.TryGetValue(key, out var known)) return known;
        if (MonthOf(cell) is { } month) return _months[key] = month;
        Fault(row, _month, cell.IsEmpty ? "Raden har ingen period." : $"”{Short(cell)}” går inte att läsa som en månad. Skriv till exempel 2024-08.");
        return null;
    }

    private int? MonthOf(Cell cell)
    {
        if (cell.IsEmpty || cell.IsError) return null;
        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12) return _year * 100 + number;
        return DateCell.Read(cell, _year) is { Precision: Domain.Plans.Precision.Day or Domain.Plans.Precision.Month } date ? date.First.Year * 100 + date.First.Month : null;
    }

    // A workbook keeps 5010 as a number, and may show it with a space in it.
    private static string Code(SheetRow row, int column)
    {
        var cell = row[column];
        var text = cell.Number is { } number && decimal.Truncate(number) == number ? number.ToString("0", CultureInfo.InvariantCulture) : cell.Text;
        return text.Length <= LongestCode ? text : text[..LongestCode];
    }

    private static string Short(Cell cell) => SheetText.OneLine(cell.Text, 60);
}
