using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.FollowUps.Checks;
using Tertial.Domain.FollowUps.Ledgers;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Domain;

/// <summary>Everything a municipality has decided, planned and reported, read together. Never changed once read.</summary>
public sealed class MunicipalRecord
{
    private readonly Lazy<DecisionLedger> _decisions;
    private readonly Lazy<Dictionary<PlanId, PlanHistory>> _histories;
    private List<ActivityReport> _activityReports = [];
    private List<ReportReview> _reportReviews = [];
    private Lazy<MarkedReports> _marked;

    public MunicipalRecord()
    {
        _decisions = new(() => new DecisionLedger(Matters));
        _histories = new(() => Plans.ToDictionary(plan => plan.Id, plan => new PlanHistory(plan, PlanVersions, Decisions)));
        _marked = new(() => new MarkedReports(this));
    }

    /// <summary>The record with reports and reviews of reports added and all else as it was.</summary>
    public MunicipalRecord With(IEnumerable<ActivityReport> added, IEnumerable<ReportReview> reviews)
    {
        var later = (MunicipalRecord)MemberwiseClone();
        (later._activityReports, later._reportReviews) = ([.. ActivityReports, .. added], [.. ReportReviews, .. reviews]);
        later._marked = new(() => new MarkedReports(later));
        return later;
    }

    public required Municipality Municipality { get; init; }

    public List<Body> Bodies { get; init; } = [];

    public List<Unit> Units { get; init; } = [];

    public List<Person> People { get; init; } = [];

    public List<StandIn> StandIns { get; init; } = [];

    public List<MandatePeriod> MandatePeriods { get; init; } = [];

    public List<FocusArea> FocusAreas { get; init; } = [];

    public List<GoalArea> GoalAreas { get; init; } = [];

    public List<OutcomeGoal> OutcomeGoals { get; init; } = [];

    public List<CouncilGoal> CouncilGoals { get; init; } = [];

    public List<Metric> Metrics { get; init; } = [];

    public List<Plan> Plans { get; init; } = [];

    public List<PlanVersion> PlanVersions { get; init; } = [];

    public List<Frame> Frames { get; init; } = [];

    public List<Matter> Matters { get; init; } = [];

    public List<Assignment> Assignments { get; init; } = [];

    public List<Meeting> Meetings { get; init; } = [];

    public List<FollowUp> FollowUps { get; init; } = [];

    public List<ActivityReport> ActivityReports { get => _activityReports; init => _activityReports = value; }

    public List<ReportReview> ReportReviews { get => _reportReviews; init => _reportReviews = value; }

    public List<ReportDraft> ReportDrafts { get; init; } = [];

    public List<BudgetReport> BudgetReports { get; init; } = [];

    public List<LedgerImport> LedgerImports { get; init; } = [];

    public List<Assessment> Assessments { get; init; } = [];

    public List<FollowUpText> FollowUpTexts { get; init; } = [];

    public List<Dismissal> Dismissals { get; init; } = [];

    public DecisionLedger Decisions => _decisions.Value;

    public PlanHistory HistoryOf(PlanId id) => _histories.Value[id];

    /// <summary>How a paper of the day is laid out: by the municipality's own template, or the standard one.</summary>
    public PaperTemplate PaperTemplateOn(DateOnly day) => Municipality.PaperTemplateOn(day) ?? PaperTemplate.Standard(Municipality.WritesWholeSentences, Bodies);

    public Body Body(BodyId id) => Bodies.First(body => body.Id == id);

    public Unit? Unit(UnitId? id) => Units.Find(unit => unit.Id == id);

    /// <summary>The unit and those it is part of, the nearest first; none when there is no unit.</summary>
    public IEnumerable<Unit> UnitAndAbove(UnitId? id)
    {
        for (var current = Unit(id); current is not null; current = Unit(current.PartOf)) yield return current;
    }

    /// <summary>The heads of the unit, then those of each unit above it, the nearest first. What no unit answers for is for the heads of the body's whole administration.</summary>
    public IEnumerable<IReadOnlyList<Person>> HeadsOver(UnitId? unit, BodyId body) =>
        unit is null ? [HeadsOf([.. Units.Where(top => top.PartOf is null && top.BodyId == body)])] : UnitAndAbove(unit).Select(own => HeadsOf([own]));

    /// <summary>The reports on an activity that count: ready, and approved where the municipality wants it.</summary>
    public IEnumerable<ActivityReport> ReportsOn(ActivityId id) => _marked.Value.Counting[id];

    /// <summary>The last report on an activity marked ready in a follow-up, whether it counts or not.</summary>
    public ActivityReport? LatestReportOn(ActivityId id, FollowUpId followUp) =>
        _marked.Value.All[id].Where(report => report.FollowUpId == followUp).MaxBy(report => (report.At, report.Id.Value));

