namespace Tertial.Web.Pages.Plans;

/// <summary>The buttons under a form of a draft. The first one is what Enter does.</summary>
/// <param name="IsClash">Whether someone else has saved meanwhile.</param>
/// <param name="Next">What saving and going on is called; missing where there is nothing to go on to.</param>
/// <param name="Back">Where the form was come to from.</param>
/// <param name="IsGone">Whether the other has taken it away.</param>
/// <param name="Series">When one thing after another is being added: what the way back is called. Then Enter saves and goes on.</param>
public sealed record SaveButtons(bool IsClash, string? Next, string Back, bool IsGone, string? Series = null);
