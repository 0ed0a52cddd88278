using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps.Since;

/// <summary>One thing that differs between a follow-up and the one before it.</summary>
public abstract record Change;

/// <summary>The goal has another verdict in effect.</summary>
public sealed record VerdictMoved(Verdict Before, Verdict Now) : Change;

/// <summary>The goal's forecast for the year's end is another.</summary>
public sealed record YearForecastMoved(Verdict Before, Verdict Now) : Change;

/// <summary>The activity stands otherwise: carried out, begun, overdue, paused, ended, or back on plan.</summary>
public sealed record StandingMoved(ActivitySnapshot Activity, ActivityStanding Before) : Change;

/// <summary>The activity was not in the plan before.</summary>
/// <param name="Activity">How it reads now.</param>
/// <param name="By">The decision that adopted the version it came with; missing when the same version is followed up.</param>
public sealed record ActivityAdded(ActivitySnapshot Activity, DecisionReference? By) : Change;

/// <summary>The activity is no longer in the plan.</summary>
/// <param name="Activity">How it read before.</param>
/// <param name="By">The decision that adopted the version that no longer has it; missing when the same version is followed up.</param>
public sealed record ActivityGone(ActivitySnapshot Activity, DecisionReference? By) : Change;

/// <summary>The activity counts in this goal now, and counted in another before.</summary>
public sealed record MovedHere(ActivitySnapshot Activity, string FromGoal) : Change;

/// <summary>The activity counted in this goal before, and counts in another now.</summary>
public sealed record MovedAway(ActivitySnapshot Activity, string ToGoal) : Change;

/// <summary>The plan gives the activity other dates.</summary>
public sealed record Redated(ActivitySnapshot Activity, ActivitySnapshot Before) : Change;

/// <summary>The plan gives the activity another priority.</summary>
public sealed record Reprioritised(ActivitySnapshot Activity, Priority Before) : Change;

/// <summary>The plan calls the activity something else.</summary>
public sealed record Renamed(ActivitySnapshot Activity, string Before) : Change;

/// <summary>The activity is expected to be finished on another day than before; or, with no day before, on a day later than planned.</summary>
public sealed record ExpectationMoved(ActivitySnapshot Activity, DateOnly? Before, DateOnly Now) : Change;

/// <summary>The activity was expected to be finished later than planned, and no longer is.</summary>
public sealed record BackOnPlan(ActivitySnapshot Activity) : Change;

/// <summary>The metric has an outcome for a later day than before.</summary>
public sealed record OutcomeCame(MetricSnapshot Metric, decimal? Before) : Change;

/// <summary>The metric's outcome for the same day is another than before.</summary>
public sealed record OutcomeRestated(MetricSnapshot Metric, decimal Before) : Change;

/// <summary>The budget line has another budget.</summary>
public sealed record BudgetMoved(BudgetLineSnapshot Line, Amounts Before) : Change;

/// <summary>The budget line's forecast deviation has moved as much as someone would ask about.</summary>
public sealed record LineForecastMoved(BudgetLineSnapshot Line, Money Before) : Change;

/// <summary>The budget line had a forecast before and has none now.</summary>
public sealed record LineNotReported(BudgetLineSnapshot Line) : Change;

/// <summary>The budget line was not in the budget before.</summary>
public sealed record LineAdded(BudgetLineSnapshot Line) : Change;

/// <summary>The budget line is no longer in the budget.</summary>
public sealed record LineGone(BudgetLineSnapshot Line) : Change;
