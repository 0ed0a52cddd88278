using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Pages.Public.Decisions;
using Tertial.Web.Pages.Public.Goals;
using Tertial.Web.Pages.Public.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Start;

/// <summary>What the front page tells, all of it as it reads on the day.</summary>
public sealed class StartReading
{
    private const int ShownDecisions = 3;

    public StartReading(PublicView view)
    {
        View = view;
        Plan = PlanReading.Of(view, LatestReading.PlanOf(view));
        Judged = PlanReading.Of(view, LatestReading.JudgedPlanOf(view));
        Council = BoardRow.Council(view, Judged ?? Plan);
        Counts = Judged is null ? [] : [.. Judged.Snapshot!.Goals.Select(goal => Judged.VerdictsOn(goal.Id)?.InEffect).GroupBy(verdict => verdict)
            .OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
        Decisions = [.. DecisionRow.All(view).Take(ShownDecisions)];
        Steps = ChainStep.All(this);
        Money = Plan is null ? null : new(Plan, Judged);
        Wheel = YearWheel.Of(view, Plan?.Plan.Year ?? view.On.Year, brief: true);
    }

    public PublicView View { get; }

    public Municipality Municipality => View.Record.Municipality;

    /// <summary>The plan that applies, or the latest decided.</summary>
    public PlanReading? Plan { get; }

    /// <summary>The plan whose goals were judged last.</summary>
    public PlanReading? Judged { get; }

    public IReadOnlyList<BoardRow> Council { get; }

    /// <summary>How many of the plan's goals have each verdict.</summary>
    public IReadOnlyList<(Verdict? Verdict, int Count)> Counts { get; }

    public IReadOnlyList<DecisionRow> Decisions { get; }

    public IReadOnlyList<ChainStep> Steps { get; }

    public StartMoney? Money { get; }

    public YearWheel Wheel { get; }

    public IEnumerable<FocusArea> FocusAreas => View.Record.FocusAreas.OrderBy(area => area.Order);

    /// <summary>The body's decision on the follow-up that the position is taken from.</summary>
    public DecisionLink? JudgedBy => Judged?.Latest is { } followUp && View.Record.ApprovalOf(followUp.Id) is { } point ? DecisionLink.To(View, point.Id, withPoint: false) : null;

    /// <summary>The council's decision on its goals, where one decision made them all.</summary>
    public DecisionLink? GoalsAdoptedBy => View.Record.CouncilGoals.Select(goal => View.Record.VersionOn(goal, View.On)?.AdoptedBy).OfType<Domain.DecisionPointId>()
        .Select(point => DecisionLink.To(View, point, withPoint: false)).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The latest version that changed the plan in force: when, and how many activities it touched.</summary>
    public (string Says, string Href)? LatestChange
    {
        get
        {
            if (Plan is not { Standing: VersionStanding.InForce } plan || plan.Version == plan.First) return null;
            var from = View.Record.HistoryOf(plan.Plan.Id).AdoptionsBy(View.On)[^1].From;
            var touched = Difference.Between(PlanChanges.Before(plan, plan.Version), plan.Version).Activities.DistinctBy(change => change.Activity.Id).Count();
            return ($"Den {from.Day}\u00A0{Swedish.Month(from)} ändrades {Swedish.Count(touched, "en aktivitet", $"{Swedish.InWords(touched)} aktiviteter")}.", $"{Addresses.Plan(plan.Body, plan.Plan)}#andringar");
        }
    }
}
