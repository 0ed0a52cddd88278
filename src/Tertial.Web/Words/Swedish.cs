using System.Globalization;
using Tertial.Domain;

namespace Tertial.Web.Words;

/// <summary>Dates, numbers and order as Swedes write them. Groups and units are held together by no-break spaces.</summary>
public static class Swedish
{
    private const char NoBreak = '\u00A0';
    private const char Minus = '\u2212';

    private static readonly string[] ShortMonths =
        ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] SmallNumbers =
        ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = NoBreak.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
    };

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Sorts å, ä and ö last, and Mål 2 before Mål 10.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(Culture, CompareOptions.NumericOrdering);

    /// <summary>2024-08-31, for tables, references and lists.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>den 31 augusti 2024, for running text.</summary>
    public static string LongDate(DateOnly date) => $"den {date.Day}{NoBreak}{date.ToString("MMMM yyyy", Culture)}";

    /// <summary>onsdagen den 6 december 2023, for days when something must be done.</summary>
    public static string Weekday(DateOnly date) => $"{date.ToString("dddd", Culture)}en {LongDate(date)}";

    /// <summary>31 augusti, where the year is already said.</summary>
    public static string DayAndMonth(DateOnly date) => $"{date.Day}{NoBreak}{date.ToString("MMMM", Culture)}";

    /// <summary>augusti 2024, where any day of the month will do.</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", Culture);

    /// <summary>aug, for timelines.</summary>
    public static string ShortMonth(DateOnly date) => ShortMonths[date.Month - 1];

    /// <summary>31 aug, for strips and timelines.</summary>
    public static string ShortDate(DateOnly date) => $"{date.Day}{NoBreak}{ShortMonths[date.Month - 1]}";

    /// <summary>15 jan – 14 jun.</summary>
    public static string Span(DateOnly first, DateOnly last) => $"{ShortDate(first)} – {ShortDate(last)}";

    /// <summary>kl. 15.42.</summary>
    public static string Time(TimeOnly time) => $"kl.{NoBreak}{time.ToString("HH.mm", CultureInfo.InvariantCulture)}";

    /// <summary>15.42, Swedish time.</summary>
    public static string WallTime(DateTime utc) => SwedishDay.Local(utc).ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>2024-09-08 kl. 15.42, Swedish time.</summary>
    public static string Moment(DateTime utc) => $"{Date(SwedishDay.Of(utc))} {Time(TimeOnly.FromDateTime(SwedishDay.Local(utc)))}";

    /// <summary>i dag, i morgon, om 3 dagar; i går, för 3 dagar sedan.</summary>
    public static string DaysFrom(DateOnly today, DateOnly day) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "i dag",
        1 => "i morgon",
        -1 => "i går",
        > 0 and var days => $"om {Number(days)} dagar",
        var days => $"för {Number(-days)} dagar sedan",
    };

    /// <summary>Måndag den 9 september 2024, to open a sentence.</summary>
    public static string WeekdayAndDate(DateOnly date)
    {
        var weekday = date.ToString("dddd", Culture);
        return $"{char.ToUpper(weekday[0], Culture)}{weekday[1..]} {LongDate(date)}";
    }

    /// <summary>An amount in thousands of kronor, without its unit: the caption carries it.</summary>
    /// <param name="ore">The amount in öre.</param>
    /// <param name="plus">Whether an amount above zero shows its plus, as variances do.</param>
    public static string Tkr(long ore, bool plus = false) => Number(ore / 100_000m, 1, plus);

    /// <summary>An amount in millions of kronor, without its unit.</summary>
    /// <param name="ore">The amount in öre.</param>
    /// <param name="plus">Whether an amount above zero shows its plus, as variances do.</param>
    public static string Mnkr(long ore, bool plus = false) => Number(ore / 100_000_000m, 1, plus);

    /// <summary>66,9 %.</summary>
    /// <param name="percent">The percentage itself: 66.9, not 0.669.</param>
    /// <param name="decimals">How many decimals to show.</param>
    public static string Percent(decimal percent, int decimals = 1) => $"{Number(percent, decimals)}{NoBreak}%";

    /// <summary>1 234,5. What rounds to zero has no sign.</summary>
    public static string Number(decimal value, int decimals = 0, bool plus = false)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = (rounded == 0 ? 0m : rounded).ToString($"N{decimals}", Numbers);
        return plus && rounded > 0 ? $"+{text}" : text;
    }

    /// <summary>The phrase for one, or the phrase for several (and none) with the count at {0}.</summary>
    public static string Count(int count, string one, string several) =>
        count == 1 ? one : string.Format(Culture, several, Number(count));

    /// <summary>The phrase for none, for one, or for several with the count at {0}.</summary>
    public static string Count(int count, string none, string one, string several) =>
        count == 0 ? none : Count(count, one, several);

    /// <summary>1, 2 och 3.</summary>
    public static string List(IEnumerable<string> items) => items.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => $"{string.Join(", ", first)} och {last}",
    };

    /// <summary>Noll to tolv in words, larger numbers in digits: for running text.</summary>
    public static string InWords(int count) =>
        count >= 0 && count < SmallNumbers.Length ? SmallNumbers[count] : Number(count);

    /// <summary>The same, as the first word of a sentence.</summary>
    public static string FirstInWords(int count) => Capital(InWords(count));

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>The beginning of a text, cut between two words.</summary>
    public static string Shortened(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', most) is var space and > 0 ? space : most), "…");

    /// <summary>A key that sorts as Swedish does when compared byte by byte, as databases do.</summary>
    public static string SortKey(string text) =>
        Convert.ToHexString(Culture.CompareInfo.GetSortKey(text, CompareOptions.NumericOrdering).KeyData);
}
