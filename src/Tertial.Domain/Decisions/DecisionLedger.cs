namespace Tertial.Domain.Decisions;

/// <summary>All matters of a municipality read together, so that a decision's standing can follow its conditions into other matters.</summary>
public sealed class DecisionLedger
{
    private readonly Dictionary<DecisionPointId, DecisionPoint> _points;
    private readonly Dictionary<DecisionPointId, Matter> _matters;
    private readonly ILookup<DecisionPointId, Condition> _conditions;
    private readonly ILookup<DecisionPointId, Annulment> _annulments;
    private readonly ILookup<DecisionPointId, PointDecision> _decisions;

    /// <exception cref="InvalidOperationException">When conditions hang on each other in a circle.</exception>
    public DecisionLedger(IReadOnlyCollection<Matter> matters)
    {
        Matters = matters;
        _points = matters.SelectMany(matter => matter.Points).ToDictionary(point => point.Id);
        _matters = matters.SelectMany(matter => matter.Points, (matter, point) => (point.Id, matter)).ToDictionary(pair => pair.Id, pair => pair.matter);
        _conditions = matters.SelectMany(matter => matter.Conditions)
            .SelectMany(condition => condition.Governs, (condition, governed) => (governed, condition))
            .ToLookup(pair => pair.governed, pair => pair.condition);
        _annulments = matters.SelectMany(matter => matter.Annulments).ToLookup(annulment => annulment.DecisionPointId);
        _decisions = matters.SelectMany(matter => matter.Handlings)
            .SelectMany(handling => handling.Outcomes, (handling, outcome) => new PointDecision(handling, outcome))
            .Where(Settles)
            .ToLookup(decision => decision.Outcome.DecisionPointId);
        if (ConditionCycle.Find(matters) is { } cycle)
            throw new InvalidOperationException($"Conditions hang on each other in a circle through point {cycle}.");
    }

    public IReadOnlyCollection<Matter> Matters { get; }

    public IEnumerable<DecisionPoint> Points => _points.Values;

    public DecisionPoint Point(DecisionPointId id) => _points[id];

    public Matter MatterOf(DecisionPointId id) => _matters[id];

    public IEnumerable<Condition> ConditionsOn(DecisionPointId id) => _conditions[id];

    /// <summary>The handling that settled the point, on or before the date.</summary>
    public PointDecision? DecisionOn(DecisionPointId id, DateOnly date) => _decisions[id]
        .Where(decision => decision.Handling.MeetingDate <= date)
        .MaxBy(decision => decision.Handling.MeetingDate);

    public Annulment? AnnulmentOn(DecisionPointId id, DateOnly date) => _annulments[id]
        .Where(annulment => annulment.From <= date)
        .MinBy(annulment => annulment.From);

    /// <summary>Whether the point counts on the date: the table in the domain description, section 3, first row that fits.</summary>
    public Standing StandingOn(DecisionPointId id, DateOnly date)
    {
        if (AnnulmentOn(id, date) is not null) return Standing.Annulled;
        if (DecisionOn(id, date) is not { } decision) return Standing.Proposed;
        if (!decision.IsApproval) return Standing.Rejected;

        var conditions = ConditionsOn(id).Select(condition => StateOn(condition, date).Standing).ToList();
        if (conditions.Contains(ConditionStanding.Failed)) return Standing.Lapsed;
        if (conditions.Contains(ConditionStanding.Open)) return Standing.DecidedConditional;
        return InForceFrom(id, date) <= date ? Standing.InForce : Standing.DecidedNotYetInForce;
    }

