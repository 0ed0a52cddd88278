using System.Globalization;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>The plan's period as the timeline draws it: one unit of width a day.</summary>
public sealed class TimelinePeriod
{
    private const int MostMonths = 18;

    private readonly Plan _plan;

    public TimelinePeriod(Plan plan, IEnumerable<FollowUp> followUps, DateOnly on)
    {
        _plan = plan;
        ViewBox = $"0 0 {Days} 24";
        var ends = followUps.Select(followUp => followUp.CutOff).ToList();
        // A plan that nobody has set the follow-ups of yet is followed by tertials, as most are.
        if (ends.Count == 0) ends = [.. Enumerable.Range(plan.From.Year, plan.To.Year - plan.From.Year + 1).SelectMany(year => Enumerable.Range(1, 3).Select(tertial => PlannedDate.Tertial(year, tertial).Last))];
        Borders = string.Concat(ends.Where(end => end >= plan.From && end < plan.To).Select(end => $"M{Right(end)} 0V24"));
        Months = ReadMonths();
        Today = on >= plan.From && on <= plan.To ? $"M{Left(on)} 0V24" : null;
    }

    public int Year => _plan.Year;

    public int Days => _plan.To.DayNumber - _plan.From.DayNumber + 1;

    public string ViewBox { get; }

    /// <summary>A line at the end of every follow-up but the last.</summary>
    public string Borders { get; }

    public string? Today { get; }

    /// <summary>The months with their days, where there are so few that their names fit; else none.</summary>
    public IReadOnlyList<(string Name, int Days)> Months { get; }

    /// <summary>A line where each month but the first begins.</summary>
    public string MonthLines => string.Concat(Enumerable.Range(1, Math.Max(Months.Count - 1, 0)).Select(count => $"M{Months.Take(count).Sum(month => month.Days)} 0V24"));

    /// <summary>Whether the twelve letters of the months fit above.</summary>
    public bool IsCalendarYear => (_plan.From.Month, _plan.From.Day, _plan.To.Month, _plan.To.Day) == (1, 1, 12, 31) && _plan.From.Year == _plan.To.Year;

    /// <summary>The bar of an activity, from its first possible day to its last, within the period.</summary>
    /// <param name="activity">The activity as it is planned now.</param>
    /// <param name="before">As it was planned before a decision changed its dates.</param>
    /// <param name="status">The colours of its state.</param>
    /// <param name="endedOn">The day a decision ended it.</param>
    public TimelineBar Bar(Activity activity, Activity? before, string status, DateOnly? endedOn = null)
    {
        var (from, to) = Reach(activity);
        if (endedOn is { } ended && ended > from && ended < to) return TimelineBar.Of(status, Left(from), Right(ended)) with { Outline = Line(Right(ended), Right(to)) };
        if (before is null) return TimelineBar.Of(status, Left(from), Right(to));
        var (formerFrom, formerTo) = Reach(before);
        if (formerFrom == from && formerTo < to)
            return TimelineBar.Of(status, Left(from), Right(formerTo)) with { Extension = $"M{Right(formerTo) + 2} 12H{Right(to) - 2}", End = (Right(to) - 2).ToString(CultureInfo.InvariantCulture) };
        return (formerFrom, formerTo) == (from, to)
            ? TimelineBar.Of(status, Left(from), Right(to))
            : TimelineBar.Of(status, Left(from), Right(to)) with { Outline = Line(Left(formerFrom), Right(formerTo)) };
    }

    private IReadOnlyList<(string Name, int Days)> ReadMonths()
    {
        var firsts = Enumerable.Range(0, MostMonths + 1).Select(_plan.From.AddMonths).TakeWhile(first => first <= _plan.To).ToList();
        return _plan.From.Day != 1 || _plan.To.AddDays(1).Day != 1 || firsts.Count > MostMonths
            ? []
            : [.. firsts.Select(first => (Words.Swedish.ShortMonth(first), DateTime.DaysInMonth(first.Year, first.Month)))];
    }

    private (DateOnly From, DateOnly To) Reach(Activity activity) => (
        activity.Start?.First ?? _plan.From,
        activity.IsOngoing ? _plan.To : activity.End?.Last ?? _plan.To);

    private static (int X, int Width) Line(int left, int right) => (left, Math.Max(right - left, 0));

    private int Left(DateOnly day) => Math.Clamp(day.DayNumber - _plan.From.DayNumber, 0, Days);

    private int Right(DateOnly day) => Math.Clamp(day.DayNumber - _plan.From.DayNumber + 1, 0, Days);
}

/// <summary>What is drawn for one activity.</summary>
/// <param name="Status">The colours of its state.</param>
/// <param name="X">The first day.</param>
/// <param name="Width">The number of days.</param>
public sealed record TimelineBar(string Status, int X, int Width)
{
    /// <summary>Time it was once planned for, or that a decision took away.</summary>
    public (int X, int Width)? Outline { get; init; }

    /// <summary>Time a decision has added.</summary>
    public string? Extension { get; init; }

    /// <summary>Where the added time ends.</summary>
    public string? End { get; init; }

    public static TimelineBar Of(string status, int left, int right) => new(status, left, Math.Max(right - left, 0));
}
