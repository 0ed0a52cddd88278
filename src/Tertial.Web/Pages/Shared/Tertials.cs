using Tertial.Domain.FollowUps;

namespace Tertial.Web.Pages.Shared;

/// <summary>A goal tertial by tertial: its verdict with the reason and the decision, or when one is to come.</summary>
/// <param name="Name">The follow-up.</param>
/// <param name="CutOff">Its last day.</param>
/// <param name="Verdict">The verdict that applied; missing when there was none.</param>
/// <param name="Why">The reason.</param>
/// <param name="Decision">The body's decision on the follow-up.</param>
/// <param name="Published">Whether it is published.</param>
/// <param name="Address">The follow-up's address once published.</param>
public sealed record TertialVerdict(string Name, DateOnly CutOff, Verdict? Verdict, string? Why, DecisionLink? Decision, bool Published, string? Address);
