namespace Tertial.Domain.Decisions;

/// <summary>That a later paragraph corrects an earlier one (rättelse). The old paragraph stays as it was written; the new one carries the right text.</summary>
public sealed class Correction
{
    /// <summary>The later handling, in this or another matter, that decided the correction.</summary>
    public required HandlingId DecidedIn { get; init; }

    /// <summary>The earlier handling that is corrected.</summary>
    public required HandlingId Corrects { get; init; }

    /// <summary>The right text.</summary>
    public required string Text { get; init; }

    /// <summary>What went wrong, such as a slip of the pen.</summary>
    public required string Reason { get; init; }

    /// <summary>Why the earlier paragraph cannot be corrected so.</summary>
    public static IReadOnlyList<Obstacle> ObstaclesTo(Handling earlier, Handling later, string? text, string? reason)
    {
        var obstacles = new List<Obstacle>();
        if (earlier.BodyId != later.BodyId) obstacles.Add(new("En paragraf rättas av samma instans som skrev den."));
        if (later.MeetingDate <= earlier.MeetingDate) obstacles.Add(new("Rättelsen ska vara beslutad vid ett senare sammanträde."));
        if (string.IsNullOrWhiteSpace(text)) obstacles.Add(new("Skriv den rätta lydelsen."));
        if (string.IsNullOrWhiteSpace(reason)) obstacles.Add(new("Skriv vad som blev fel."));
        return obstacles;
    }
}
