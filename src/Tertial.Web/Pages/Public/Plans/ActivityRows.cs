using Tertial.Domain;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>Makes the timeline's rows of a plan: planned time, state in the latest follow-up, and what decisions have changed since the first version.</summary>
public sealed class ActivityRows
{
    private static readonly Mark NotYet = new("kommer", "kommer");
    private static readonly Mark Waiting = new("a-vantar", "vantar");

    private readonly PlanReading _reading;
    private readonly AsOf _asOf;
    private readonly ILookup<ActivityId, ActivityChange> _changes;

    public ActivityRows(PlanReading reading, AsOf asOf)
    {
        (_reading, _asOf, Period) = (reading, asOf, reading.Period());
        _changes = Difference.Between(reading.First, reading.Version).Activities.ToLookup(change => change.Activity.Id);
    }

    public TimelinePeriod Period { get; }

    /// <summary>Läge 31 augusti; missing while nothing has been followed up.</summary>
    public string? StateHeading => _reading.Latest is { } followUp ? $"Läge {Swedish.DayAndMonth(followUp.CutOff)}" : null;

    public Timeline Of(string caption, IEnumerable<Activity> activities) =>
        new(caption, Period, StateHeading, [.. activities.OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, StringComparer.Ordinal).Select(Row)]);

    public TimelineRow Row(Activity activity)
    {
        var changes = _changes[activity.Id].ToList();
        var before = changes.Find(change => change.Kind == ChangeKind.Redated)?.Before;
        var (mark, state) = State(activity);
        var isEnded = activity.Ending is not null || activity.PlanVersionId != _reading.Version.Id;
        return new()
        {
            Name = activity.Name,
            Href = _asOf.Keep(_reading.AddressOf(activity)),
            Mark = mark,
            State = state,
            Dates = PlannedSpan.Of(before, activity, _reading.Plan.Year),
            Bar = Period.Bar(activity, before, _reading.Latest is null ? Unfollowed : mark.Status, isEnded ? EndedOn(activity) : null),
            Changes = [.. changes.Select(change => change.Kind).Where(IsTold)],
            Waits = _reading.Waits,
        };
    }

    // The dates tell themselves, and what is worded otherwise is told where versions are compared.
    private static bool IsTold(ChangeKind kind) => kind is ChangeKind.Added or ChangeKind.Ended or ChangeKind.Removed or ChangeKind.Resumed
        or ChangeKind.Renamed or ChangeKind.Moved or ChangeKind.PrioritisedUp or ChangeKind.PrioritisedDown;

    private string Unfollowed => _reading.Waits ? Waiting.Status : "plan";

    private (Mark Mark, string Word) State(Activity activity) =>
        _reading.StandingOf(activity.Id) is { Standing: var standing } ? (standing.Mark(), standing.Word())
        : _reading.Waits ? (Waiting, "Gäller inte än")
        : (NotYet, "Inte redovisad än");

    private DateOnly? EndedOn(Activity activity) =>
        _reading.Record.HistoryOf(_reading.Plan.Id).EndedBy(activity.Id, _reading.View.On) is { } point
            ? _reading.Record.Decisions.InForceFrom(point.Id, _reading.View.On)
            : null;
}
