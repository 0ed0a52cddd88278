using Tertial.Domain.Organisation;

namespace Tertial.Domain.Decisions;

/// <summary>What the law lets a body do with a decision point.</summary>
public static class Competence
{
    /// <summary>Why a body of this kind may not decide a point with this effect; empty when it may.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToDeciding(BodyKind kind, Effect effect) => (kind, effect) switch
    {
        (BodyKind.Council, _) => [],
        (_, Effect.AdoptCouncilGoals) => [new("Kommunens mål beslutas bara av fullmäktige.", "KL 5:1–2")],
        (_, Effect.EstablishFrames) => [new("Budgetramar fastställs bara av fullmäktige.", "KL 5:1–2")],
        (BodyKind.Committee, Effect.AdoptPlan or Effect.AdoptBudget or Effect.ApproveFollowUp or Effect.DeclareAssignmentDone) =>
            [new("Ett utskott bereder. Det får inte besluta om verksamhetens mål, inriktning, omfattning eller kvalitet.", "KL 6:38")],
        _ => [],
    };

    /// <summary>What stands in the way of recording a handling: a body that may not decide, a point already settled, a missing reason or version.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToHandling(DecisionLedger ledger, Body body, Handling handling)
    {
        if (handling.Outcomes.Count == 0) return [new("Behandlingen gäller ingen beslutspunkt.")];
        var obstacles = new List<Obstacle>();
        foreach (var outcome in handling.Outcomes)
        {
            var point = ledger.Point(outcome.DecisionPointId);
            if (ledger.DecisionOn(point.Id, DateOnly.MaxValue) is { } earlier)
                obstacles.Add(new($"Punkt {point.Number} är redan avgjord den {earlier.Handling.MeetingDate:yyyy-MM-dd}."));
            else if (IsHandledThen(ledger, handling, point))
                obstacles.Add(new($"{body.Name} har redan behandlat punkt {point.Number} den {handling.MeetingDate:yyyy-MM-dd}."));
            if (handling.Decides && point.DecidingBodyId == body.Id)
                obstacles.AddRange(ObstaclesToDeciding(body.Kind, point.Effect));
            obstacles.AddRange(ObstaclesToOutcome(body, handling, point, outcome));
        }
        foreach (var vote in handling.Votes) obstacles.AddRange(ObstaclesToVote(ledger, body, handling, vote));
        if (SameParagraph(ledger, handling) is { } other) obstacles.Add(new($"Paragraf {handling.Paragraph} den {handling.MeetingDate:yyyy-MM-dd} är redan registrerad i {other.Diarienummer}."));
        if (handling.Decides && handling.Outcomes.All(outcome => ledger.Point(outcome.DecisionPointId).DecidingBodyId != body.Id))
            obstacles.Add(new($"{body.Name} ska inte avgöra någon av punkterna, bara förbereda dem."));
        if (handling.MeetingDate < EarliestMeeting(ledger, handling))
            obstacles.Add(new("Sammanträdet kan inte ligga före den dag ärendet registrerades."));
        if (body.Kind == BodyKind.Council && handling.Decides && !IsPrepared(ledger, handling))
            obstacles.Add(new("Ett ärende till fullmäktige ska först beredas av en nämnd eller en beredning.", "KL 5:26"));
        return obstacles;
    }

    /// <summary>What stands in the way of recording a handling on a day: all that stands in the way of the handling, and that the meeting has not been held.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRecording(DecisionLedger ledger, Body body, Handling handling, DateOnly today)
    {
        var obstacles = ObstaclesToHandling(ledger, body, handling);
        return handling.MeetingDate > today ? [new("Behandlingen registreras när sammanträdet har hållits."), .. obstacles] : obstacles;
    }

    /// <summary>A plan or budget adopted with changes is the changed version, so which one must be said.</summary>
    public static bool LacksVersionAsDecided(DecisionPoint point, PointOutcome outcome) =>
        point.Effect is Effect.AdoptPlan or Effect.AdoptBudget && outcome is { Outcome: Outcome.ApprovedWithChanges, AsDecided: null };

    /// <summary>What is missing in what a body did with one point: a reason, the changes, or the version as it was decided.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToOutcome(Body body, Handling handling, DecisionPoint point, PointOutcome outcome)
    {
        var obstacles = new List<Obstacle>();
        if (string.IsNullOrWhiteSpace(outcome.Note) && outcome.Outcome == Outcome.ReferredBack) obstacles.Add(new($"Skriv varför punkt {point.Number} återremitteras.", "KL 5:50"));
        if (string.IsNullOrWhiteSpace(outcome.Note) && outcome.Outcome == Outcome.ApprovedWithChanges) obstacles.Add(new($"Skriv vilka ändringar som gjordes i punkt {point.Number}."));
        if (handling.Decides && point.DecidingBodyId == body.Id && LacksVersionAsDecided(point, outcome))
            obstacles.Add(new($"Ange vilken version av planen som punkt {point.Number} antog, med ändringarna."));
        return obstacles;
    }

    /// <summary>Why a vote cannot be noted so at the meeting.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToVote(DecisionLedger ledger, Body body, Handling handling, Vote vote) =>
        handling.Outcomes.Find(outcome => outcome.DecisionPointId == vote.DecisionPointId) is { } outcome
            ? [.. vote.Faults(body.Kind, outcome.Outcome).Select(fault => fault with { Text = $"Punkt {ledger.Point(vote.DecisionPointId).Number}: {fault.Text}" })]
            : [new("Omröstningen gäller en punkt som inte behandlades.")];

    // A paragraph of the minutes is one handling of one matter, and has an address of its own.
    private static Matter? SameParagraph(DecisionLedger ledger, Handling handling) => handling.Paragraph is null ? null : ledger.Matters.FirstOrDefault(matter =>
        matter.Handlings.Exists(other => other.BodyId == handling.BodyId && other.MeetingDate == handling.MeetingDate && other.Paragraph == handling.Paragraph));

    private static bool IsHandledThen(DecisionLedger ledger, Handling handling, DecisionPoint point) => ledger.MatterOf(point.Id).Handlings
        .Exists(other => other.BodyId == handling.BodyId && other.MeetingDate == handling.MeetingDate && other.Outcomes.Exists(outcome => outcome.DecisionPointId == point.Id));

    private static DateOnly EarliestMeeting(DecisionLedger ledger, Handling handling) =>
        ledger.MatterOf(handling.Outcomes[0].DecisionPointId).RegisteredOn;

    private static bool IsPrepared(DecisionLedger ledger, Handling handling) =>
        ledger.MatterOf(handling.Outcomes[0].DecisionPointId).Handlings
            .Any(earlier => earlier.BodyId != handling.BodyId && earlier.MeetingDate <= handling.MeetingDate);
}
