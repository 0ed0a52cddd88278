namespace Tertial.Domain.Decisions;

/// <summary>What a time limit is for.</summary>
public enum TimeLimitKind
{
    /// <summary>The minutes are to be approved (KL 5:69).</summary>
    Approval,

    /// <summary>The approval is to be announced (KL 8:12).</summary>
    Announcement,

    /// <summary>The time to appeal ends (KL 13:5).</summary>
    Appeal,

    /// <summary>A decision hangs on a condition that is open.</summary>
    Condition,

    /// <summary>An assignment is to be reported back on.</summary>
    Assignment,
}

/// <summary>Something in a matter that is to be done or to happen by a day, or that has passed it undone.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="On">The last day; missing for a condition that no day is set for.</param>
/// <param name="Matter">The matter.</param>
/// <param name="Law">The law that sets the day, where one does.</param>
public sealed record TimeLimit(TimeLimitKind Kind, DateOnly? On, Matter Matter, string? Law = null)
{
    /// <summary>How many days before its last day a limit is warned of.</summary>
    public const int WarnedBefore = 14;

    /// <summary>The handling whose minutes, notice or appeal it is about.</summary>
    public Handling? Handling { get; init; }

    public Condition? Condition { get; init; }

    public Assignment? Assignment { get; init; }

    /// <summary>Passed, near, or open with no day set: what is to be seen before it is too late.</summary>
    public bool IsWarnedOn(DateOnly today) => On is not { } on || on.DayNumber - today.DayNumber <= WarnedBefore;

    /// <summary>Every limit of the matters that is open on the day, the nearest first; those without a day come last.</summary>
    public static IReadOnlyList<TimeLimit> OpenOn(DateOnly today, IEnumerable<Matter> matters, DecisionLedger decisions, IReadOnlyCollection<Assignment> assignments) =>
        [.. matters.SelectMany(matter => Clocks(matter, today, decisions).Concat(Conditions(matter, today, decisions)).Concat(Assignments(matter, today, decisions, assignments))).OrderBy(limit => limit.On ?? DateOnly.MaxValue)];

    private static IEnumerable<TimeLimit> Clocks(Matter matter, DateOnly today, DecisionLedger decisions)
    {
        foreach (var handling in matter.Handlings.Where(handling => handling.MeetingDate <= today))
        {
            var clock = handling.Clock.KnownOn(today);
            if (clock.MinutesApproved is null) yield return new(TimeLimitKind.Approval, clock.MinutesDue, matter, "KL 5:69") { Handling = handling };
            if (clock is { NoticeUp: null, NoticeDue: { } due }) yield return new(TimeLimitKind.Announcement, due, matter, "KL 8:12") { Handling = handling };
            if (clock is { NoticeDown: null, LastDayToAppeal: { } last } && last >= today && Settles(handling, today, decisions))
                yield return new(TimeLimitKind.Appeal, last, matter, "KL 13:5") { Handling = handling };
        }
    }

    private static bool Settles(Handling handling, DateOnly today, DecisionLedger decisions) => handling.Outcomes.Exists(outcome =>
        decisions.Point(outcome.DecisionPointId).Appealable && decisions.DecisionOn(outcome.DecisionPointId, today)?.Handling.Id == handling.Id);

    // A condition has no day of its own; the day a governed decision was to apply from is the day it hurts.
    private static IEnumerable<TimeLimit> Conditions(Matter matter, DateOnly today, DecisionLedger decisions) =>
        from condition in matter.Conditions
        where decisions.StateOn(condition, today).Standing == ConditionStanding.Open
        let hanging = condition.Governs.Where(id => decisions.StandingOn(id, today) == Standing.DecidedConditional).ToList()
        where hanging.Count > 0
        select new TimeLimit(TimeLimitKind.Condition, hanging.Min(id => decisions.Point(id).EffectiveFrom), matter) { Condition = condition };

    private static IEnumerable<TimeLimit> Assignments(Matter matter, DateOnly today, DecisionLedger decisions, IReadOnlyCollection<Assignment> assignments) =>
        from assignment in assignments
        where matter.Points.Exists(point => point.Id == assignment.GivenBy)
        where assignment.StandingOn(today, decisions) is AssignmentStanding.Overdue or AssignmentStanding.NotReported or AssignmentStanding.UnderWay
        let due = assignment.DueOn(today, decisions)
        where due is not null
        select new TimeLimit(TimeLimitKind.Assignment, due, matter) { Assignment = assignment };
}
