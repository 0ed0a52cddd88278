using System.Globalization;
using System.Text.RegularExpressions;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Exchange.Sheets;

/// <summary>Reads a planned date from a cell: a date of the workbook, a figure that stands for one, or a text as people write it on the pages too.</summary>
public static partial class DateCell
{
    private static readonly DateOnly Start = new(1899, 12, 30);

    /// <param name="cell">The cell.</param>
    /// <param name="year">The plan's year, meant when none is written.</param>
    public static PlannedDate? Read(Cell cell, int year)
    {
        if (cell.Date is { } date) return date;
        return cell.Number is { } number ? OfNumber(number, year) : OfText(cell.Text, year);
    }

    // A year, a year and month, a date without hyphens, or the days since 1900 that a workbook keeps when the cell is not shown as a date.
    private static PlannedDate? OfNumber(decimal number, int year)
    {
        if (number != decimal.Truncate(number) || number is < 1900 or >= 100_000_000) return null;
        if (number is >= 20_000 and < 80_000) return PlannedDate.Day(Start.AddDays((int)number));
        return OfText(((int)number).ToString(CultureInfo.InvariantCulture), year);
    }

    private static PlannedDate? OfText(string text, int year)
    {
        if (text.Length > SheetLimits.ShortText) return null;
        if (PlannedDate.TryParse(text.ToUpperInvariant(), out var exact)) return exact;
        return PlannedTimeReading.TryRead(Tidy(text), year, out var written) ? written : null;
    }

    // What only files hold: a time of day, years of two figures after a hyphen, points between figures, words before the date.
    private static string Tidy(string text)
    {
        var tidy = string.Join(' ', text.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        tidy = LeadingWords().Replace(TimeOfDay().Replace(tidy, ""), "");
        tidy = PointsBetween().Replace(tidy, "$1/$2 $3");
        tidy = ShortYear().Replace(tidy, " 20$1");
        return MonthTogether().Replace(tidy, "$1-$2");
    }

    [GeneratedRegex(@"(?<=[0-9])[ t][0-9]{2}:[0-9]{2}(:[0-9.]+)?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^(från och med|till och med|från|till|senast|under|i)\s+")]
    private static partial Regex LeadingWords();

    [GeneratedRegex(@"^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$")]
    private static partial Regex PointsBetween();

    [GeneratedRegex(@"(?<=[a-z.]|/[0-9]{1,2}|^t[1-3])-([0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^([0-9]{4})(0[1-9]|1[0-2])$")]
    private static partial Regex MonthTogether();
}
