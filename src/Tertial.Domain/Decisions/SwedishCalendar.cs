namespace Tertial.Domain.Decisions;

/// <summary>Swedish public holidays and the days on which a legal period cannot end.</summary>
/// <remarks>Lag (1989:253) om allmänna helgdagar; lag (1930:173) om beräkning av lagstadgad tid.</remarks>
public static class SwedishCalendar
{
    /// <summary>Easter Sunday in the Gregorian calendar, by the anonymous computus.</summary>
    public static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return new(year, f / 31, f % 31 + 1);
    }

    /// <summary>A public holiday by law, Sundays included.</summary>
    public static bool IsHoliday(DateOnly date) =>
        date.DayOfWeek == DayOfWeek.Sunday
        || (date.Month, date.Day) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 25) or (12, 26)
        || (date.DayNumber - Easter(date.Year).DayNumber) is -2 or 1 or 39
        || IsMidsummerDay(date)
        || IsAllSaints(date);

    /// <summary>Saturdays, holidays, and Midsummer, Christmas and New Year's Eve: a period that would end then ends on the next weekday.</summary>
    public static bool MovesDeadline(DateOnly date) =>
        date.DayOfWeek == DayOfWeek.Saturday
        || IsHoliday(date)
        || IsMidsummerDay(date.AddDays(1))
        || (date.Month, date.Day) is (12, 24) or (12, 31);

    /// <summary>The day itself, or the next on which a period can end.</summary>
    public static DateOnly Deadline(DateOnly date)
    {
        while (MovesDeadline(date)) date = date.AddDays(1);
        return date;
    }

    private static bool IsMidsummerDay(DateOnly date) =>
        date is { DayOfWeek: DayOfWeek.Saturday, Month: 6, Day: >= 20 and <= 26 };

    private static bool IsAllSaints(DateOnly date) =>
        date.DayOfWeek == DayOfWeek.Saturday && (date is { Month: 10, Day: 31 } or { Month: 11, Day: <= 6 });
}
