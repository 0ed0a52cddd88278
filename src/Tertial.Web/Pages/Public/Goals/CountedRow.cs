using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Goals;

/// <summary>How the rule read one activity, so that anyone can count again.</summary>
/// <param name="Name">The activity.</param>
/// <param name="Href">Its address.</param>
/// <param name="When">Its planned time as it read at the cut-off.</param>
/// <param name="Standing">How it stood; missing when it was decided later.</param>
/// <param name="Counts">Yes, or no and why.</param>
public sealed record CountedRow(string Name, string Href, string When, ActivityStanding? Standing, string Counts)
{
    public static IReadOnlyList<CountedRow> Of(GoalReading goal)
    {
        if (goal is not { Snapshot: { } snapshot, Plan.Latest: { } followUp }) return [];
        var read = snapshot.Activities.Select(activity => new CountedRow(
            activity.Name, Address(goal, activity.Code), PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, goal.Plan.Plan.Year), activity.Standing, Says(activity, snapshot.JudgedBy)));
        var later = goal.Plan.Activities
            .Where(activity => activity.GoalId == goal.Goal.Id && goal.Plan.StandingOf(activity.Id) is null)
            .Select(activity => new CountedRow(
                activity.Name, Address(goal, activity.Code), PlannedTime.InBrief(activity.Start, activity.End, activity.IsOngoing, goal.Plan.Plan.Year), null, $"Nej, kom med i planen efter {Swedish.LongDate(followUp.CutOff)}"));
        return [.. read, .. later];
    }

    private static string Address(GoalReading goal, string code) => Addresses.Activity(goal.Plan.Body, goal.Plan.Plan, code);

    private static string Says(ActivitySnapshot activity, Judgement judgedBy) => (activity.Standing, judgedBy) switch
    {
        (ActivityStanding.EndedByDecision, _) => "Nej, avslutad genom beslut",
        (ActivityStanding.BeyondPlan, _) => "Nej, ligger efter planåret",
        (_, Judgement.ByMetrics) => "Nej, målet bedöms efter måtten",
        (_, Judgement.ByHand) => "Nej, målet bedöms av förvaltningen",
        _ => "Ja",
    };
}
