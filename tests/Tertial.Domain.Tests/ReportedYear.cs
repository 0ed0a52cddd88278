using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Tests;

/// <summary>The board's plan of 2024 with its three follow-ups, adopted 7 November 2023, for stories that go through a year.</summary>
internal sealed class ReportedYear
{
    private readonly Goal[] _goals;

    public ReportedYear(params Activity[] activities) : this([Given.Goal("1.1"), Given.Goal("1.2")], activities) { }

    public ReportedYear(Goal[] goals, params Activity[] activities)
    {
        _goals = goals;
        Adopt("2023-11-07", activities);
    }

    public List<FollowUp> FollowUps { get; } = [Given.FollowUp(1), Given.FollowUp(2), Given.FollowUp(3)];

    public List<ActivityReport> Reports { get; } = [];

    public List<ReportReview> Reviews { get; } = [];

    public List<ApprovalRule> ApprovalRules { get; } = [];

    public List<Metric> Metrics { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<BudgetReport> BudgetReports { get; } = [];

    public List<LedgerImport> LedgerImports { get; } = [];

    public List<FollowUpText> Texts { get; } = [];

    public List<Dismissal> Dismissals { get; } = [];

    public List<Frame> Frames { get; } = [];

    public List<CouncilGoal> CouncilGoals { get; } = [];

    public List<Matter> Matters { get; } = [];

    public List<PlanVersion> Versions { get; } = [];

    /// <summary>The record as it now stands; read afresh, because a record is never changed once read.</summary>
    public MunicipalRecord Record => new()
    {
        Municipality = Municipality,
        Bodies = [Given.Council, Given.Board, Given.Committee],
        Plans = [Given.Plan()],
        PlanVersions = [.. Versions],
        Matters = [.. Matters],
        FollowUps = FollowUps,
        ActivityReports = [.. Reports],
        ReportReviews = [.. Reviews],
        Metrics = Metrics,
        Assessments = Assessments,
        BudgetReports = BudgetReports,
        LedgerImports = LedgerImports,
        FollowUpTexts = Texts,
        Dismissals = [.. Dismissals],
        Frames = Frames,
        CouncilGoals = CouncilGoals,
        GoalAreas = [new GoalArea { Id = Given.Id<GoalAreaId>(1), Order = 1, Name = "Barn och unga", Origin = Origin.Own }],
    };

    private Municipality Municipality
    {
        get
        {
            var municipality = Given.Municipality();
            municipality.ApprovalRules.AddRange(ApprovalRules);
            return municipality;
        }
    }

    /// <summary>The board adopts the next version, with its budget, in a matter of its own.</summary>
    public DecisionPoint Adopt(string on, params Activity[] activities) => Adopt(on, _goals, activities);

    public DecisionPoint Adopt(string on, Goal[] goals, params Activity[] activities)
    {
        var version = Given.Version(Versions.Count + 1, on, goals: goals, activities: activities);
        var matter = Given.Matter(Matters.Count + 1, registered: on);
        var plan = matter.Point(effect: Effect.AdoptPlan, version: version);
        matter.Decide(on, Outcome.Approved, plan, matter.Point(effect: Effect.AdoptBudget, version: version));
        Versions.Add(version);
        Matters.Add(matter);
        return plan;
    }

    /// <summary>A report marked ready some days after the cut-off.</summary>
    public ReportedYear Report(int tertial, string activity, ReportedStatus status, string? completed = null, int day = 1)
    {
        Reports.Add(Given.Report(Given.Facts(status, completed), activity, tertial, day));
        return this;
    }

    public Snapshot At(int tertial) => SnapshotTaking.Take(Record, FollowUps[tertial - 1]);

    public GoalSnapshot Goal(int tertial, string code = "1.1") => At(tertial).Goals.Single(goal => goal.Code == code);

    public ActivitySnapshot Activity(int tertial, string code = "a-01") => At(tertial).Activities.Single(activity => activity.Code == code);
}
