namespace Tertial.Domain;

/// <summary>What stands in the way of an action, in a sentence for the person who wants to take it.</summary>
/// <param name="Text">A Swedish sentence that says what is missing or forbidden.</param>
/// <param name="Law">The provision that forbids it, such as <c>KL 6:38</c>, where law does.</param>
public sealed record Obstacle(string Text, string? Law = null)
{
    public override string ToString() => Law is null ? Text : $"{Text} ({Law})";

    /// <summary>Throws when an action is taken although something stands in its way: the page should have asked first.</summary>
    public static void RefuseIfAny(IReadOnlyList<Obstacle> obstacles)
    {
        if (obstacles.Count > 0) throw new InvalidOperationException(string.Join(" ", obstacles));
    }
}
