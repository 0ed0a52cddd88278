namespace Tertial.Web.Pages.Public.Plans;

/// <summary>The form that chooses two versions to compare.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Versions">The versions there are to choose from.</param>
/// <param name="From">The former version chosen, if it can be.</param>
/// <param name="To">The later version chosen, if it can be.</param>
/// <param name="Per">The day the page is read as of, when it is not today.</param>
public sealed record VersionChoice(string Action, IReadOnlyList<PublicVersion> Versions, int? From, int? To, DateOnly? Per);
