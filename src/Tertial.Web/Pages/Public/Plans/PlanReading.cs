using Tertial.Domain;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Domain.Publishing;
using Tertial.Web.Data;
using Tertial.Web.Pages.Shared;

namespace Tertial.Web.Pages.Public.Plans;

/// <summary>A plan as the public reads it on a day: one version of it, and how goals and activities stood in the latest published follow-up.</summary>
public sealed class PlanReading
{
    private readonly Dictionary<ActivityId, ActivitySnapshot> _standings;

    private PlanReading(PublicView view, Plan plan, PlanVersion version, VersionStanding standing)
    {
        (View, Plan, Version, Standing) = (view, plan, version, standing);
        Body = view.Record.Body(plan.BodyId);
        Versions = view.VersionsOf(plan);
        FollowUps = [.. view.Record.FollowUpsOf(plan.Id)];
        var published = FollowUps.Where(followUp => followUp.IsPublicOn(view.On)).ToList();
        Latest = standing == VersionStanding.Superseded
            ? published.FindLast(followUp => Snapshots.Of(view.Record, followUp).PlanVersion == version.Number)
            : published.LastOrDefault();
        Snapshot = Latest is null ? null : Snapshots.Of(view.Record, Latest);
        _standings = Snapshot?.Activities.ToDictionary(activity => activity.Id) ?? [];
        Activities = standing == VersionStanding.InForce ? view.Record.HistoryOf(plan.Id).ActivitiesOn(view.On) : version.Activities;
    }

    public PublicView View { get; }

    public Plan Plan { get; }

    public Body Body { get; }

    public PlanVersion Version { get; }

    public VersionStanding Standing { get; }

    /// <summary>Every public version, in order.</summary>
    public IReadOnlyList<(PlanVersion Version, VersionStanding Standing)> Versions { get; }

    /// <summary>All the plan's follow-ups, also those to come.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; }

    /// <summary>The latest published follow-up; of a superseded version the last that read it.</summary>
    public FollowUp? Latest { get; }

    public Snapshot? Snapshot { get; }

    /// <summary>The version's activities, and when it is in force those that it has ended or removed.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    public MunicipalRecord Record => View.Record;

    /// <summary>The first version decided: what later changes are told against.</summary>
    public PlanVersion First => Versions[0].Version;

    /// <summary>Decided, but nothing of it applies yet.</summary>
    public bool Waits => Standing is VersionStanding.DecidedConditional or VersionStanding.DecidedNotYetInForce;

    /// <summary>The plan as it is shown: the version in force, or else the latest decided.</summary>
    public static PlanReading? Of(PublicView view, Plan? plan) =>
        plan is not null && view.CurrentVersionOf(plan) is var (version, standing) ? new(view, plan, version, standing) : null;

    /// <summary>One version of the plan; nothing when it is not public.</summary>
    public static PlanReading? Of(PublicView view, Plan? plan, int number) =>
        plan is null ? null
        : view.VersionsOf(plan).Where(pair => pair.Version.Number == number).Select(pair => new PlanReading(view, plan, pair.Version, pair.Standing)).FirstOrDefault();

    /// <summary>The latest public version that holds what is asked for: the one shown first, then the others from the last.</summary>
    public static PlanReading? Having(PublicView view, Plan? plan, Func<PlanVersion, bool> holds)
    {
        if (Of(view, plan) is not { } current) return null;
        if (holds(current.Version)) return current;
        return current.Versions.Reverse().Where(pair => holds(pair.Version)).Select(pair => new PlanReading(view, plan!, pair.Version, pair.Standing)).FirstOrDefault();
    }

    /// <summary>How the activity stood in the latest follow-up; nothing when it was not part of it.</summary>
    public ActivitySnapshot? StandingOf(ActivityId id) => _standings.GetValueOrDefault(id);

    public Judgements? VerdictsOn(GoalId id) => Latest is null ? null : Verdicts.On(View, Latest, id);

    public Judgements? VerdictsOn(CouncilGoalId id) => Latest is null ? null : Verdicts.On(View, Latest, id);

    public TertialStrip StripOf(GoalId id) => TertialStrip.Of(View, FollowUps, followUp => Verdicts.On(View, followUp, id));

    public TertialStrip StripOf(CouncilGoalId id) => TertialStrip.Of(View, FollowUps, followUp => Verdicts.On(View, followUp, id));

    public string AddressOf(Goal goal) => Addresses.Goal(Body, Plan, goal.Code);

    public string AddressOf(Activity activity) => Addresses.Activity(Body, Plan, activity.Code);

    public TimelinePeriod Period() => new(Plan, FollowUps, View.On);
}
