using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Plans;

/// <summary>What a metric counts and is to reach: what a decision on a goal rests on.</summary>
public sealed record MetricDefinition
{
    private const int FirstYear = 2000, LastYear = 2100;

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required TargetRule Rule { get; init; }

    public decimal? Target { get; init; }

    public decimal? UpperTarget { get; init; }

    public required int TargetYear { get; init; }

    public decimal? Baseline { get; init; }

    public int? BaselineYear { get; init; }

    public static MetricDefinition Of(Metric metric) => new()
    {
        Name = metric.Name,
        Unit = metric.Unit,
        Rule = metric.Rule,
        Target = metric.Target,
        UpperTarget = metric.UpperTarget,
        TargetYear = metric.TargetYear,
        Baseline = metric.Baseline,
        BaselineYear = metric.BaselineYear,
    };

    /// <summary>What contradicts itself. A target that is still missing does not: the metric can be followed, but not assessed.</summary>
    public IReadOnlyList<FieldObstacle> Obstacles()
    {
        var obstacles = new List<FieldObstacle>();
        if (TargetYear is < FirstYear or > LastYear) obstacles.Add(new(nameof(TargetYear), "Skriv ett årtal med fyra siffror, till exempel 2026."));
        if (BaselineYear is < FirstYear or > LastYear) obstacles.Add(new(nameof(BaselineYear), "Skriv ett årtal med fyra siffror, till exempel 2023."));
        if (BaselineYear > TargetYear) obstacles.Add(new(nameof(BaselineYear), "Utgångsvärdets år ska inte ligga efter målåret."));
        if (BaselineYear is not null && Baseline is null) obstacles.Add(new(nameof(Baseline), "Skriv utgångsvärdet, eller ta bort dess år."));
        if (Rule != TargetRule.Between) return obstacles;
        if (Target is null != UpperTarget is null) obstacles.Add(new(Target is null ? nameof(Target) : nameof(UpperTarget), "Ett mål mellan två värden behöver båda."));
        if (UpperTarget <= Target) obstacles.Add(new(nameof(UpperTarget), "Det övre värdet ska vara större än det undre."));
        return obstacles;
    }
}

/// <summary>The goals that are judged by a metric or show it.</summary>
public sealed record MetricUse(IReadOnlyList<(CouncilGoal Goal, CouncilGoalVersion Version)> CouncilGoals, IReadOnlyList<(PlanVersion Version, Goal Goal)> Goals)
{
    public static readonly MetricUse None = new([], []);

    /// <summary>Whether some of them is under decision or decided, so that the metric must stay what it is.</summary>
    public bool IsLocked => CouncilGoals.Count > 0 || Goals.Any(use => !use.Version.IsDraft);

    public static MetricUse Of(MunicipalRecord record, MetricId metric) => new(
        [.. record.CouncilGoals.OrderBy(goal => goal.Order).SelectMany(goal => goal.Versions.Where(version => version.MetricIds.Contains(metric)).Select(version => (goal, version)))],
        [.. record.PlanVersions.SelectMany(version => version.Goals.Where(goal => goal.MetricIds.Contains(metric)).Select(goal => (version, goal)))]);
}
