namespace Tertial.Domain;

/// <summary>A typed identity over a version-7 GUID: it lasts for ever, is never reused and sorts by creation.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>The lasting identity of a municipality.</summary>
public readonly record struct MunicipalityId(Guid Value) : IId<MunicipalityId>
{
    public static MunicipalityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a body.</summary>
public readonly record struct BodyId(Guid Value) : IId<BodyId>
{
    public static BodyId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a unit of the administration.</summary>
public readonly record struct UnitId(Guid Value) : IId<UnitId>
{
    public static UnitId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a person who works in Tertial.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a mandate period.</summary>
public readonly record struct MandatePeriodId(Guid Value) : IId<MandatePeriodId>
{
    public static MandatePeriodId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a focus area.</summary>
public readonly record struct FocusAreaId(Guid Value) : IId<FocusAreaId>
{
    public static FocusAreaId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a goal area.</summary>
public readonly record struct GoalAreaId(Guid Value) : IId<GoalAreaId>
{
    public static GoalAreaId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an outcome goal.</summary>
public readonly record struct OutcomeGoalId(Guid Value) : IId<OutcomeGoalId>
{
    public static OutcomeGoalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a council goal, through all its versions.</summary>
public readonly record struct CouncilGoalId(Guid Value) : IId<CouncilGoalId>
{
    public static CouncilGoalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a metric.</summary>
public readonly record struct MetricId(Guid Value) : IId<MetricId>
{
    public static MetricId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a plan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of one version of a plan.</summary>
public readonly record struct PlanVersionId(Guid Value) : IId<PlanVersionId>
{
    public static PlanVersionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a board goal, through all versions of its plan.</summary>
public readonly record struct GoalId(Guid Value) : IId<GoalId>
{
    public static GoalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an activity, through all versions and years.</summary>
public readonly record struct ActivityId(Guid Value) : IId<ActivityId>
{
    public static ActivityId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a budget line, through all versions of its plan.</summary>
public readonly record struct BudgetLineId(Guid Value) : IId<BudgetLineId>
{
    public static BudgetLineId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a frame.</summary>
public readonly record struct FrameId(Guid Value) : IId<FrameId>
{
    public static FrameId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a matter.</summary>
public readonly record struct MatterId(Guid Value) : IId<MatterId>
{
    public static MatterId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a paper in a matter.</summary>
public readonly record struct PaperId(Guid Value) : IId<PaperId>
{
    public static PaperId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a decision point; its printed number may change, this never does.</summary>
public readonly record struct DecisionPointId(Guid Value) : IId<DecisionPointId>
{
    public static DecisionPointId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a condition.</summary>
public readonly record struct ConditionId(Guid Value) : IId<ConditionId>
{
    public static ConditionId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of one body's handling of a matter at one meeting.</summary>
public readonly record struct HandlingId(Guid Value) : IId<HandlingId>
{
    public static HandlingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a follow-up.</summary>
public readonly record struct FollowUpId(Guid Value) : IId<FollowUpId>
{
    public static FollowUpId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an activity report.</summary>
public readonly record struct ActivityReportId(Guid Value) : IId<ActivityReportId>
{
    public static ActivityReportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a budget report.</summary>
public readonly record struct BudgetReportId(Guid Value) : IId<BudgetReportId>
{
    public static BudgetReportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a ledger import.</summary>
public readonly record struct LedgerImportId(Guid Value) : IId<LedgerImportId>
{
    public static LedgerImportId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an assessment.</summary>
public readonly record struct AssessmentId(Guid Value) : IId<AssessmentId>
{
    public static AssessmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a text in a follow-up's report.</summary>
public readonly record struct FollowUpTextId(Guid Value) : IId<FollowUpTextId>
{
    public static FollowUpTextId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an assignment.</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a meeting.</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a dismissal.</summary>
public readonly record struct DismissalId(Guid Value) : IId<DismissalId>
{
    public static DismissalId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a review of a report.</summary>
public readonly record struct ReportReviewId(Guid Value) : IId<ReportReviewId>
{
    public static ReportReviewId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of an extra test.</summary>
public readonly record struct ExtraTestId(Guid Value) : IId<ExtraTestId>
{
    public static ExtraTestId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The lasting identity of a stand-in: of one person, in another's place, for some days.</summary>
public readonly record struct StandInId(Guid Value) : IId<StandInId>
{
    public static StandInId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
