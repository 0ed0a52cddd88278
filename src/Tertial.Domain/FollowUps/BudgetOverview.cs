using Tertial.Domain.Decisions;
using Tertial.Domain.Plans;

namespace Tertial.Domain.FollowUps;

/// <summary>A budget line as first decided and as decided since, with what a follow-up reads of it.</summary>
/// <param name="Line">The line as the follow-up reads it.</param>
/// <param name="Original">Its budget in the year's first decision; missing when it came later.</param>
/// <param name="UnitId">The unit that answers for it.</param>
/// <param name="ActivityIds">The activities that it carries.</param>
public sealed record OverviewLine(BudgetLineSnapshot Line, Amounts? Original, UnitId? UnitId, IReadOnlyList<ActivityId> ActivityIds)
{
    /// <summary>Net as revised less net as first decided.</summary>
    public Money Revision => Line.Budget.Net - (Original?.Net ?? Money.Zero);
}

/// <summary>Budget lines of one kind that belong together, with their sum.</summary>
public sealed record OverviewGroup<TKey>(TKey Key, IReadOnlyList<OverviewLine> Lines, BudgetKind Kind)
{
    public Amounts Original => Lines.Aggregate(Amounts.Zero, (sum, line) => sum + (line.Original ?? Amounts.Zero));

    public BudgetTotal Total => BudgetTotal.Of(Lines.Select(line => line.Line), Kind);
}

/// <summary>The budget of a follow-up read whole: line by line, by unit and by activity. Every line is in one unit's sum; a line that carries several activities is in each of theirs.</summary>
public sealed record BudgetOverview(IReadOnlyList<OverviewLine> Lines)
{
    public static BudgetOverview Of(PlanHistory history, Snapshot snapshot)
    {
        var decided = history.AdoptionsBy(snapshot.CutOff, Effect.AdoptBudget);
        var original = decided.Count > 0 ? decided[0].Version.BudgetLines.ToDictionary(line => line.Id, line => line.Budget) : [];
        var revised = decided.Count > 0 ? decided[^1].Version.BudgetLines.ToDictionary(line => line.Id) : [];
        return new([.. snapshot.BudgetLines.Select(line => new OverviewLine(
            line, original.TryGetValue(line.Id, out var first) ? first : null, revised.GetValueOrDefault(line.Id)?.UnitId, revised.GetValueOrDefault(line.Id)?.ActivityIds ?? []))]);
    }

    public OverviewGroup<BudgetKind> Of(BudgetKind kind) => new(kind, [.. Lines.Where(line => line.Line.Kind == kind)], kind);

    public IReadOnlyList<OverviewGroup<UnitId?>> ByUnit(BudgetKind kind) =>
        [.. Of(kind).Lines.GroupBy(line => line.UnitId).Select(group => new OverviewGroup<UnitId?>(group.Key, [.. group], kind))];

    public IReadOnlyList<OverviewGroup<ActivityId>> ByActivity(BudgetKind kind) =>
        [.. Of(kind).Lines.SelectMany(line => line.ActivityIds.Select(id => (id, line))).GroupBy(pair => pair.id, pair => pair.line).Select(group => new OverviewGroup<ActivityId>(group.Key, [.. group], kind))];
}