    public ReportStanding StandingOf(ActivityReport report) => _marked.Value.StandingOf(report);

    /// <summary>What a head did with the report; missing when nobody has reviewed it.</summary>
    public ReportReview? ReviewOf(ActivityReportId id) => _marked.Value.Reviews[id].MaxBy(review => (review.Outcome, review.At));

    public Person? Person(PersonId? id) => People.Find(person => person.Id == id);

    /// <summary>Those in whose place the person reports on the day.</summary>
    public IEnumerable<Person> AbsentFor(PersonId substitute, DateOnly day) =>
        StandIns.Where(item => item.Substitute == substitute && item.HoldsOn(day)).Select(item => Person(item.Absent)!);

    /// <summary>Who reports in the person's place on the day; missing when the person is there.</summary>
    public Person? SubstituteOf(PersonId absent, DateOnly day) =>
        StandIns.Find(item => item.Absent == absent && item.HoldsOn(day)) is { } found ? Person(found.Substitute) : null;

    public IEnumerable<FollowUp> FollowUpsOf(PlanId id) => FollowUps.Where(followUp => followUp.PlanId == id).OrderBy(followUp => followUp.CutOff);

    /// <summary>The latest cut-off on or before the date answers for the date.</summary>
    public FollowUp? FollowUpAsOf(PlanId id, DateOnly date) => FollowUpsOf(id).LastOrDefault(followUp => followUp.CutOff <= date);

    /// <summary>The point by which the board approves a follow-up.</summary>
    public DecisionPoint? ApprovalOf(FollowUpId id) => Decisions.Points.LastOrDefault(point => point.Effect == Effect.ApproveFollowUp && point.FollowUpId == id);

    public bool IsDecidedOn(FollowUpId id, DateOnly date) =>
        ApprovalOf(id) is { } point && Decisions.StandingOn(point.Id, date) == Standing.InForce;

    public Assessment? LatestAssessment(FollowUpId followUp, Judge judge, GoalId? goal, CouncilGoalId? councilGoal = null) => Assessments
        .Where(assessment => assessment.FollowUpId == followUp && assessment.Judge == judge && assessment.GoalId == goal && assessment.CouncilGoalId == councilGoal)
        .MaxBy(assessment => assessment.At);

    /// <summary>What the officer last wrote in a section of a follow-up's report; missing when the section was never written in.</summary>
    public FollowUpText? LatestText(FollowUpId followUp, ReportSection section) => FollowUpTexts
        .Where(text => text.FollowUpId == followUp && text.Section == section).MaxBy(text => (text.At, text.Id.Value));

    /// <summary>The council goal's wording in force on the date.</summary>
    public CouncilGoalVersion? VersionOn(CouncilGoal goal, DateOnly date) => goal.Versions
        .Where(version => Decisions.StandingOn(version.AdoptedBy, date) == Standing.InForce)
        .MaxBy(version => (Decisions.InForceFrom(version.AdoptedBy, date), version.Number));

    /// <summary>The frame in force for a body and year: the one that came into force last.</summary>
    public Frame? FrameOn(BodyId body, int year, DateOnly date) => Frames
        .Where(frame => frame.BodyId == body && frame.Year == year && Decisions.StandingOn(frame.EstablishedBy, date) == Standing.InForce)
        .MaxBy(frame => Decisions.InForceFrom(frame.EstablishedBy, date));

    /// <summary>The frame that a point's condition waits for: what the budget is made for while the condition is open.</summary>
    public Frame? FrameNamedByCondition(DecisionPointId point) => Decisions.ConditionsOn(point)
        .Select(condition => Frames.Find(frame => frame.EstablishedBy == condition.HangsOnPoint))
        .FirstOrDefault(frame => frame is not null);

    /// <summary>The frame that a budget being written is made for while the council has yet to decide it: the one its condition names, or else the latest one put forward.</summary>
    public Frame? FrameAwaitedBy(PlanVersion draft, Plan plan, DateOnly on)
    {
        var named = Decisions.Points.Where(point => point.Effect == Effect.AdoptBudget && point.PlanVersionId == draft.Id)
            .Select(point => FrameNamedByCondition(point.Id)).LastOrDefault(frame => frame is not null);
        return named ?? Frames.LastOrDefault(frame => frame.BodyId == plan.BodyId && frame.Year == plan.Year
            && Decisions.StandingOn(frame.EstablishedBy, on) is Standing.Proposed or Standing.DecidedConditional or Standing.DecidedNotYetInForce);
    }

    private List<Person> HeadsOf(List<Unit> units) => People.FindAll(person => person.Roles.Exists(role => role.Role == Role.Head && units.Exists(unit => unit.Id == role.UnitId)));
}
