using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Since;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.FollowUps;

/// <summary>A follow-up read for a page: what was frozen, the verdicts on it, what decided it and what has changed since the one before.</summary>
public sealed record FollowUpReading
{
    public required Body Body { get; init; }

    public required Plan Plan { get; init; }

    public required FollowUp FollowUp { get; init; }

    public required Snapshot Snapshot { get; init; }

    public required Progress Progress { get; init; }

    /// <summary>What is new since the published follow-up before, goal by goal; missing for the year's first.</summary>
    public SinceLast? Since { get; init; }

    /// <summary>The published follow-up before this one; missing for the year's first.</summary>
    public FollowUp? Former { get; init; }

    /// <summary>The verdicts in effect of every published follow-up of the plan up to this one.</summary>
    public required IReadOnlyList<PeriodVerdicts> Periods { get; init; }

    public required IReadOnlyDictionary<GoalId, Judgements> Goals { get; init; }

    public required IReadOnlyDictionary<CouncilGoalId, Judgements> CouncilGoals { get; init; }

    /// <summary>The decision by which the body approved it.</summary>
    public DecisionLink? Decision { get; init; }

    /// <summary>The council's handling of the same matter, where it goes there.</summary>
    public DecisionLink? InCouncil { get; init; }

    /// <summary>Whether the decision has been set aside since; what was frozen stays as it was.</summary>
    public bool IsAnnulled { get; init; }

    /// <summary>The council goals with the board goals that stand under them, each board goal once; last those that stand alone.</summary>
    public IEnumerable<(CouncilGoalSnapshot? Council, IReadOnlyList<GoalSnapshot> Goals)> Groups
    {
        get
        {
            var first = Snapshot.Goals.ToLookup(goal => goal.CouncilGoals.FirstOrDefault(slug => Snapshot.CouncilGoals.Any(council => council.Slug == slug)));
            foreach (var council in Snapshot.CouncilGoals) yield return (council, [.. first[council.Slug]]);
            if (first[null].Any()) yield return (null, [.. first[null]]);
        }
    }

    /// <summary>Activities that deviate, and after them those nobody has reported.</summary>
    public IEnumerable<ActivitySnapshot> Deviations => Snapshot.Activities
        .Where(activity => activity.Deviates || activity.Standing == ActivityStanding.NotReported)
        .OrderBy(activity => activity.Standing == ActivityStanding.NotReported).ThenBy(activity => activity.Code, StringComparer.Ordinal);

    public int Count(Verdict verdict) => Goals.Values.Count(judgements => judgements.InEffect == verdict);

    public int Count(ActivityStanding standing) => Snapshot.Activities.Count(activity => activity.Standing == standing);

    public static FollowUpReading Of(PublicView view, Plan plan, FollowUp followUp)
    {
        var former = view.FollowUpsOf(plan).LastOrDefault(other => other.CutOff < followUp.CutOff);
        var now = Judge(view, followUp);
        var (then, read) = (former is null ? null : JudgedSnapshots.Of(view, former), JudgedSnapshots.Of(view, followUp));
        var point = view.Record.ApprovalOf(followUp.Id);
        return new()
        {
            Body = view.Record.Body(plan.BodyId),
            Plan = plan,
            FollowUp = followUp,
            Snapshot = Snapshots.Of(view.Record, followUp),
            Former = former,
            Goals = now,
            CouncilGoals = Snapshots.Of(view.Record, followUp).CouncilGoals
                .ToDictionary(goal => goal.Id, goal => Verdicts.On(view, followUp, goal.Id)!),
            Periods = [.. view.FollowUpsOf(plan).Where(other => other.CutOff < followUp.CutOff).Select(other => new PeriodVerdicts(other, [.. Judge(view, other).Values.Select(judgements => judgements.InEffect)])), new(followUp, [.. now.Values.Select(judgements => judgements.InEffect)])],
            Progress = Progress.Between(then, read),
            Since = then is null ? null : SinceLast.Between(then, read),
            Decision = point is null ? null : DecisionLink.To(view, point.Id, withPoint: false),
            InCouncil = point is null ? null : InCouncilOf(view, view.Record.Decisions.MatterOf(point.Id)),
            IsAnnulled = point is not null && view.Record.Decisions.AnnulmentOn(point.Id, view.On) is not null,
        };
    }

    private static Dictionary<GoalId, Judgements> Judge(PublicView view, FollowUp followUp) =>
        Snapshots.Of(view.Record, followUp).Goals.ToDictionary(goal => goal.Id, goal => Verdicts.On(view, followUp, goal.Id)!);

    private static DecisionLink? InCouncilOf(PublicView view, Matter matter) =>
        view.HandlingsOf(matter).LastOrDefault(handling => view.Record.Body(handling.BodyId).Kind == BodyKind.Council) is { } council
            ? DecisionLink.To(view, council)
            : null;
}
