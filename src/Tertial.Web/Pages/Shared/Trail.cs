namespace Tertial.Web.Pages.Shared;

/// <summary>The way to a page, from the start. The last step is the page itself and leads nowhere.</summary>
/// <param name="Steps">The pages above, with their addresses.</param>
/// <param name="Here">What this page is called.</param>
public sealed record Trail(IReadOnlyList<(string Text, string Address)> Steps, string Here);
