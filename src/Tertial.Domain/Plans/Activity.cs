namespace Tertial.Domain.Plans;

/// <summary>Planned work towards a goal, the same activity through all versions and years.</summary>
public sealed class Activity
{
    public required ActivityId Id { get; init; }

    public required PlanVersionId PlanVersionId { get; init; }

    /// <summary>Given at the first proposal and never reused: a-03.</summary>
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public required string What { get; init; }

    public string? Why { get; init; }

    public UnitId? UnitId { get; init; }

    /// <summary>The title of whoever answers for it; missing is shown as missing.</summary>
    public string? Responsible { get; init; }

    /// <summary>Missing is read as the plan period.</summary>
    public PlannedDate? Start { get; init; }

    /// <summary>Missing is read as the plan period, unless ongoing.</summary>
    public PlannedDate? End { get; init; }

    /// <summary>Löpande: has no end and is never due to be finished.</summary>
    public bool IsOngoing { get; init; }

    public Priority Priority { get; init; }

    public required List<FocusAreaId> FocusAreaIds { get; init; }

    /// <summary>The goal it counts in.</summary>
    public required GoalId GoalId { get; init; }

    /// <summary>Goals it also serves: listed there, counted only in <see cref="GoalId"/>.</summary>
    public required List<GoalId> AlsoServes { get; init; }

    /// <summary>Set when the version ends the activity; the version's decision is then the activity's end.</summary>
    public Ending? Ending { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The possible days of start and end within the plan's period.</summary>
    public Timing TimingIn(Plan plan) => new(
        Start?.First ?? plan.From,
        Start?.Last ?? plan.To,
        IsOngoing ? null : End?.Last ?? plan.To,
        plan.To);

    /// <summary>What the version says of the activity.</summary>
    public ActivityContent Content => new()
    {
        Code = Code,
        Order = Order,
        Name = Name,
        What = What,
        Why = Why,
        UnitId = UnitId,
        Responsible = Responsible,
        Start = Start,
        End = End,
        IsOngoing = IsOngoing,
        Priority = Priority,
        FocusAreaIds = FocusAreaIds,
        GoalId = GoalId,
        AlsoServes = AlsoServes,
        Ending = Ending,
        Origin = Origin,
    };

    /// <summary>An activity that reads as the content says.</summary>
    public static Activity Of(PlanVersionId version, ActivityId id, ActivityContent content) => new()
    {
        Id = id,
        PlanVersionId = version,
        Code = content.Code,
        Order = content.Order,
        Name = content.Name,
        What = content.What,
        Why = content.Why,
        UnitId = content.UnitId,
        Responsible = content.Responsible,
        Start = content.Start,
        End = content.End,
        IsOngoing = content.IsOngoing,
        Priority = content.Priority,
        FocusAreaIds = [.. content.FocusAreaIds],
        GoalId = content.GoalId,
        AlsoServes = [.. content.AlsoServes],
        Ending = content.Ending,
        Origin = content.Origin,
    };

    /// <summary>The same activity in another version.</summary>
    internal Activity In(PlanVersionId version) => Of(version, Id, Content);
}

/// <summary>Why a version ends an activity, and what takes over.</summary>
public sealed record Ending(string Reason, ActivityId? Successor = null);

/// <summary>When an activity may begin and must end.</summary>
/// <param name="FirstStart">The first possible day of start.</param>
/// <param name="LastStart">The last possible day of start: due to have begun from then.</param>
/// <param name="LastEnd">The last possible day of end: due to be finished from then. Missing when ongoing.</param>
/// <param name="PeriodEnd">The last day of the plan's period.</param>
public readonly record struct Timing(DateOnly FirstStart, DateOnly LastStart, DateOnly? LastEnd, DateOnly PeriodEnd)
{
    public bool IsDueToBeFinished(DateOnly on) => LastEnd <= on;

    /// <summary>Due to be finished implies due to have begun.</summary>
    public bool IsDueToHaveBegun(DateOnly on) => LastStart <= on || IsDueToBeFinished(on);

    public bool BeginsAfterPeriod => FirstStart > PeriodEnd;

    public bool ReachesBeyondPeriod => LastEnd is null || LastEnd > PeriodEnd;

    public bool IsLateIfFinished(DateOnly on) => LastEnd < on;
}
