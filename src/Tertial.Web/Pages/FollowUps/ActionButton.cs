using Tertial.Domain;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>A button with what stands in its way. It stays focusable, and pressing it says the same.</summary>
public sealed record ActionButton(string Handler, string Text, IReadOnlyList<Obstacle> Obstacles);
