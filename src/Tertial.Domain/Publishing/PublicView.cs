using System.Collections.Concurrent;
using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;
using Tertial.Domain.Plans;

namespace Tertial.Domain.Publishing;

/// <summary>What the public may see of a record, as it read on a day: decided plans, matters whose papers are public, published follow-ups. Never drafts.</summary>
public sealed class PublicView(MunicipalRecord record, DateOnly on)
{
    private readonly ConcurrentDictionary<PlanId, IReadOnlyList<(PlanVersion Version, VersionStanding Standing)>> _versions = [];

    public MunicipalRecord Record { get; } = record;

    public DateOnly On { get; } = on;

    /// <summary>Public matters, the latest first.</summary>
    public IEnumerable<Matter> Matters => Record.Matters.Where(matter => matter.IsPublicOn(On)).OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id.Value);

    public Matter? MatterBySlug(string slug) => Matters.FirstOrDefault(matter => matter.Slug == slug);

    /// <summary>The handlings of a public matter on or before the day, in order.</summary>
    public IEnumerable<Handling> HandlingsOf(Matter matter) => matter.Handlings.Where(handling => handling.MeetingDate <= On).OrderBy(handling => handling.MeetingDate);

    /// <summary>Every public handling that decides, the latest first.</summary>
    public IEnumerable<(Matter Matter, Handling Handling)> Decisions => Matters
        .SelectMany(matter => HandlingsOf(matter).Where(handling => handling.Decides), (matter, handling) => (matter, handling))
        .OrderByDescending(pair => pair.handling.MeetingDate).ThenByDescending(pair => pair.handling.Paragraph, StringComparer.Ordinal);

    /// <summary>Assignments that public matters have given by a yes, whatever became of the decision since.</summary>
    public IEnumerable<Assignment> Assignments => Record.Assignments.Where(assignment =>
        Record.Decisions.MatterOf(assignment.GivenBy).IsPublicOn(On) && Record.Decisions.DecisionOn(assignment.GivenBy, On) is { IsApproval: true });

    /// <summary>Plans with something decided about them, the latest first.</summary>
    public IEnumerable<Plan> Plans => Record.Plans.Where(plan => VersionsOf(plan).Count > 0).OrderByDescending(plan => plan.From);

    /// <summary>Decided versions, also conditional, superseded, lapsed and annulled ones; in order.</summary>
    public IReadOnlyList<(PlanVersion Version, VersionStanding Standing)> VersionsOf(Plan plan) => _versions.GetOrAdd(plan.Id, id =>
    {
        var history = Record.HistoryOf(id);
        return [.. history.Versions.Select(version => (version, history.StandingOn(version, On))).Where(pair => IsPublic(pair.Item2))];
    });

    /// <summary>The version to show for the plan: the one in force, or else the latest decided one.</summary>
    public (PlanVersion Version, VersionStanding Standing)? CurrentVersionOf(Plan plan)
    {
        var versions = VersionsOf(plan);
        if (versions.Count == 0) return null;
        return versions.Where(pair => pair.Standing == VersionStanding.InForce).Append(versions[^1]).First();
    }

    public Plan? PlanOf(string bodySlug, int year) => Plans.FirstOrDefault(plan => plan.Year == year && Record.Body(plan.BodyId).Slug == bodySlug);

    /// <summary>The plan's published follow-ups in order.</summary>
    public IEnumerable<FollowUp> FollowUpsOf(Plan plan) => Record.FollowUpsOf(plan.Id).Where(followUp => followUp.IsPublicOn(On));

    public FollowUp? LatestFollowUpOf(Plan plan) => FollowUpsOf(plan).LastOrDefault();

    /// <summary>What the board has decided on a goal, once its decision on the follow-up is in force.</summary>
    public Assessment? BoardOn(FollowUp followUp, GoalId? goal, CouncilGoalId? councilGoal = null) =>
        Record.IsDecidedOn(followUp.Id, On) ? Record.LatestAssessment(followUp.Id, Judge.Board, goal, councilGoal) : null;

    private static bool IsPublic(VersionStanding standing) => standing switch
    {
        VersionStanding.Draft or VersionStanding.Proposed or VersionStanding.Rejected => false,
        VersionStanding.Lapsed or VersionStanding.DecidedConditional or VersionStanding.DecidedNotYetInForce
            or VersionStanding.InForce or VersionStanding.Superseded or VersionStanding.Annulled => true,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
    };
}
