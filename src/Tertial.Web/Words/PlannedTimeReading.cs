using System.Globalization;
using System.Text.RegularExpressions;
using Tertial.Domain.Plans;

namespace Tertial.Web.Words;

/// <summary>Reads a planned start or end as people write it: 2025-03-15, 15 mars 2025, 15/3, 2025-03, mars, 2025-T1, tertial 1 2025 or 2025.</summary>
public static partial class PlannedTimeReading
{
    private const int Earliest = 1990, Latest = 2099;

    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>What to write when it cannot be read.</summary>
    public static string Advice(int year) => $"Skriv till exempel {year}-03-15, mars {year}, tertial 1 {year} eller bara {year}.";

    /// <param name="typed">What was typed.</param>
    /// <param name="year">The year that is meant when none is written.</param>
    /// <param name="date">How it was read.</param>
    public static bool TryRead(string? typed, int year, out PlannedDate date)
    {
        var text = Spaces().Replace((typed ?? "").Trim().ToLower(Swedish.Culture).Replace('–', '-').Replace('\u2212', '-'), " ");
        if (text.StartsWith("den ", StringComparison.Ordinal)) text = text[4..];
        var read = Read(text, year);
        date = read ?? default;
        return read is not null;
    }

    private static PlannedDate? Read(string text, int year) =>
        OnlyYear().Match(text) is { Success: true } only ? YearOf(only, year) is { } whole ? PlannedDate.Year(whole) : null
        : Tertial().Match(text) is { Success: true } tertial ? YearOf(tertial, year) is { } its ? PlannedDate.Tertial(its, Number(tertial, "tertial")) : null
        : Iso().Match(text) is { Success: true } iso ? Date(YearOf(iso, year), Number(iso, "month"), iso)
        : DayAndMonth().Match(text) is { Success: true } slashed ? Date(YearOf(slashed, year), Number(slashed, "month"), slashed)
        : Named().Match(text) is { Success: true } named ? Date(YearOf(named, year), MonthOf(named.Groups["name"].Value), named)
        : null;

    private static PlannedDate? Date(int? year, int month, Match match)
    {
        if (year is not { } its || month is < 1 or > 12) return null;
        if (!match.Groups["day"].Success) return PlannedDate.Month(its, month);
        var day = Number(match, "day");
        return day >= 1 && day <= DateTime.DaysInMonth(its, month) ? PlannedDate.Day(new(its, month, day)) : null;
    }

    // At least three letters, so that "ma" is not taken for mars or maj.
    private static int MonthOf(string name) => name.Length < 3 ? 0 : Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.Ordinal)) + 1;

    private static int? YearOf(Match match, int meant)
    {
        var year = match.Groups["year"].Success ? Number(match, "year") : meant;
        return year is >= Earliest and <= Latest ? year : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:år )?(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyYear();

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})[- ]?)?t(?:ertial)?[- ]?(?<tertial>[1-3])(?:[-/ ]*(?<year>[0-9]{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tertial();

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2}) ?/ ?(?<month>[0-9]{1,2})(?:[-/ ]+(?<year>[0-9]{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(?:(?<year>[0-9]{4}) )?(?:(?<day>[0-9]{1,2})(?::?[ae])?\.? ?)?(?<name>[a-z]+)\.?(?:[- ](?<year>[0-9]{4}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
