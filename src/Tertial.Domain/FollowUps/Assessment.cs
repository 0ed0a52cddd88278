namespace Tertial.Domain.FollowUps;

/// <summary>Who gives a verdict beside the computed one.</summary>
public enum Judge
{
    /// <summary>The administration's overall assessment (sammantagen bedömning, KS 23/702).</summary>
    Administration,

    /// <summary>The board, by its decision on the follow-up.</summary>
    Board,
}

/// <summary>A judge's verdict on a goal in a follow-up. Added, never overwritten: the latest of each judge counts.</summary>
public sealed class Assessment
{
    public required AssessmentId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    /// <summary>The board goal assessed; or else <see cref="CouncilGoalId"/> is given.</summary>
    public GoalId? GoalId { get; init; }

    public CouncilGoalId? CouncilGoalId { get; init; }

    public required Judge Judge { get; init; }

    public required Verdict Verdict { get; init; }

    public string? Reason { get; init; }

    public PersonId? By { get; init; }

    /// <summary>When it was given, in UTC.</summary>
    public required DateTime At { get; init; }

    public required Origin Origin { get; init; }

    /// <summary>The administration assesses while the follow-up is open, so that what is frozen has it; the board once it has decided.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToJudging(FollowUp followUp, Judge judge, bool decided) => judge switch
    {
        Judge.Administration when !followUp.IsOpen => [new($"{followUp.Name} är inte öppen. Förvaltningen bedömer målen medan uppföljningen är öppen.")],
        Judge.Board when !decided => [new("Styrelsen har inte beslutat om uppföljningen än.")],
        _ => [],
    };

    /// <summary>Another verdict than the one before it must say why.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(Verdict verdict, string? reason, Verdict former) =>
        verdict != former && string.IsNullOrWhiteSpace(reason)
            ? [new("Skriv varför bedömningen är en annan.")]
            : [];
}
