using Tertial.Domain.FollowUps;

namespace Tertial.Domain.Decisions;

/// <summary>What stands in the way of writing a matter: its points and conditions stay as they are once a meeting has handled them.</summary>
public static class MatterWriting
{
    /// <summary>Why the matter cannot have this point, new or rewritten; each with the field it is about.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesToPoint(MunicipalRecord record, Matter matter, DecisionPoint point)
    {
        if (matter.Points.Find(existing => existing.Id == point.Id) is { } written && ObstaclesToChanging(matter, written) is { Count: > 0 } handled)
            return [.. handled.Select(obstacle => new FieldObstacle("", obstacle.ToString()))];
        var obstacles = new List<FieldObstacle>();
        if (point.Number < 1) obstacles.Add(new(nameof(DecisionPoint.Number), "Punkterna numreras från 1."));
        if (matter.Points.Exists(other => other.Id != point.Id && other.Number == point.Number)) obstacles.Add(new(nameof(DecisionPoint.Number), $"Det finns redan en punkt {point.Number}."));
        foreach (var obstacle in Competence.ObstaclesToDeciding(record.Body(point.DecidingBodyId).Kind, point.Effect)) obstacles.Add(new(nameof(DecisionPoint.DecidingBodyId), obstacle.ToString()));
        if (point is { Effect: Effect.AdoptPlan or Effect.AdoptBudget, PlanVersionId: null }) obstacles.Add(new(nameof(DecisionPoint.PlanVersionId), "Välj vilken version av planen som punkten antar."));
        if (point is { Effect: Effect.ApproveFollowUp, FollowUpId: null }) obstacles.Add(new(nameof(DecisionPoint.FollowUpId), "Välj vilken uppföljning som punkten godkänner."));
        if (point.Effect == Effect.DeclareAssignmentDone) obstacles.AddRange(ObstaclesToClosing(record, point));
        return obstacles;
    }

    /// <summary>Why a point may not be changed: a meeting has handled it as it stands.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToChanging(Matter matter, DecisionPoint point) =>
        matter.Handlings.Where(handling => handling.Outcomes.Exists(outcome => outcome.DecisionPointId == point.Id)).MinBy(handling => handling.MeetingDate) is { } first
            ? [new($"Punkt {point.Number} behandlades den {first.MeetingDate:yyyy-MM-dd} och ändras inte. Det som ska bli annorlunda beslutas vid ett sammanträde.")]
            : [];

    /// <summary>Why a point may not be taken away: it is handled, or something else hangs on it.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRemoving(MunicipalRecord record, Matter matter, DecisionPoint point)
    {
        var obstacles = new List<Obstacle>(ObstaclesToChanging(matter, point));
        foreach (var other in record.Matters.Where(other => other.Conditions.Exists(condition => condition.HangsOnPoint == point.Id || condition.StatedBy == point.Id || condition.Governs.Contains(point.Id))))
            obstacles.Add(new($"Ett villkor i {other.Diarienummer} hänger på punkten. Ta bort villkoret först."));
        if (record.Frames.Exists(frame => frame.EstablishedBy == point.Id)) obstacles.Add(new("Punkten fastställer en ram."));
        if (record.CouncilGoals.Exists(goal => goal.Versions.Exists(version => version.AdoptedBy == point.Id))) obstacles.Add(new("Punkten antar ett av fullmäktiges mål."));
        if (record.Assignments.Exists(assignment => assignment.GivenBy == point.Id || assignment.Prolongations.Exists(prolongation => prolongation.DecidedBy == point.Id)))
            obstacles.Add(new("Punkten ger eller förlänger ett uppdrag."));
        return obstacles;
    }

    /// <summary>Why the matter cannot have this condition, new or rewritten; each with the field it is about.</summary>
    public static IReadOnlyList<FieldObstacle> ObstaclesToCondition(MunicipalRecord record, Matter matter, Condition condition)
    {
        var obstacles = new List<FieldObstacle>();
        if (condition.Governs.Count == 0) obstacles.Add(new(nameof(Condition.Governs), "Välj vilka punkter som villkoret gäller."));
        foreach (var point in condition.Governs.Select(id => matter.Points.Find(point => point.Id == id)).OfType<DecisionPoint>())
            if (record.Decisions.DecisionOn(point.Id, DateOnly.MaxValue) is { } decision)
                obstacles.Add(new(nameof(Condition.Governs), $"Punkt {point.Number} avgjordes den {decision.Handling.MeetingDate:yyyy-MM-dd}. Ett villkor ställs före beslutet eller i det."));
        if (condition.StatedBy is { } stating && condition.Governs.Contains(stating)) obstacles.Add(new(nameof(Condition.StatedBy), "Punkten som ställer villkoret kan inte själv vänta på det."));
        if (condition.HangsOnPoint is { } other && condition.Governs.Contains(other)) obstacles.Add(new(nameof(Condition.HangsOnPoint), "En punkt kan inte vänta på sig själv."));
        if (condition.HangsOnPoint is null && string.IsNullOrWhiteSpace(condition.HangsOnFact)) obstacles.Add(new(nameof(Condition.HangsOnFact), "Skriv vad som ska ha hänt för att besluten ska gälla."));
        if (obstacles.Count == 0 && Circles(record, condition))
            obstacles.Add(new(nameof(Condition.HangsOnPoint), "Besluten skulle vänta på varandra i en cirkel, och då kan inget av dem börja gälla."));
        return obstacles;
    }

    /// <summary>Why a condition may not be taken away: someone has established something about it, or what it governs is decided.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesToRemoving(MunicipalRecord record, Condition condition) =>
        condition.Establishments.Count > 0 ? [new("Någon har redan fastställt hur det gick med villkoret.")]
        : condition.Governs.Exists(point => record.Decisions.DecisionOn(point, DateOnly.MaxValue) is not null) ? [new("Beslutet är fattat med villkoret. Det kan inte tas bort i efterhand.")]
        : [];

    private static IEnumerable<FieldObstacle> ObstaclesToClosing(MunicipalRecord record, DecisionPoint point) =>
        record.Assignments.Find(candidate => candidate.Id == point.AssignmentId) is not { } assignment ? [new(nameof(DecisionPoint.AssignmentId), "Välj vilket uppdrag som punkten förklarar fullgjort.")]
        : point.DecidingBodyId != record.Decisions.Point(assignment.GivenBy).DecidingBodyId ? [new(nameof(DecisionPoint.DecidingBodyId), "Uppdraget förklaras fullgjort av den instans som gav det. (KL 5:4)")]
        : [];

    private static bool Circles(MunicipalRecord record, Condition condition) =>
        ConditionCycle.Find(record.Matters.SelectMany(matter => matter.Conditions).Where(other => other.Id != condition.Id).Append(condition)) is not null;
}
