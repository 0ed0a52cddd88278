namespace Tertial.Domain.Plans;

/// <summary>A goal decided by the council, binding one or more bodies (KL 5:1, 11:6). Its content comes in versions, each adopted by a decision point.</summary>
public sealed class CouncilGoal
{
    public required CouncilGoalId Id { get; init; }

    /// <summary>The last part of its permanent address.</summary>
    public required string Slug { get; init; }

    public required int Order { get; init; }

    public required List<CouncilGoalVersion> Versions { get; init; }

    public required Origin Origin { get; init; }
}

/// <summary>The wording and reach of a council goal as one decision adopted it.</summary>
public sealed class CouncilGoalVersion
{
    public required int Number { get; init; }

    public required GoalAreaId GoalAreaId { get; init; }

    public required string Text { get; init; }

    public required CouncilGoalKind Kind { get; init; }

    /// <summary>Significant for sound financial management: what auditors and the interim report look at (KL 11:6, 12:2).</summary>
    public bool SoundFinancialManagement { get; init; }

    public required List<BodyId> Binds { get; init; }

    /// <summary>The two to five metrics the council judges the goal by.</summary>
    public required List<MetricId> MetricIds { get; init; }

    public required DecisionPointId AdoptedBy { get; init; }
}

public enum CouncilGoalKind
{
    Operational,
    Financial,
}
