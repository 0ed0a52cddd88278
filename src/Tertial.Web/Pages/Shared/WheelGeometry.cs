using System.Globalization;

namespace Tertial.Web.Pages.Shared;

/// <summary>Where everything in the year wheel is drawn: a square of 520, the year clockwise from the top.</summary>
public sealed class WheelGeometry(YearWheel wheel)
{
    public const double Middle = 260;
    private const double DotRadius = 243;

    // Two dots must be this many days apart not to cover each other.
    private const double DaysBetweenDots = 9;

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private readonly double _days = wheel.Last.DayOfYear;

    public IEnumerable<(string Path, bool Past)> Months => Enumerable.Range(1, 12).Select(month =>
    {
        var first = new DateOnly(wheel.Year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return (Segment(Start(first), last.DayOfYear, 226, 186), last <= wheel.Until);
    });

    public IEnumerable<(string Name, string X, string Y)> MonthLabels => Enumerable.Range(1, 12).Select(month =>
    {
        var (x, y) = At(new DateOnly(wheel.Year, month, 15).DayOfYear, 206);
        return (MonthNames[month - 1], Number(x), Number(y + 6));
    });

    public IEnumerable<string> Periods => wheel.Periods.Select(period => Segment(Start(period.From), period.To.DayOfYear, 182, 118));

    public IEnumerable<string> PastPeriods => wheel.On < wheel.First ? [] : wheel.Periods
        .Where(period => period.From <= wheel.Until)
        .Select(period => Segment(Start(period.From), (period.To < wheel.Until ? period.To : wheel.Until).DayOfYear, 182, 118));

    public IEnumerable<(string Name, string X, string Y)> PeriodLabels => wheel.Periods.Select(period =>
    {
        var (x, y) = At((Start(period.From) + period.To.DayOfYear) / 2.0, 150);
        return (period.Abbreviation, Number(x), Number(y + 7));
    });

    public IEnumerable<string> Borders => wheel.Periods.Select(period => $"M{Point(period.To.DayOfYear, 116)}L{Point(period.To.DayOfYear, 232)}");

    /// <summary>The hand that points at the day.</summary>
    public string Hand => $"M{Point(Start(wheel.On), 106)}L{Point(Start(wheel.On) - 1.3, 184)}L{Point(Start(wheel.On) + 1.3, 184)}Z";

    /// <summary>A numbered dot for each date, pushed apart where dates lie close; the law's are square.</summary>
    public IEnumerable<WheelDot> Dots
    {
        get
        {
            var places = wheel.Dates.Select(date => (double)date.Date.DayOfYear).ToArray();
            for (var i = 1; i < places.Length; i++) places[i] = Math.Max(places[i], places[i - 1] + DaysBetweenDots);
            for (var i = places.Length - 1; i >= 0; i--) places[i] = Math.Min(places[i], i == places.Length - 1 ? _days : places[i + 1] - DaysBetweenDots);
            for (var i = 0; i < places.Length; i++)
            {
                var (x, y) = At(places[i], DotRadius);
                yield return new(i + 1, Number(x), Number(y), Number(x - 14), Number(y - 14), Number(y + 6), wheel.Dates[i].Date <= wheel.On, wheel.Dates[i].Law is not null);
            }
        }
    }

    private static int Start(DateOnly day) => day.DayOfYear - 1;

    private string Segment(double from, double to, double outer, double inner)
    {
        var large = to - from > _days / 2 ? 1 : 0;
        return $"M{Point(from, outer)}A{outer} {outer} 0 {large} 1 {Point(to, outer)}L{Point(to, inner)}A{inner} {inner} 0 {large} 0 {Point(from, inner)}Z";
    }

    private string Point(double day, double radius)
    {
        var (x, y) = At(day, radius);
        return $"{Number(x)} {Number(y)}";
    }

    private (double X, double Y) At(double day, double radius)
    {
        var angle = 2 * Math.PI * day / _days;
        return (Middle + radius * Math.Sin(angle), Middle - radius * Math.Cos(angle));
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>Where a numbered dot is drawn: its middle, its corner and the foot of its number.</summary>
public sealed record WheelDot(int Number, string X, string Y, string Left, string Top, string TextY, bool IsPast, bool IsLaw)
{
    /// <summary>The class, filled when the day has passed.</summary>
    public string Css(string name) => IsPast ? name : $"{name} {name}--kommer";
}
