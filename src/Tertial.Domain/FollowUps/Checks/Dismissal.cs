namespace Tertial.Domain.FollowUps.Checks;

/// <summary>That someone has looked at a finding and set it aside for a reason. It holds as long as the facts of the finding stand, and until it is taken back.</summary>
public sealed class Dismissal
{
    public required DismissalId Id { get; init; }

    public required FollowUpId FollowUpId { get; init; }

    public required Check Check { get; init; }

    /// <summary>The finding's key.</summary>
    public required string Key { get; init; }

    /// <summary>What the finding said when it was dismissed.</summary>
    public required string What { get; init; }

    public required string Reason { get; init; }

    public PersonId? By { get; init; }

    /// <summary>When it was dismissed, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>When it was taken back, in UTC, so that the finding is open again.</summary>
    public DateTime? TakenBackAt { get; private set; }

    public PersonId? TakenBackBy { get; private set; }

    public required Origin Origin { get; init; }

    public bool Holds => TakenBackAt is null;

    /// <summary>A finding is dismissed while the follow-up is open, for a reason.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(FollowUp followUp, string? reason) =>
        !followUp.IsOpen ? [new($"{followUp.Name} är inte öppen. Kontrollerna besvaras medan uppföljningen är öppen.")]
        : string.IsNullOrWhiteSpace(reason) ? [new("Skriv varför det inte är ett fel.")]
        : [];

    public IReadOnlyList<Obstacle> ObstaclesToTakingBack(FollowUp followUp) =>
        !followUp.IsOpen ? [new($"{followUp.Name} är inte öppen. Kontrollerna besvaras medan uppföljningen är öppen.")]
        : !Holds ? [new("Frågan är redan öppen igen.")]
        : [];

    public DismissalTakenBack TakeBack(FollowUp followUp, PersonId by, DateTime at)
    {
        Obstacle.RefuseIfAny(ObstaclesToTakingBack(followUp));
        (TakenBackAt, TakenBackBy) = (at, by);
        return new(FollowUpId, Id);
    }
}
