using Tertial.Domain.FollowUps;
using Tertial.Domain.Publishing;

namespace Tertial.Domain.Decisions;

/// <summary>What an assignment says: what is to be done, by whom and by when.</summary>
/// <param name="Text">What is to be done, as decided.</param>
/// <param name="To">The title or body that is to do it.</param>
/// <param name="UnitId">The unit that does the work, when it is the administration.</param>
/// <param name="Due">The day it is to be reported back by, where the decision says one.</param>
public sealed record AssignmentTerms(string? Text, string? To, UnitId? UnitId, DateOnly? Due)
{
    /// <summary>Why a point gives no assignments: it must have been decided, with a yes.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToGiving(DecisionPoint by, DateOnly today, DecisionLedger decisions) => decisions.DecisionOn(by.Id, today) switch
    {
        null => [new("Punkten är inte beslutad än. Ett uppdrag ges av ett beslut.")],
        { IsApproval: false } => [new("Punkten avslogs. Den ger inget uppdrag.")],
        _ when by.Effect == Effect.DeclareAssignmentDone => [new("Punkten förklarar ett uppdrag fullgjort. Den ger inget nytt.")],
        _ => [],
    };

    /// <summary>What is missing or cannot be.</summary>
    public IReadOnlyList<FieldObstacle> Obstacles(DecisionPoint by, DateOnly today, DecisionLedger decisions, IEnumerable<Assignment> others)
    {
        var obstacles = new List<FieldObstacle>(ObstaclesToGiving(by, today, decisions).Select(obstacle => new FieldObstacle("", obstacle.ToString())));
        if (string.IsNullOrWhiteSpace(Text)) obstacles.Add(new(nameof(Text), "Skriv vad som ska göras."));
        if (string.IsNullOrWhiteSpace(To)) obstacles.Add(new(nameof(To), "Skriv vem som ska göra det."));
        if (Personnummer.IsIn(Text)) obstacles.Add(new(nameof(Text), "Texten innehåller ett personnummer. Ta bort det: texten blir offentlig."));
        if (Personnummer.IsIn(To)) obstacles.Add(new(nameof(To), "Skriv en titel eller en instans, inget personnummer."));
        if (decisions.DecisionOn(by.Id, today) is { } decision && Due < decision.Handling.MeetingDate)
            obstacles.Add(new(nameof(Due), $"Beslutet fattades den {decision.Handling.MeetingDate:yyyy-MM-dd}. Skriv den dagen eller en senare."));
        if (others.Any(other => other.GivenBy == by.Id && other.Text == Text?.Trim() && other.To == To?.Trim())) obstacles.Add(new("", "Samma uppdrag är redan infört från den här punkten."));
        return obstacles;
    }

    /// <summary>The assignment that the point gives, for the register.</summary>
    public Assignment Give(AssignmentId id, DecisionPoint by, DateOnly today, DecisionLedger decisions, IEnumerable<Assignment> others)
    {
        Obstacle.RefuseIfAny([.. Obstacles(by, today, decisions, others).Select(obstacle => new Obstacle(obstacle.Text))]);
        return new() { Id = id, GivenBy = by.Id, Text = Text!.Trim(), To = To!.Trim(), UnitId = UnitId, Due = Due, Reports = [], Prolongations = [], Origin = Origin.Own };
    }
}
