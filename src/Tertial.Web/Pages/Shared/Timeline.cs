using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Shared;

/// <summary>Activities over the plan's period: a table whose bars only decorate what the text says.</summary>
/// <param name="Caption">What the table is, for those who do not see it.</param>
/// <param name="Period">The plan's period: its days, borders and today.</param>
/// <param name="StateHeading">What the states are as of; missing while nothing has been followed up, and then there are no states.</param>
/// <param name="Rows">One activity each.</param>
public sealed record Timeline(string Caption, TimelinePeriod Period, string? StateHeading, IReadOnlyList<TimelineRow> Rows);

/// <summary>One activity in the timeline.</summary>
public sealed record TimelineRow
{
    public required string Name { get; init; }

    public required string Href { get; init; }

    public Mark Mark { get; init; }

    public required string State { get; init; }

    public required PlannedSpan Dates { get; init; }

    public required TimelineBar Bar { get; init; }

    /// <summary>What has been changed since the plan was first decided.</summary>
    public IReadOnlyList<ChangeKind> Changes { get; init; } = [];

    /// <summary>Decided but not in force.</summary>
    public bool Waits { get; init; }

    /// <summary>An activity as it is planned, before anything is known of how it goes: in a draft or a proposal.</summary>
    public static TimelineRow Planned(Activity activity, TimelinePeriod period, string href) => new()
    {
        Name = activity.Name,
        Href = href,
        State = "",
        Dates = PlannedSpan.Of(null, activity, period.Year),
        Bar = period.Bar(activity, null, "plan"),
    };
}

/// <summary>When, in words; with what stood before when a decision has changed it.</summary>
/// <param name="Same">What both have in common, or everything.</param>
/// <param name="Former">The part that stood before.</param>
/// <param name="Now">The part that stands now.</param>
public sealed record PlannedSpan(string Same, string? Former = null, string? Now = null)
{
    public static PlannedSpan Of(Activity? before, Activity activity, int year)
    {
        var now = PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, year);
        if (before is null || (before.Start, before.End, before.IsOngoing) == (activity.Start, activity.End, activity.IsOngoing)) return new(now);
        return before is { Start: { } start, End: { } former, IsOngoing: false } && activity is { End: { } end, IsOngoing: false } && activity.Start == start && former != start && end != start
            ? new($"{PlannedTime.InBrief(start, year)} – ", PlannedTime.InBrief(former, year), PlannedTime.InBrief(end, year))
            : new("", PlannedTime.InBrief(before.Start, before.End, before.IsOngoing, year), now);
    }
}
