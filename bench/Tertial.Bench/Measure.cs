namespace Tertial.Bench;

/// <summary>One figure beside what was asked of it.</summary>
internal sealed record Measure(string What, string Figure, string Asked, bool Holds);
