namespace Tertial.Web.Pages.Plans.Lost;

/// <summary>What someone is told whose form can no longer be saved: what has happened to the draft meanwhile, where to go on, and all that was typed.</summary>
/// <param name="Heading">What has happened, in a few words.</param>
/// <param name="What">Who did it and when.</param>
/// <param name="Advice">What can be done now.</param>
/// <param name="Links">Where to go on, the likeliest first.</param>
/// <param name="Typed">What was typed, for copying; empty when nothing was sent.</param>
public sealed record LostDraft(string Heading, string What, string Advice, IReadOnlyList<(string Href, string Text)> Links, string Typed)
{
    private const int FewestRows = 4, MostRows = 24;

    /// <summary>How high the box with what was typed is.</summary>
    public int Rows => Math.Clamp(Typed.Split('\n').Length + 1, FewestRows, MostRows);
}
