using Tertial.Web.Words;

namespace Tertial.Web.Pages.Public.Search;

/// <summary>What kind of thing a search finds, in the order the kinds are shown.</summary>
public enum Kind
{
    Goal,
    Activity,
    Decision,
    Matter,
    Assignment,
    FollowUp,
    Term,
}

/// <summary>Something that can be found: what it is called, where it is, and the text it is found by.</summary>
public sealed record Entry(Kind Kind, string Title, string Address, string Text, string? Where = null)
{
    public bool Answers(IReadOnlyList<string> words) => WordSearch.HoldsAll($"{Title} {Where} {Text}", words);

    public int Weight(IReadOnlyList<string> words) => 10 * WordSearch.Weight(Title, words) + WordSearch.Weight(Text, words);
}
