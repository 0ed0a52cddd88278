using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>A follow-up by value: names, texts, statuses, rule version and verdicts as they read that day. What is frozen at closing.</summary>
public sealed record Snapshot
{
    public required int RuleVersion { get; init; }

    public required string FollowUp { get; init; }

    public required DateOnly CutOff { get; init; }

    /// <summary>Whether this is the plan's last cut-off, where what goes on beyond the period counts as carried out.</summary>
    public required bool IsLast { get; init; }

    public required string Body { get; init; }

    public required string Plan { get; init; }

    /// <summary>The version in force at the cut-off; missing when none was.</summary>
    public int? PlanVersion { get; init; }

    public DecisionReference? PlanAdoptedBy { get; init; }

    public required IReadOnlyList<CouncilGoalSnapshot> CouncilGoals { get; init; }

    public required IReadOnlyList<GoalSnapshot> Goals { get; init; }

    /// <summary>Activities of goals that the version in force no longer has: nothing is left to judge, but what was decided to leave is listed with its decision. Missing when there are none.</summary>
    public IReadOnlyList<ActivitySnapshot>? OfDroppedGoals { get; init; }

    public required IReadOnlyList<BudgetLineSnapshot> BudgetLines { get; init; }

    public Money? FrameNetCost { get; init; }

    /// <summary>What the officer wrote round it, in the order of the sections. Missing when nothing was written.</summary>
    public IReadOnlyList<TextSnapshot>? Texts { get; init; }

    public IEnumerable<ActivitySnapshot> Activities => Goals.SelectMany(goal => goal.Activities);

    /// <summary>What the officer wrote in a section.</summary>
    public string? TextOf(ReportSection section) => Texts?.FirstOrDefault(text => text.Section == section)?.Text;

    /// <summary>The codes of the goals that still lack the administration's assessment.</summary>
    public IReadOnlyList<string> Unassessed => [.. Goals.Where(goal => goal.Administration is null).Select(goal => goal.Code)];
}

/// <summary>A section of the report as it read.</summary>
public sealed record TextSnapshot(ReportSection Section, string Text);

/// <summary>A decision as it is referred to: diarienummer, body, day, paragraph and point.</summary>
public sealed record DecisionReference(string Diarienummer, string Body, DateOnly Date, string? Paragraph, int Point);

/// <summary>A verdict someone gave, and why.</summary>
public sealed record AssessmentSnapshot(Verdict Verdict, string? Reason, DateOnly On);

/// <summary>A council goal as it read: its metrics' verdict, and the codes of the board goals that break it down.</summary>
public sealed record CouncilGoalSnapshot
{
    public required CouncilGoalId Id { get; init; }

    public required string Slug { get; init; }

    public required string Area { get; init; }

    public required string Text { get; init; }

    public required bool SoundFinancialManagement { get; init; }

    public required Verdict Verdict { get; init; }

    public int? Row { get; init; }

    public required Verdict Forecast { get; init; }

    public required string Why { get; init; }

    public AssessmentSnapshot? Administration { get; init; }

    public required IReadOnlyList<MetricSnapshot> Metrics { get; init; }

    public required IReadOnlyList<string> BoardGoals { get; init; }
}

/// <summary>A board goal as it read: the computed verdict with its reasons, and the administration's beside it.</summary>
public sealed record GoalSnapshot
{
    public required GoalId Id { get; init; }

    public required string Code { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> CouncilGoals { get; init; }

    public string? Responsible { get; init; }

    public required Judgement JudgedBy { get; init; }

    public required Verdict Verdict { get; init; }

    public int? Row { get; init; }

    public required Pace Pace { get; init; }

    public required Verdict Forecast { get; init; }

    public required string Why { get; init; }

    public AssessmentSnapshot? Administration { get; init; }

    public required IReadOnlyList<ActivitySnapshot> Activities { get; init; }

    public required IReadOnlyList<MetricSnapshot> Metrics { get; init; }

    /// <summary>Activities that count in another goal and also serve this one, by code.</summary>
    public required IReadOnlyList<string> AlsoServedBy { get; init; }
}

/// <summary>An activity as it read.</summary>
public sealed record ActivitySnapshot
{
    public required ActivityId Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public string? Responsible { get; init; }

    public PlannedDate? Start { get; init; }

    public PlannedDate? End { get; init; }

    public required bool IsOngoing { get; init; }

    public required Priority Priority { get; init; }

    public required ActivityStanding Standing { get; init; }

    public required bool Deviates { get; init; }

    public required bool CompletedLate { get; init; }

    public ReportedFacts? Report { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public required bool CarriedForward { get; init; }

    public DecisionReference? EndedBy { get; init; }

    public string? EndingReason { get; init; }

    public required bool IsExample { get; init; }
}

/// <summary>A metric as it read.</summary>
public sealed record MetricSnapshot
{
    public required MetricId Id { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required TargetRule Rule { get; init; }

    public decimal? Target { get; init; }

    public decimal? UpperTarget { get; init; }

    public required int TargetYear { get; init; }

    public decimal? Baseline { get; init; }

    public required Verdict Verdict { get; init; }

    public decimal? Latest { get; init; }

    public DateOnly? LatestDescribes { get; init; }

    public OutcomeState? LatestState { get; init; }

    public decimal? Distance { get; init; }

    public string? Source { get; init; }

    /// <summary>The day the latest value was fetched from the source; missing when it was entered by hand.</summary>
    public DateOnly? FetchedOn { get; init; }
}

/// <summary>A budget line as it read; the reported amounts are missing when it was not reported.</summary>
public sealed record BudgetLineSnapshot
{
    public required BudgetLineId Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public required BudgetKind Kind { get; init; }

    public required Amounts Budget { get; init; }

    public Amounts? BudgetToDate { get; init; }

    public Amounts? OutcomeToDate { get; init; }

    public Amounts? Forecast { get; init; }

    /// <summary>Forecast net less budget net: + is better than budget.</summary>
    public Money? Deviation { get; init; }

    public string? Comment { get; init; }

    public required bool IsExample { get; init; }
}
