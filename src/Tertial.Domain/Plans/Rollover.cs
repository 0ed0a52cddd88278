using Tertial.Domain.Decisions;
using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Plans;

/// <summary>What a new year's plan takes from the year before: the activities that are not finished, with goals and budget as a place to start.</summary>
public sealed class Rollover
{
    private readonly MunicipalRecord _record;
    private readonly Plan _former, _next;
    private readonly PlanVersion _version;
    private readonly DateOnly _on;
    private readonly IReadOnlyDictionary<ActivityId, DecisionPoint> _ended;
    private readonly Dictionary<FollowUpId, FollowUp> _followUps;

    /// <param name="record">The municipality's record, with the reports that tell what is finished.</param>
    /// <param name="version">The version of the former plan to start from.</param>
    /// <param name="next">The plan that is begun.</param>
    /// <param name="on">The day everything is read as of.</param>
    public Rollover(MunicipalRecord record, PlanVersion version, Plan next, DateOnly on)
    {
        (_record, _version, _next, _on) = (record, version, next, on);
        var history = record.HistoryOf(version.PlanId);
        (_former, _ended) = (history.Plan, PlanHistory.Ended(history.AdoptionsBy(on)));
        _followUps = record.FollowUps.ToDictionary(followUp => followUp.Id);
        Activities = [.. version.Activities.OrderBy(activity => activity.Order).ThenBy(activity => activity.Code, StringComparer.Ordinal).Select(Read)];
    }

    /// <summary>Every activity of the former plan, in its order.</summary>
    public IReadOnlyList<RolledActivity> Activities { get; }

    /// <summary>The version to start a new year's plan from: the one in force, or else the latest put forward.</summary>
    public static PlanVersion? Source(PlanHistory history, DateOnly on) =>
        history.InForceOn(on) ?? history.Versions.LastOrDefault(version => !version.IsDraft);

    /// <summary>The first version of the new plan. Activities keep their identity and so their history; goals and budget lines are the new plan's own.</summary>
    /// <param name="id">The version's identity.</param>
    /// <param name="chosen">The activities to take along.</param>
    /// <param name="newId">Gives the identities of goals and budget lines, one after the other.</param>
    public PlanVersion Compose(PlanVersionId id, IReadOnlySet<ActivityId> chosen, Func<Guid> newId)
    {
        var goals = _version.Goals.ToDictionary(goal => goal.Id, _ => new GoalId(newId()));
        var along = Activities.Where(rolled => rolled.MayComeAlong && chosen.Contains(rolled.Activity.Id)).ToList();
        var ids = along.Select(rolled => rolled.Activity.Id).ToHashSet();
        return new()
        {
            Id = id,
            PlanId = _next.Id,
            Number = 1,
            DraftedOn = _on,
            Goals = [.. _version.Goals.Select(goal => Goal.Of(id, goals[goal.Id], goal.Content))],
            Activities = [.. along.Select(rolled => Activity.Of(id, rolled.Activity.Id, rolled.Activity.Content with
            {
                Start = rolled.Start,
                End = rolled.End,
                GoalId = goals[rolled.Activity.GoalId],
                AlsoServes = [.. rolled.Activity.AlsoServes.Where(goals.ContainsKey).Select(goal => goals[goal])],
            }))],
            BudgetLines = [.. _version.BudgetLines.Select(line => BudgetLine.Of(id, new(newId()), line.Content with
            {
                Year = line.Year + (_next.Year - _former.Year),
                ActivityIds = [.. line.ActivityIds.Where(ids.Contains)],
            }))],
            Origin = Origin.Own,
        };
    }

    private RolledActivity Read(Activity activity)
    {
        var reports = _record.ReportsOn(activity.Id).OrderBy(report => _followUps[report.FollowUpId].CutOff).ThenBy(report => report.At).ToList();
        var latest = reports.LastOrDefault();
        var onceBegun = reports.SkipLast(1).Any(report => report.Facts.Status is ReportedStatus.UnderWay or ReportedStatus.Paused);
        var ended = activity.Ending is not null || _ended.ContainsKey(activity.Id);
        var standing = ActivityStandings.Of(activity.TimingIn(_former), latest?.Facts, onceBegun, ended, _on);
        return new(activity, latest, standing, StillToCome(activity.Start), StillToCome(activity.End));
    }

    // A day within the new year or after it still says something; one before it does not.
    private PlannedDate? StillToCome(PlannedDate? date) => date?.Last >= _next.From ? date : null;
}

/// <summary>An activity of the former plan as the new year's plan would take it along.</summary>
/// <param name="Activity">As the former plan has it.</param>
/// <param name="Report">The latest report on it; missing when there is none.</param>
/// <param name="Standing">How it stands by that report.</param>
/// <param name="Start">Its start in the new plan; missing when it had none, or lies before the new year.</param>
/// <param name="End">Its end in the new plan; missing when it had none, or lies before the new year.</param>
public sealed record RolledActivity(Activity Activity, ActivityReport? Report, ActivityStanding Standing, PlannedDate? Start, PlannedDate? End)
{
    public bool LosesStart => Activity.Start is not null && Start is null;

    public bool LosesEnd => Activity.End is not null && End is null;

    /// <summary>Whether it comes along unless someone chooses otherwise: it is neither carried out nor ended.</summary>
    public bool ComesAlong => Standing switch
    {
        ActivityStanding.CarriedOut or ActivityStanding.EndedByDecision or ActivityStanding.EndedWithoutDecision => false,
        ActivityStanding.BeyondPlan or ActivityStanding.Paused or ActivityStanding.Overdue or ActivityStanding.UnderWay
            or ActivityStanding.NotBegunInTime or ActivityStanding.NotReported or ActivityStanding.NotYetDue => true,
        _ => throw new InvalidOperationException($"Unknown standing {Standing}."),
    };

    /// <summary>What a decision has ended stays ended.</summary>
    public bool MayComeAlong => Standing != ActivityStanding.EndedByDecision;
}
