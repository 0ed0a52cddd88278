using Tertial.Domain.FollowUps.Since;
using Tertial.Web.Words;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>What is new about one thing since the follow-up before, in sentences.</summary>
/// <param name="Former">The name of the follow-up before.</param>
/// <param name="Sentences">What is new; empty when nothing is.</param>
public sealed record SinceList(string Former, IReadOnlyList<string> Sentences)
{
    /// <summary>Nothing when there is no follow-up before.</summary>
    public static SinceList? Of(FoundFollowUp found, IEnumerable<Change>? changes) => changes is null || found.Former is not { } former ? null
        : new(former.Name.ToLower(Swedish.Culture), [.. changes.Select(new SinceWords(new(found.Record.Municipality)).Says)]);
}
