using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;
using Tertial.Web.Pages.Shared;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.Plans.Proposing;

/// <summary>One decision point as it is prepared from a draft: what it brings about, and a wording to start from.</summary>
public sealed record PreparedPoint(Effect Effect, string Text);

/// <summary>A draft made ready to be decided: the points, the condition that its money hangs on, and what differs from the version in force.</summary>
public sealed class PreparedProposal
{
    private readonly bool _wholeSentences;

    /// <param name="record">The record.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="today">The day frames and decisions are read as of.</param>
    /// <param name="pointPerChange">Whether each change is to be a point of its own.</param>
    public PreparedProposal(MunicipalRecord record, Plan plan, PlanVersion draft, DateOnly today, bool pointPerChange)
    {
        (Record, Plan, Draft, Today) = (record, plan, draft, today);
        _wholeSentences = record.Municipality.WritesWholeSentences;
        Former = record.HistoryOf(plan.Id).InForceOn(today) ?? record.PlanVersions.Find(version => version.Id == draft.BasedOn);
        Proposal = PlanProposal.Of(record, plan, draft, today);
        Comparison = new(record, plan, Former, draft, today);
        Obstacles =
        [
            .. draft.ObstaclesToProposing(),
            .. PlanProposal.ObstaclesTo(draft, Former),
            .. DraftRemarks.On(draft, plan, record, today).Where(remark => remark.IsObstacle).Select(remark => new Obstacle(remark.Text)),
        ];
        OpenFrames = [.. record.Frames.Where(frame => frame.BodyId == plan.BodyId && frame.Year == plan.Year && record.Decisions.StandingOn(frame.EstablishedBy, today) == Standing.Proposed)];
        Points = [.. Prepare(pointPerChange && Former is not null)];
    }

    public MunicipalRecord Record { get; }

    public Plan Plan { get; }

    public PlanVersion Draft { get; }

    /// <summary>The day frames and decisions are read as of.</summary>
    public DateOnly Today { get; }

    /// <summary>The version in force, or the one the draft was made from; missing for a new plan.</summary>
    public PlanVersion? Former { get; }

    public PlanProposal Proposal { get; }

    public Comparison Comparison { get; }

    public IReadOnlyList<Obstacle> Obstacles { get; }

    public IReadOnlyList<PreparedPoint> Points { get; }

    /// <summary>The council's frames for the plan's body and year that are put forward and not decided.</summary>
    public IReadOnlyList<Frame> OpenFrames { get; }

    private Body Body => Proposal.DecidedBy;

    /// <summary>The numbers of the points that a condition on the money governs: the plan and its budget.</summary>
    public IReadOnlyList<int> Governed => [.. Points.Select((point, place) => (point, place)).Where(pair => pair.point.Effect is Effect.AdoptPlan or Effect.AdoptBudget).Select(pair => pair.place + 1)];

    /// <summary>What the condition says; missing when the money fits within the frames in force.</summary>
    public string? ConditionText => Proposal.Need is { } need ? $"Beslut {Swedish.List(Governed.Select(number => $"{number}"))} gäller under förutsättning att {Council} {Event(need)}." : null;

    /// <summary>What must happen, when there is no decision point to wait for.</summary>
    public string? ConditionFact => Proposal.Need is { } need ? $"{Swedish.Capital(Council)} {Event(need with { Awaited = null })}." : null;

    private string Council => Record.Bodies.Find(body => body.Kind == BodyKind.Council)?.InText() ?? "kommunfullmäktige";

    private string Event(FrameNeed need) => (need.Awaited, need.InForce) switch
    {
        ({ }, null) => $"beslutar enligt förslag om ramar för {Plan.Year}",
        ({ }, { }) => $"beslutar enligt förslag om reviderade ramar för {Plan.Year}",
        (null, null) => $"fastställer ramar för {Plan.Year} som rymmer budgeten",
        (null, { }) => $"fastställer reviderade ramar för {Plan.Year} som rymmer budgeten",
    };

    private IEnumerable<PreparedPoint> Prepare(bool pointPerChange)
    {
        var changes = pointPerChange ? new ChangeClauses(_wholeSentences ? Body.Name : null, new(Record, Plan, [Draft, Former!])).Of(Comparison.Difference).ToList() : [];
        yield return new(Effect.AdoptPlan, Adopt(Former is null ? $"förslaget till {Plan.Title}" : $"version {Draft.Number} av {Plan.Title}{Through(changes.Count)}"));
        foreach (var change in changes) yield return new(Effect.Other, change);
        if (Proposal.AdoptsBudget) yield return new(Effect.AdoptBudget, Adopt(Former is null
            ? $"förslaget till budget i {Plan.Title}"
            : $"ändrad budget enligt version {Draft.Number} av {Plan.Title}{(Proposal.Need is null ? ", inom oförändrad ram" : "")}"));
    }

    private string Adopt(string what) => _wholeSentences ? $"{Body.Name} antar {what}." : $"Anta {what}.";

    private static string Through(int changes) => changes switch
    {
        0 => "",
        1 => ", med ändringen i punkt 2",
        _ => $", med ändringarna i punkterna 2–{changes + 1}",
    };
}
