using Tertial.Domain.Decisions;

namespace Tertial.Domain.Plans;

/// <summary>Where a plan version stands on a date; all but draft and proposed follow from decisions.</summary>
public enum VersionStanding
{
    Draft,
    Proposed,
    Rejected,
    Lapsed,
    DecidedConditional,
    DecidedNotYetInForce,
    InForce,
    Superseded,
    Annulled,
}

/// <summary>A version that came into force, and from when.</summary>
public sealed record Adoption(PlanVersion Version, DecisionPoint Point, DateOnly From);

/// <summary>A plan's versions read with the decisions on them. The plan part and the budget part each follow their own decision point.</summary>
public sealed class PlanHistory
{
    private readonly DecisionLedger _decisions;
    private readonly ILookup<PlanVersionId, DecisionPoint> _points;

    public PlanHistory(Plan plan, IEnumerable<PlanVersion> versions, DecisionLedger decisions)
    {
        Plan = plan;
        Versions = [.. versions.Where(version => version.PlanId == plan.Id).OrderBy(version => version.Number)];
        _decisions = decisions;
        var own = Versions.Select(version => version.Id).ToHashSet();
        _points = decisions.Points
            .Where(point => point.Effect is Effect.AdoptPlan or Effect.AdoptBudget && point.PlanVersionId is { } id && own.Contains(id))
            .SelectMany(point => AdoptableBy(point), (point, version) => (point, version))
            .ToLookup(pair => pair.version, pair => pair.point);
    }

    public Plan Plan { get; }

    public IReadOnlyList<PlanVersion> Versions { get; }

    /// <summary>The point that would adopt, or has adopted, this part of the version.</summary>
    public DecisionPoint? PointFor(PlanVersion version, Effect part = Effect.AdoptPlan) =>
        _points[version.Id].LastOrDefault(point => point.Effect == part);

    /// <summary>The version in force: the one that came into force last among those that stand. An annulled version gives way to its predecessor.</summary>
    public PlanVersion? InForceOn(DateOnly date, Effect part = Effect.AdoptPlan) => AdoptionsBy(date, part) is [.., var latest] ? latest.Version : null;

    /// <summary>The versions that are or have been in force by the date, in the order they came into force.</summary>
    public IReadOnlyList<Adoption> AdoptionsBy(DateOnly date, Effect part = Effect.AdoptPlan) =>
        [.. Versions
            .Select(version => (version, point: PointOn(version, date, part)))
            .Where(pair => pair.point is not null && IsAdoptedVersion(pair.version, pair.point, date) && _decisions.StandingOn(pair.point.Id, date) == Standing.InForce)
            .Select(pair => new Adoption(pair.version, pair.point!, _decisions.InForceFrom(pair.point!.Id, date)!.Value))
            .OrderBy(adoption => adoption.From).ThenBy(adoption => adoption.Version.Number)];

    public VersionStanding StandingOn(PlanVersion version, DateOnly date, Effect part = Effect.AdoptPlan)
    {
        if (version.ProposedOn is null || version.ProposedOn > date) return VersionStanding.Draft;
        if (PointOn(version, date, part) is not { } point) return VersionStanding.Proposed;
        if (!IsAdoptedVersion(version, point, date)) return VersionStanding.Proposed;
        return _decisions.StandingOn(point.Id, date) switch
        {
            Standing.Annulled => VersionStanding.Annulled,
            Standing.Rejected => VersionStanding.Rejected,
            Standing.Lapsed => VersionStanding.Lapsed,
            Standing.DecidedConditional => VersionStanding.DecidedConditional,
            Standing.DecidedNotYetInForce => VersionStanding.DecidedNotYetInForce,
            Standing.InForce => InForceOn(date, part) == version ? VersionStanding.InForce : VersionStanding.Superseded,
            Standing.Proposed => VersionStanding.Proposed,
            var unknown => throw new InvalidOperationException($"Unknown standing {unknown}."),
        };
    }

    /// <summary>The decision that ended or removed an activity, by the date; nothing while it is still in the version in force.</summary>
    public DecisionPoint? EndedBy(ActivityId id, DateOnly date) => Ended(AdoptionsBy(date)).GetValueOrDefault(id);

    /// <summary>Every activity that the adoptions have ended or removed, and by which decision.</summary>
    public static IReadOnlyDictionary<ActivityId, DecisionPoint> Ended(IReadOnlyList<Adoption> adoptions)
    {
        var (ended, known) = (new Dictionary<ActivityId, DecisionPoint>(), new HashSet<ActivityId>());
        foreach (var (version, point, _) in adoptions)
        {
            var live = version.Activities.Where(activity => activity.Ending is null).Select(activity => activity.Id).ToHashSet();
            known.UnionWith(version.Activities.Select(activity => activity.Id));
            foreach (var id in known.Where(id => !live.Contains(id))) ended.TryAdd(id, point);
            foreach (var id in live) ended.Remove(id);
        }
        return ended;
    }

    /// <summary>Every activity of the version in force, and those that earlier versions in force had and this one ended or removed.</summary>
    public IReadOnlyList<Activity> ActivitiesOn(DateOnly date) =>
        [.. AdoptionsBy(date).Reverse()
            .SelectMany(adoption => adoption.Version.Activities)
            .DistinctBy(activity => activity.Id)
            .OrderBy(activity => activity.Code, StringComparer.Ordinal)];

    // A version put forward again in another matter has two points: the one in force counts, or else the one settled last.
    private DecisionPoint? PointOn(PlanVersion version, DateOnly date, Effect part)
    {
        var points = _points[version.Id].Where(point => point.Effect == part).ToList();
        return points.Find(point => _decisions.StandingOn(point.Id, date) == Standing.InForce)
            ?? points.MaxBy(point => _decisions.DecisionOn(point.Id, date)?.Handling.MeetingDate);
    }

    private IEnumerable<PlanVersionId> AdoptableBy(DecisionPoint point) =>
        _decisions.DecisionOn(point.Id, DateOnly.MaxValue)?.Outcome.AsDecided is { } asDecided
            ? [point.PlanVersionId!.Value, asDecided]
            : [point.PlanVersionId!.Value];

    // Approved with changes adopts the version as decided; the proposed one stays as the proposal.
    private bool IsAdoptedVersion(PlanVersion version, DecisionPoint point, DateOnly date) =>
        _decisions.DecisionOn(point.Id, date)?.Outcome is { Outcome: Outcome.ApprovedWithChanges } changed
            ? changed.AsDecided == version.Id
            : point.PlanVersionId == version.Id;
}
