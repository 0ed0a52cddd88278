namespace Tertial.Web.Words;

/// <summary>How a state looks: the symbol in icons.svg, and the data-status that gives it its colours.</summary>
public readonly record struct Mark(string Icon, string Status);
