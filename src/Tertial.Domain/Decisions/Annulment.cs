using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Decisions;

/// <summary>That a court or the body itself set a decided point aside, from a date (KL 13:8).</summary>
public sealed class Annulment
{
    public required DecisionPointId DecisionPointId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Who set it aside.</summary>
    public required string By { get; init; }

    public required string Reason { get; init; }

    /// <summary>Why it cannot be noted so; each with the field it is about.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesTo(DecisionLedger ledger, Annulment annulment, DateOnly today)
    {
        if (ledger.AnnulmentOn(annulment.DecisionPointId, DateOnly.MaxValue) is { } earlier) return [new("", $"Punkten är redan upphävd från den {earlier.From:yyyy-MM-dd}.")];
        if (ledger.DecisionOn(annulment.DecisionPointId, today) is not { IsApproval: true } decision) return [new("", "Punkten är inte bifallen, så det finns inget beslut att upphäva.")];
        return annulment.From < decision.Handling.MeetingDate ? [new(nameof(From), $"Beslutet fattades den {decision.Handling.MeetingDate:yyyy-MM-dd} och kan inte upphävas före den dagen.")]
            : annulment.From > today ? [new(nameof(From), "Dagen har inte varit än.")]
            : [];
    }
}