    /// <summary>The latest of decision date, fulfilment dates and stated effective date, as known on the date; missing while undecided, refused or open.</summary>
    public DateOnly? InForceFrom(DecisionPointId id, DateOnly knownOn)
    {
        if (DecisionOn(id, knownOn) is not { IsApproval: true } decision) return null;
        var from = decision.Handling.MeetingDate;
        if (_points[id].EffectiveFrom > from) from = _points[id].EffectiveFrom!.Value;
        foreach (var condition in ConditionsOn(id))
        {
            var state = StateOn(condition, knownOn);
            if (state.Standing is ConditionStanding.Open or ConditionStanding.Failed) return null;
            if (state.Since > from) from = state.Since.Value;
        }
        return from;
    }

    /// <summary>Where a condition stands: settled by itself where that is certain, otherwise by what a person has established.</summary>
    public ConditionState StateOn(Condition condition, DateOnly date)
    {
        if (condition.StatedBy is { } stating && DecisionOn(stating, date) is { IsApproval: false } votedDown)
            return new(ConditionStanding.FallenAway, votedDown.Handling.MeetingDate, stating);
        return condition.HangsOnPoint is { } other ? StateByPoint(condition, other, date) : Established(condition, date, DateOnly.MinValue);
    }

    /// <summary>Whether a person must, and may, establish how the condition stands on the date.</summary>
    public IReadOnlyList<Obstacle> ObstaclesToEstablishing(Condition condition, DateOnly date)
    {
        if (StateOn(condition, date).Standing == ConditionStanding.FallenAway)
            return [new("Villkoret har fallit bort: punkten som ställde det avslogs.")];
        if (condition.HangsOnPoint is not { } other || AnnulmentOn(other, date) is not null) return [];
        return DecisionOn(other, date) switch
        {
            null => [new("Villkoret väntar på ett beslut som inte är fattat än. När det är fattat avgörs villkoret av sig självt.")],
            { Outcome.Outcome: Outcome.ApprovedWithChanges } => [],
            _ => [new("Villkoret avgörs av sig självt genom beslutet det väntar på.")],
        };
    }

    private ConditionState StateByPoint(Condition condition, DecisionPointId other, DateOnly date)
    {
        if (AnnulmentOn(other, date) is { } annulment) return Established(condition, date, annulment.From);
        return DecisionOn(other, date) switch
        {
            null => new(ConditionStanding.Open),
            { IsApproval: false } refused => new(ConditionStanding.Failed, refused.Handling.MeetingDate, other),
            _ when StandingOn(other, date) == Standing.Lapsed => new(ConditionStanding.Failed, null, other),
            { Outcome.Outcome: Outcome.ApprovedWithChanges } changed => Established(condition, date, changed.Handling.MeetingDate),
            _ when InForceFrom(other, date) is { } from => new(ConditionStanding.Fulfilled, from, other),
            _ => new(ConditionStanding.Open),
        };
    }

    private static ConditionState Established(Condition condition, DateOnly date, DateOnly notBefore) =>
        condition.Establishments.LastOrDefault(establishment => establishment.On <= date && establishment.On >= notBefore) is { } latest
            ? new(latest.Fulfilled ? ConditionStanding.Fulfilled : ConditionStanding.Failed, latest.On)
            : new(ConditionStanding.Open);

    // A committee that prepares settles nothing; a withdrawal does, wherever it is made.
    private bool Settles(PointDecision decision) => decision.Outcome.Outcome switch
    {
        Outcome.Withdrawn => true,
        Outcome.Approved or Outcome.ApprovedWithChanges or Outcome.Rejected =>
            decision.Handling.Decides && _points.TryGetValue(decision.Outcome.DecisionPointId, out var point) && point.DecidingBodyId == decision.Handling.BodyId,
        Outcome.ReferredBack or Outcome.Postponed or Outcome.Noted => false,
        _ => throw new InvalidOperationException($"Unknown outcome {decision.Outcome.Outcome}."),
    };
}

/// <summary>The handling that settled a point, and what it settled.</summary>
public sealed record PointDecision(Handling Handling, PointOutcome Outcome)
{
    public bool IsApproval => Outcome.Outcome is Decisions.Outcome.Approved or Decisions.Outcome.ApprovedWithChanges;
}
