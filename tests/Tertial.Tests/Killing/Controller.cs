using System.Net;

namespace Tertial.Tests.Killing;

/// <summary>Reports two budget lines at once, again and again.</summary>
internal sealed class Controller(int seed) : Clerk(seed)
{
    private readonly List<string> _given = [];

    protected override async Task SaveAsync()
    {
        var page = await GetAsync($"/arbete/ekonomi/{Period}");
        if (!page.Offers("Spara ekonomin"))
        {
            await PauseAsync(20);
            return;
        }
        var comment = Text();
        var labels = page.Document.QuerySelectorAll("label").Select(label => WebPage.Fold(label.TextContent)).Where(label => label.EndsWith(": kommentar", StringComparison.Ordinal)).Take(2).ToList();
        if (await PostAsync(page, "Spara ekonomin", labels.ToDictionary(label => label, _ => comment)) == HttpStatusCode.Redirect) _given.Add(comment);
    }

    // They were sent together, so they are kept together.
    public override void Compare(Kept kept)
    {
        foreach (var comment in _given) kept.Comments.Count(other => other == comment).ShouldBe(2, comment);
        kept.Comments.Where(comment => comment.StartsWith("Det här är text", StringComparison.Ordinal)).CountBy(comment => comment).ShouldAllBe(pair => pair.Value == 2);
    }
}
