using System.Globalization;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Web.Pages.Shared;

/// <summary>The plan's period as the timeline draws it: one unit of width a day.</summary>
public sealed class TimelinePeriod
{
    private readonly Plan _plan;

    public TimelinePeriod(Plan plan, IEnumerable<FollowUp> followUps, DateOnly on)
    {
        _plan = plan;
        ViewBox = $"0 0 {Days} 24";
        Borders = string.Concat(followUps.Where(followUp => followUp.CutOff < plan.To).Select(followUp => $"M{Right(followUp.CutOff)} 0V24"));
        Today = on >= plan.From && on <= plan.To ? $"M{Left(on)} 0V24" : null;
    }

    public int Year => _plan.Year;

    public int Days => _plan.To.DayNumber - _plan.From.DayNumber + 1;

    public string ViewBox { get; }

    /// <summary>A line at the end of every follow-up but the last.</summary>
    public string Borders { get; }

    public string? Today { get; }

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
