namespace Tertial.Domain.Organisation;

/// <summary>A question of the municipality's own that every matter is tested by, such as what it means for children (barnkonventionen 3) or for the economy.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Name">What it is called, as a heading: Barnkonsekvenser.</param>
/// <param name="Question">What is asked.</param>
/// <param name="IsAsked">Whether it is asked in new matters. One that is no longer asked keeps its answers.</param>
public sealed record ExtraTest(ExtraTestId Id, string Name, string Question, bool IsAsked = true)
{
    /// <summary>More than so many are hardly answered with care.</summary>
    public const int Most = 12;
}
