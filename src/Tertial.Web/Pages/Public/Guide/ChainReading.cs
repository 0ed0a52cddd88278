using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Guide;

/// <summary>One real example followed all the way from the election to everyday life. What is not known yet is missing.</summary>
public sealed record ChainReading
{
    public required Municipality Municipality { get; init; }

    public required Body Body { get; init; }

    public required Plan Plan { get; init; }

    public required Goal Goal { get; init; }

    public required Activity Activity { get; init; }

    public MandatePeriod? Mandate { get; init; }

    public FocusArea? FocusArea { get; init; }

    public (CouncilGoal Goal, CouncilGoalVersion Version, DecisionLink? Decision)? Council { get; init; }

    public DecisionLink? PlanDecision { get; init; }

    public string? Unit { get; init; }

    public FollowUp? FollowUp { get; init; }

    /// <summary>The activity as the follow-up froze it.</summary>
    public ActivitySnapshot? Reported { get; init; }

    /// <summary>The budget lines that pay for it.</summary>
    public required IReadOnlyList<BudgetLineSnapshot> Lines { get; init; }

    public GoalSnapshot? Verdict { get; init; }

    public Judgements? Judgements { get; init; }

    public DecisionLink? FollowUpDecision { get; init; }

    /// <summary>The example for a goal of the plan's version in force; nothing when the goal has no activity to follow.</summary>
    public static ChainReading? Of(PublicView view, Plan plan, PlanVersion version, Goal goal)
    {
        var followUp = view.LatestFollowUpOf(plan);
        var snapshot = followUp is null ? null : Snapshots.Of(view.Record, followUp);
        var reports = snapshot?.Activities.ToDictionary(activity => activity.Id) ?? [];
        var paid = version.BudgetLines.SelectMany(line => line.ActivityIds).ToHashSet();
        if (version.Activities.Where(activity => activity.GoalId == goal.Id)
            .OrderByDescending(activity => Telling(reports.GetValueOrDefault(activity.Id), paid.Contains(activity.Id))).ThenBy(activity => activity.Order)
            .FirstOrDefault() is not { } activity) return null;
        var point = view.Record.HistoryOf(plan.Id).PointFor(version);
        return new()
        {
            Municipality = view.Record.Municipality,
            Body = view.Record.Body(plan.BodyId),
            Plan = plan,
            Goal = goal,
            Activity = activity,
            Mandate = view.Record.MandatePeriods.Where(period => period.ElectionDay <= plan.From).MaxBy(period => period.ElectionDay),
            FocusArea = view.Record.FocusAreas.Find(area => activity.FocusAreaIds.Contains(area.Id)),
            Council = CouncilGoalOf(view, goal),
            PlanDecision = point is null ? null : DecisionLink.To(view, point.Id),
            Unit = view.Record.Unit(activity.UnitId)?.Name,
            FollowUp = followUp,
            Reported = reports.GetValueOrDefault(activity.Id),
            Lines = LinesOf(version, snapshot, activity),
            Verdict = snapshot?.Goals.FirstOrDefault(candidate => candidate.Id == goal.Id),
            Judgements = followUp is null ? null : Verdicts.On(view, followUp, goal.Id),
            FollowUpDecision = followUp is not null && view.Record.ApprovalOf(followUp.Id) is { } approval ? DecisionLink.To(view, approval.Id) : null,
        };
    }

    // An activity that is done, has changed something and can be seen in the budget tells most.
    private static int Telling(ActivitySnapshot? reported, bool paid) =>
        (reported?.Report?.Effect is null ? 0 : 8) + (reported?.Standing == ActivityStanding.CarriedOut ? 4 : 0) + (paid ? 2 : 0) + (reported?.Report?.Done is null ? 0 : 1);

    private static (CouncilGoal, CouncilGoalVersion, DecisionLink?)? CouncilGoalOf(PublicView view, Goal goal) =>
        view.Record.CouncilGoals.Find(candidate => goal.CouncilGoalIds.Contains(candidate.Id)) is { } council && view.Record.VersionOn(council, view.On) is { } version
            ? (council, version, DecisionLink.To(view, version.AdoptedBy))
            : null;

    private static IReadOnlyList<BudgetLineSnapshot> LinesOf(PlanVersion version, Snapshot? snapshot, Activity activity)
    {
        var paying = version.BudgetLines.Where(line => line.ActivityIds.Contains(activity.Id)).Select(line => line.Id).ToHashSet();
        return [.. snapshot?.BudgetLines.Where(line => paying.Contains(line.Id)) ?? []];
    }

    /// <summary>What has been used of a line that pays for it, or that nobody has said.</summary>
    public string Cost(BudgetLineSnapshot line)
    {
        var amount = new Kronor(Municipality);
        var budget = amount.WithUnit(amount.Amount(-line.Budget.Net));
        return line.OutcomeToDate is { } used
            ? $"Till och med {Swedish.DayAndMonth(FollowUp!.CutOff)} har {amount.WithUnit(amount.Amount(-used.Net))} använts av {budget} för hela året."
            : $"Budgeten för hela året är {budget}. Hur mycket som har använts är inte redovisat.";
    }
}
