namespace Tertial.Domain.Plans;

/// <summary>A board's own goal: breaks down one or more council goals, or stands alone, and says how it is judged.</summary>
public sealed class Goal
{
    public required GoalId Id { get; init; }

    public required PlanVersionId PlanVersionId { get; init; }

    /// <summary>Given at the first proposal, survives reordering and is never reused: 1.1.</summary>
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public required List<CouncilGoalId> CouncilGoalIds { get; init; }

    public required Judgement JudgedBy { get; init; }

    /// <summary>The metrics shown for the goal, and judged by when it is judged by metrics.</summary>
    public required List<MetricId> MetricIds { get; init; }

    /// <summary>The title of whoever answers for the goal.</summary>
    public string? Responsible { get; init; }

    public required Origin Origin { get; init; }

    public string Slug => Code.Replace('.', '-');

    /// <summary>What the version says of the goal.</summary>
    public GoalContent Content => new()
    {
        Code = Code,
        Order = Order,
        Text = Text,
        CouncilGoalIds = CouncilGoalIds,
        JudgedBy = JudgedBy,
        MetricIds = MetricIds,
        Responsible = Responsible,
        Origin = Origin,
    };

    /// <summary>A goal that reads as the content says.</summary>
    public static Goal Of(PlanVersionId version, GoalId id, GoalContent content) => new()
    {
        Id = id,
        PlanVersionId = version,
        Code = content.Code,
        Order = content.Order,
        Text = content.Text,
        CouncilGoalIds = [.. content.CouncilGoalIds],
        JudgedBy = content.JudgedBy,
        MetricIds = [.. content.MetricIds],
        Responsible = content.Responsible,
        Origin = content.Origin,
    };

    /// <summary>The same goal in another version.</summary>
    internal Goal In(PlanVersionId version) => Of(version, Id, Content);
}

/// <summary>How a goal's verdict is reached.</summary>
public enum Judgement
{
    /// <summary>By its activities, as the paper KS 23/702 says.</summary>
    ByActivities,

    /// <summary>By its metrics, as the council's goals are.</summary>
    ByMetrics,

    /// <summary>By the administration's own assessment.</summary>
    ByHand,
}
