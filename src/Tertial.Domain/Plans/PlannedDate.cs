using System.Globalization;

namespace Tertial.Domain.Plans;

/// <summary>How exactly a plan names a day.</summary>
public enum Precision
{
    Day,
    Month,
    Tertial,
    Year,
}

/// <summary>A planned start or end: an interval, because "in March" may be any day of March.</summary>
public readonly record struct PlannedDate
{
    private PlannedDate(DateOnly first, Precision precision) => (First, Precision) = (first, precision);

    /// <summary>The first possible day.</summary>
    public DateOnly First { get; }

    public Precision Precision { get; }

    /// <summary>The last possible day: what makes something due.</summary>
    public DateOnly Last => Precision switch
    {
        Precision.Day => First,
        Precision.Month => First.AddMonths(1).AddDays(-1),
        Precision.Tertial => First.AddMonths(4).AddDays(-1),
        Precision.Year => First.AddYears(1).AddDays(-1),
        _ => throw new InvalidOperationException($"Unknown precision {Precision}."),
    };

    public static PlannedDate Day(DateOnly day) => new(day, Precision.Day);

    public static PlannedDate Month(int year, int month) => new(new DateOnly(year, month, 1), Precision.Month);

    /// <summary>The four months of a tertial, 1–3.</summary>
    public static PlannedDate Tertial(int year, int tertial) => tertial is >= 1 and <= 3
        ? new(new DateOnly(year, tertial * 4 - 3, 1), Precision.Tertial)
        : throw new ArgumentOutOfRangeException(nameof(tertial), tertial, "A year has three tertials.");

    public static PlannedDate Year(int year) => new(new DateOnly(year, 1, 1), Precision.Year);

    /// <summary>The same so many months and then days later, as exactly; nothing where it is given too roughly to be moved so, as a tertial by one month.</summary>
    public PlannedDate? Shifted(int months, int days) => Precision switch
    {
        Precision.Day => Day(First.AddMonths(months).AddDays(days)),
        Precision.Month => days == 0 ? new(First.AddMonths(months), Precision) : null,
        Precision.Tertial => days == 0 && months % 4 == 0 ? new(First.AddMonths(months), Precision) : null,
        Precision.Year => days == 0 && months % 12 == 0 ? new(First.AddMonths(months), Precision) : null,
        _ => throw new InvalidOperationException($"Unknown precision {Precision}."),
    };

    /// <summary>The written form: 2024-03-15, 2024-03, 2024-T1 or 2024.</summary>
    public override string ToString() => Precision switch
    {
        Precision.Day => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Precision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Precision.Tertial => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-T{(First.Month + 3) / 4}"),
        Precision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown precision {Precision}."),
    };

    /// <summary>Reads the written form; refuses anything else.</summary>
    public static bool TryParse(string? text, out PlannedDate date)
    {
        date = default;
        if (text is null) return false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date = Day(day);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            date = new(month, Precision.Month);
        else if (text is [_, _, _, _, '-', 'T', >= '1' and <= '3'] && TryYear(text[..4], out var tertialYear))
            date = Tertial(tertialYear, text[6] - '0');
        else if (TryYear(text, out var year))
            date = Year(year);
        else
            return false;
        return true;
    }

    public static PlannedDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is not a planned date: 2024-03-15, 2024-03, 2024-T1 or 2024.");

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1900 and < 9999;
}
